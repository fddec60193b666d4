import { html, nothing, type TemplateResult } from 'lit';
import { gapText } from '../elements/card-path.ts';
import { kindLabel, language } from '../i18n/index.ts';
import { tell } from '../i18n/trace.ts';
import { STAGES, type TraceNode } from '../model/trace.ts';
import { titleOf } from './lens-base.ts';

/**
 * What stands on a small card of the chain: its text, through which driver it comes, and its gaps in words.
 *
 * @param named whether its kind stands on it, because nothing around says it
 */
export function renderNode({ card, drivers, aside, gaps, stage }: TraceNode, named = (STAGES[stage]?.length ?? 0) > 1): TemplateResult {
  const driver = drivers.at(-1);
  return html`${named ? html`<span class="small">${kindLabel(card.kind)}</span>` : nothing}
    <span class="text">${titleOf(card, 160)}</span>
    ${driver === undefined ? nothing : html`<span class="small">${tell('via', { driver: titleOf(driver, 24) })}</span>`}
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
