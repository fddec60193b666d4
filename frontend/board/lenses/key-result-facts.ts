import { css, html, nothing, type TemplateResult } from 'lit';
import { choiceLabel, fieldLabel, formatDay, formatNumber } from '../i18n/index.ts';
import type { ViewCard } from '../model/replica.ts';
import { textOf } from './lens-base.ts';
import { say } from './texts.ts';

export const factsStyles = css`
  .kr-facts {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.375rem;
  }

  .kr-facts .chip.lacking {
    background: none;
    border: 1px dashed var(--okr-line-strong, #8f8a7f);
    color: var(--okr-ink-soft, #5d6169);
  }
`;

/** What a key result's fields say, as chips; what a measurable one needs and lacks stands there dashed. */
export function keyResultFacts(card: ViewCard): TemplateResult {
  const measure = measureOf(card);
  const due = textOf(card, 'due');
  const owner = textOf(card, 'owner');
  const dimension = textOf(card, 'dimension');
  const confidence = card.fields['confidence'];
  return html`<div class="kr-facts">
    ${measure === '' ? lacking(say('okr.no-measure')) : chip(measure)}
    ${due === '' ? lacking(say('okr.no-due')) : chip(say('okr.by', { day: formatDay(due) }))}
    ${owner === '' ? lacking(say('okr.no-owner')) : chip(owner)}
    ${dimension === '' ? nothing : chip(choiceLabel('dimension', dimension))}
    ${confidence === undefined
      ? nothing
      : chip(`${fieldLabel('key_result', 'confidence')} ${typeof confidence === 'number' ? formatNumber(confidence) : confidence}`)}
  </div>`;
}

function measureOf(card: ViewCard): string {
  const number = (field: string) => (typeof card.fields[field] === 'number' ? formatNumber(card.fields[field]) : '');
  const unit = textOf(card, 'unit');
  const range = [number('from'), number('to')].filter((part) => part !== '');
  const amount = range.length === 0 ? '' : `${number('from') || '?'} → ${number('to') || '?'}${unit === '%' ? '%' : unit && ` ${unit}`}`;
  return [textOf(card, 'metric'), amount].filter((part) => part !== '').join(' ');
}

function chip(text: string): TemplateResult {
  return html`<span class="chip neutral" title=${text}><span>${text}</span></span>`;
}

function lacking(text: string): TemplateResult {
  return html`<span class="chip lacking">${text}</span>`;
}
