import { html, nothing, type TemplateResult } from 'lit';
import { gapText } from '../elements/card-path.ts';
import { kindLabel, language } from '../i18n/index.ts';
import { tell } from '../i18n/trace.ts';
import { STAGES, type TraceNode } from '../model/trace.ts';
import { titleOf } from './lens-base.ts';

/** What stands on a small card of the chain: its text, through which drivers it comes, and its gaps in words. */
export function renderNode({ card, drivers, aside, gaps, stage }: TraceNode): TemplateResult {
  return html`${(STAGES[stage]?.length ?? 0) > 1 ? html`<span class="small">${kindLabel(card.kind)}</span>` : nothing}
    <span class="text">${titleOf(card, 160)}</span>
    ${drivers.length === 0 ? nothing : html`<span class="small">${tell('via', { drivers: drivers.map((driver) => titleOf(driver, 24)).join(' › ') })}</span>`}
    ${aside ? html`<span class="small">${tell('aside.mark')}</span>` : nothing}
    ${gaps.map((gap) => html`<span class="gap ${gap}">${gapText(card.kind, gap)}</span>`)}`;
}

/** The card as a sentence, for those who hear it. */
export function nodeSentence(node: TraceNode): string {
  const { card, from, to, gaps } = node;
  const text = tell('card', { kind: kindLabel(card.kind), text: titleOf(card, 160), from: from.length, to: to.length });
  return [text, ...gaps.map((gap) => gapText(card.kind, gap))].join(language() === 'zh' ? '' : ' ');
}

/** Classes of a small card. */
export function nodeClasses({ aside, gaps }: TraceNode): string {
  return ['node', aside ? 'aside' : '', ...gaps].join(' ');
}
