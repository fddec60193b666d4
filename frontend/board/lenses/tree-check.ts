import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatNumber } from '../i18n/index.ts';
import { treeText } from '../i18n/tree.ts';
import type { ViewCard } from '../model/replica.ts';
import { type Arithmetic, checkParts, type Measure, partsOf, type Term } from '../model/tree-arithmetic.ts';
import { scaleOf } from '../model/tree-units.ts';
import type { TreeNode } from '../model/tree.ts';
import { textOf } from './lens-base.ts';

const MARKS = { fits: '✓', off: '≠', units: '≠', missing: '…', open: '' } as const;

/** The arithmetic of a driver and the drivers right below it. */
export function checkOf({ card, children }: Pick<TreeNode, 'card' | 'children'>): Arithmetic | undefined {
  const below = children.filter(({ leaf }) => !leaf).map((child) => measureOf(child.card));
  return checkParts(partsOf(card.fields['parts']), measureOf(card), below);
}

export function measureOf(card: ViewCard): Measure {
  const value = card.fields['value'];
  return { value: typeof value === 'number' ? value : undefined, unit: textOf(card, 'unit') };
}

/** A number with its unit as people write it: `40%`, `3,000 万元`. */
export function formatMeasure(value: number, unit: string): string {
  const number = formatNumber(value);
  return unit === '' ? number : /^[%％]/u.test(unit) ? `${number}${unit}` : treeText('unit.value', { value: number, unit });
}

/** `2 × 3 = 6`, or what keeps it from adding up. */
export function checkText(check: Arithmetic): string {
  switch (check.kind) {
    case 'missing':
      return treeText(check.missing === 1 ? 'check.missing.one' : 'check.missing', { terms: termsOf(check.terms, check.parts), count: check.missing });
    case 'units':
      return treeText('check.units', { units: check.units.join(' / ') });
    case 'open':
      return treeText('check.open', { terms: termsOf(check.terms, check.parts), result: resultOf(check) });
    case 'fits':
    case 'off': {
      const target = formatMeasure(check.target, showsUnits(check.terms) ? check.unit : '');
      const values = { terms: termsOf(check.terms, check.parts), result: resultOf(check), target };
      return treeText(check.change ? (check.kind === 'fits' ? 'check.enough' : 'check.short') : `check.${check.kind}`, values);
    }
  }
}

/** What stands in the place of a check while none of the parts has a number. */
export function renderGaps({ card, children }: Pick<TreeNode, 'card' | 'children'>): TemplateResult | typeof nothing {
  const parts = partsOf(card.fields['parts']);
  const drivers = children.filter(({ leaf }) => !leaf).length;
  if (parts === undefined || drivers === 0) return nothing;
  const gaps = Array.from({ length: Math.min(drivers, 6) }, () => '?').join(parts === 'sum' ? ' + ' : ' × ');
  return html`<div class="check open" title=${treeText('check.how')}>${gaps}</div>`;
}

/** The check where there is no room for its words. */
export function renderMark(check: Arithmetic | undefined): TemplateResult | typeof nothing {
  const mark = check && MARKS[check.kind];
  return check === undefined || !mark ? nothing : html`<span class="mark ${check.kind}" title=${checkText(check)} aria-hidden="true">${mark}</span>`;
}

/** The check as a line at a node, with a mark that is not colour alone. */
export function renderCheck(check: Arithmetic | undefined): TemplateResult | typeof nothing {
  if (check === undefined) return nothing;
  const mark = MARKS[check.kind];
  const judged = check.kind === 'fits' ? treeText('check.good') : check.kind === 'off' ? treeText('check.bad') : '';
  return html`<div class="check ${check.kind}" title=${judged}>
    <span>${checkText(check)}</span>
    ${mark === '' ? nothing : html`<b role="img" aria-label=${judged || nothing} aria-hidden=${judged === '' ? 'true' : nothing}>${mark}</b>`}
  </div>`;
}

function resultOf(check: Extract<Arithmetic, { kind: 'open' | 'fits' | 'off' }>): string {
  return formatMeasure(check.result, showsUnits(check.terms) || check.unit.includes('%') ? check.unit : '');
}

function termsOf(terms: readonly Term[], parts: Arithmetic['parts']): string {
  const units = showsUnits(terms);
  return terms.map(({ value, unit }) => formatMeasure(value, units ? unit : '')).join(parts === 'sum' ? ' + ' : ' × ');
}

/** Where powers of ten or hundredths are in play, bare numbers would look wrong. */
function showsUnits(terms: readonly Term[]): boolean {
  return terms.some(({ unit }) => scaleOf(unit) !== 1 || /[%％]/u.test(unit));
}
