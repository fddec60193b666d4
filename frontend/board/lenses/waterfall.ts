import { css, html, type TemplateResult } from 'lit';
import { tell } from '../i18n/capacity.ts';
import { formatNumber } from '../i18n/index.ts';
import { waterfall } from '../model/capacity.ts';
import type { ViewCard } from '../model/replica.ts';

export const waterfallStyles = css`
  .fall {
    display: grid;
    gap: 0.125rem;
    justify-items: start;
  }

  .fall .steps {
    align-items: end;
    block-size: 1.75rem;
    border-block-end: 1px solid var(--okr-line-strong, #8f8a7f);
    display: grid;
    gap: 2px;
    grid-template-columns: repeat(4, 1.125rem);
  }

  .fall .steps span {
    border-radius: 2px 2px 0 0;
    display: block;
  }

  .fall .gross {
    background: var(--okr-line-strong, #8f8a7f);
  }

  .fall .lost {
    align-self: start;
    background: repeating-linear-gradient(45deg, var(--okr-line-strong, #8f8a7f) 0 2px, transparent 2px 5px);
    border: 1px solid var(--okr-line-strong, #8f8a7f);
    border-radius: 2px !important;
  }

  .fall .nothing {
    visibility: hidden;
  }

  .fall .net {
    background: var(--okr-accent, #3457b8);
  }

  .fall .words {
    color: var(--okr-ink-soft, #5d6169);
    font-size: 0.75rem;
    line-height: 1.3;
    white-space: nowrap;
  }

  .fall .words b {
    color: var(--okr-ink, #23262d);
    font-size: 0.9375rem;
  }
`;

/** The way from gross to net capacity as four small bars, and as a sum. */
export function renderWaterfall(card: ViewCard): TemplateResult {
  const fall = waterfall(card);
  if (fall === undefined) return html`<span class="muted small">${tell('fall.empty')}</span>`;
  const { gross, load, buffer, net } = fall;
  const height = (value: number): string => `${gross === 0 ? 0 : (value / gross) * 100}%`;
  const words = { gross: days(gross), load: days(load), buffer: days(buffer), net: days(net) };
  return html`<div class="fall" role="img" aria-label=${tell('fall.words', words)} title=${tell('fall.words', words)}>
    <div class="steps" aria-hidden="true">
      <span class="gross" style="block-size: ${height(gross)}"></span>
      <span class="lost ${load === 0 ? 'nothing' : ''}" style="block-size: ${height(load)}"></span>
      <span
        class="lost ${buffer === 0 ? 'nothing' : ''}"
        style="block-size: ${height(buffer)}; margin-block-start: calc(1.75rem * ${gross === 0 ? 0 : load / gross})"
      ></span>
      <span class="net" style="block-size: ${height(net)}"></span>
    </div>
    <span class="words" aria-hidden="true">${tell('fall.sum', words)} <b>${words.net}</b></span>
  </div>`;
}

/** An amount as people say it: one decimal. */
export function days(value: number): string {
  return formatNumber(Math.round(value * 10) / 10);
}
