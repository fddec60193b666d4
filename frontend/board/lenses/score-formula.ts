import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { formatNumber } from '../i18n/index.ts';
import { scoringText } from '../i18n/scoring.ts';
import type { Criterion, Formula } from '../model/scoring.ts';

/** How the criteria become one number, in words. */
export function renderFormula(criteria: readonly Criterion[], formula: Formula): TemplateResult {
  const parts = formula === 'product' ? productOf(criteria) : sumOf(criteria);
  const points = scoringText(formula === 'product' ? 'formula.points.product' : 'formula.points');
  return html`<p class="formula"><b>${scoringText(`formula.${formula}`, { parts })}</b> <span class="muted">${points}</span></p>`;
}

function sumOf(criteria: readonly Criterion[]): string {
  return criteria
    .map(({ name, weight }) => scoringText('formula.weighted.part', { name, weight: formatNumber(weight) }))
    .join(scoringText('formula.plus'));
}

function productOf(criteria: readonly Criterion[]): string {
  const names = (divides: boolean): string[] => criteria.filter((one) => one.divides === divides).map(({ name }) => name);
  const above = names(false).join(scoringText('formula.times')) || '1';
  return [above, ...names(true)].join(scoringText('formula.by'));
}
