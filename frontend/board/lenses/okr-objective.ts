import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import '../elements/origin-picker.ts';
import '../elements/serves-picker.ts';
import { words } from '../i18n/okr.ts';
import { keyResultsOf } from '../model/grouping.ts';
import { remarksOf } from '../model/remarks.ts';
import type { ViewCard } from '../model/replica.ts';
import { renderPresence, renderSaid } from './card-marks.ts';
import { marksOf, renderHints } from './okr-advice.ts';
import { labelOf, type OkrDesk } from './okr-desk.ts';
import { objectiveEntries, rank } from './okr-entries.ts';
import { renderKeyResult } from './okr-key-result.ts';
import { renderMerged } from './okr-merged.ts';
import { renderKeyResultOffers } from './okr-offers.ts';
import { renderSufficiency } from './okr-sufficiency.ts';
import { say } from './texts.ts';

/** An objective with its key results. */
export function renderObjective(desk: OkrDesk, card: ViewCard, current: boolean): TemplateResult {
  const results = keyResultsOf(desk.replica, card.id);
  const label = labelOf(desk, card);
  return html`<section class="objective ${current ? 'current' : ''}" aria-label=${label} data-card=${card.id} data-state=${card.state}>
    <div class="head">
      <span class="tag big">${label}</span>
      <div class="headline">${desk.field(card, 'text', { compact: true, placeholder: say('okr.objective.placeholder'), marks: marksOf(desk, card) })}</div>
      ${desk.objectives.every((one) => desk.may(one)) ? renderRank(desk, card, label) : nothing}
      ${desk.writable
        ? html`<okr-lens-menu label=${say('actions', { text: label })} .entries=${() => objectiveEntries(desk, card)}
            >${renderSaid(desk.replica, card.id)}${renderPresence(desk.context, card.id)}</okr-lens-menu
          >`
        : nothing}
    </div>
    ${renderHints(desk, card, desk)} ${renderMerged(desk, card)}
    <div class="about">
      ${['owner', 'commitment'].map((field) => desk.field(card, field))}
      <okr-origin-picker
        class="origin"
        .replica=${desk.replica}
        .card=${card.id}
        .kinds=${desk.origin}
        ?readonly=${!desk.writable}
      ></okr-origin-picker>
      <okr-serves-picker
        class="origin serves"
        .replica=${desk.replica}
        .card=${card.id}
        .label=${label}
        .superior=${desk.context.superior}
        ?readonly=${!desk.writable}
      ></okr-serves-picker>
    </div>
    ${renderRemarks(desk, card, results.length)}
    <ul class="results">
      ${repeat(
        results,
        (result) => result.id,
        (result) => renderKeyResult(desk, result),
      )}
    </ul>
    ${results.length === 0 ? html`<p class="muted none">${say('okr.no-key-results')}</p>` : nothing}
    ${desk.writable
      ? html`<div class="grow">
          <button class="button small" @click=${() => desk.add('key_result', { links: [['parent', card.id]] })}>
            ＋ ${say('okr.add-key-result')}
          </button>
          ${renderKeyResultOffers(desk, card.id)}
        </div>`
      : nothing}
    ${renderSufficiency(desk, card)}
  </section>`;
}

function renderRank(desk: OkrDesk, card: ViewCard, label: string): TemplateResult | typeof nothing {
  const at = desk.objectives.findIndex(({ id }) => id === card.id);
  const last = desk.objectives.length - 1;
  if (last < 1) return nothing;
  const button = (by: -1 | 1, sign: string, disabled: boolean) => {
    const text = words(by < 0 ? 'rank.up' : 'rank.down', { text: label });
    return html`<button class="button small quiet" aria-label=${text} title=${text} ?disabled=${disabled} @click=${() => rank(desk, card, by)}>
      <span aria-hidden="true">${sign}</span>
    </button>`;
  };
  return html`<div class="rank">${button(-1, '↑', at === 0)} ${button(1, '↓', at === last)}</div>`;
}

function renderRemarks(desk: OkrDesk, card: ViewCard, count: number): TemplateResult | typeof nothing {
  const remarks = remarksOf(desk.replica, card);
  return remarks.length === 0
    ? nothing
    : html`<p class="remark">${remarks.map((remark) => html`<span>${words(`remark.${remark}`, { count })}</span> `)}</p>`;
}
