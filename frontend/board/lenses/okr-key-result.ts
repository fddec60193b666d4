import { html, nothing, type TemplateResult } from 'lit';
import '../elements/origin-picker.ts';
import { formatDay } from '../i18n/index.ts';
import { words } from '../i18n/okr.ts';
import { isLate } from '../model/remarks.ts';
import type { ViewCard } from '../model/replica.ts';
import type { CardKind } from '../model/wire.ts';
import { renderPresence, renderSaid } from './card-marks.ts';
import { keyResultFacts } from './key-result-facts.ts';
import { textOf } from './lens-base.ts';
import { marksOf, renderHints } from './okr-advice.ts';
import { labelOf, type OkrDesk } from './okr-desk.ts';
import { keyResultEntries } from './okr-entries.ts';
import { renderMerged } from './okr-merged.ts';
import { sentenceOf } from './okr-offers.ts';
import { renderReading } from './okr-reading.ts';
import { say } from './texts.ts';

const FIRST_FIELDS = ['metric', 'from', 'to', 'unit', 'due', 'owner'];
const MORE_FIELDS = ['direction', 'dimension', 'confidence', 'source'];
const ORIGINS: CardKind[] = ['finding', 'strategy', 'expectation'];

/** A key result: its sentence, and the fields that make it measurable. */
export function renderKeyResult(desk: OkrDesk, card: ViewCard): TemplateResult {
  const open = desk.open.has(card.id);
  const label = labelOf(desk, card);
  const cycleEnd = desk.context.room.workshop.cycle.to;
  return html`<li class="result ${open ? 'open' : ''}" data-card=${card.id} data-state=${card.state}>
    <div class="head">
      <span class="tag">${label}</span>
      <div class="headline">${desk.field(card, 'text', { compact: true, placeholder: say('okr.key-result.placeholder'), marks: marksOf(desk, card) })}</div>
      ${desk.writable
        ? html`<okr-lens-menu label=${say('actions', { text: label })} .entries=${() => keyResultEntries(desk, card)}
            >${renderSaid(desk.replica, card.id)}${renderPresence(desk.context, card.id)}</okr-lens-menu
          >`
        : nothing}
    </div>
    ${renderHints(desk, card, desk)} ${renderMerged(desk, card)} ${renderReading(desk, card)}
    <div class="read">${keyResultFacts(card)}</div>
    ${desk.may(card) ? html`<div class="fields first">${FIRST_FIELDS.map((field) => desk.field(card, field))}</div>` : nothing}
    ${isLate(card, cycleEnd) ? html`<p class="remark">${words('remark.late', { day: formatDay(cycleEnd) })}</p>` : nothing}
    ${renderTools(desk, card, label, open)}
    ${open
      ? html`<div class="fields more">
          ${MORE_FIELDS.map((field) => desk.field(card, field))}
          <okr-origin-picker
            class="origin"
            .replica=${desk.replica}
            .card=${card.id}
            .kinds=${ORIGINS}
            ?readonly=${!desk.writable}
          ></okr-origin-picker>
        </div>`
      : nothing}
  </li>`;
}

function renderTools(desk: OkrDesk, card: ViewCard, label: string, open: boolean): TemplateResult {
  return html`<div class="actions tools">
    ${desk.may(card) ? renderSentenceButton(desk, card) : nothing}
    <button
      class="button small quiet"
      aria-expanded=${open}
      aria-label=${say(open ? 'okr.less.of' : 'okr.more.of', { text: label })}
      @click=${() => desk.flip(card.id)}
    >
      <span class="narrow">${say(open ? 'okr.done' : desk.may(card) ? 'okr.edit' : 'okr.more')}</span>
      <span class="broad">${say(open ? 'okr.less' : 'okr.more')}</span>
    </button>
  </div>`;
}

/** Only where it would change something: a sentence that nobody wrote follows the fields by itself. */
function renderSentenceButton(desk: OkrDesk, card: ViewCard): TemplateResult | typeof nothing {
  const sentence = sentenceOf(desk, card.fields);
  return sentence === '' || sentence === textOf(card, 'text')
    ? nothing
    : html`<button class="button small quiet sentence" title=${sentence} @click=${() => writeSentence(desk, card, sentence)}>
        ${say('okr.sentence')}
      </button>`;
}

/** Replaces the sentence, and keeps the former one within reach. */
function writeSentence(desk: OkrDesk, card: ViewCard, sentence: string): void {
  const former = card.fields['text'] ?? null;
  desk.replica.set(card.id, 'text', sentence);
  if (former !== null) {
    desk.tell(say('okr.sentence.written'), () => desk.replica.set(card.id, 'text', former));
  }
}
