import { html, nothing, type TemplateResult } from 'lit';
import { choiceLabel, fieldLabel, formatDay, formatNumber, msg } from '../i18n/index.ts';
import { words } from '../i18n/okr.ts';
import { takeoverOf } from '../model/key-result-sync.ts';
import type { ViewCard } from '../model/replica.ts';
import type { FieldValue } from '../model/wire.ts';
import { labelOf, languageOf, type OkrDesk } from './okr-desk.ts';

type Said = readonly (readonly [string, FieldValue])[];

/** What the sentence says and the fields do not, with one click to take it over. */
export function renderReading(desk: OkrDesk, card: ViewCard): TemplateResult | typeof nothing {
  if (!desk.may(card)) return nothing;
  const former = desk.formers.get(card.id);
  const { fill, differs } = takeover(desk, card, former);
  const said = [...fill, ...differs];
  if (said.length === 0) return nothing;
  const soon = former !== undefined && differs.length === 0;
  return html`<div class="says">
    <span class="muted">${words('says')}</span>
    ${said.map(([name, value]) => html`<span class="chip">${chipOf(name, value)}</span>`)}
    ${soon
      ? html`<span class="muted">${words('says.soon')}</span>`
      : html`<button
          class="button small"
          aria-label=${words('says.take.of', { text: labelOf(desk, card) })}
          @click=${() => takeOver(desk, card, said)}
        >
          ${words('says.take')}
        </button>`}
  </div>`;
}

/** When a person leaves a sentence, it fills the fields that are empty or repeated what it was before. */
export function fillFields(desk: OkrDesk, card: ViewCard, former: string): void {
  const { fill } = takeover(desk, card, former);
  setAll(desk, card, fill);
}

function takeover(desk: OkrDesk, card: ViewCard, former: string | undefined) {
  return takeoverOf(card.fields, former, languageOf(desk), desk.context.room.workshop.cycle);
}

function takeOver(desk: OkrDesk, card: ViewCard, said: Said): void {
  const before = said.map(([name]) => [name, card.fields[name] ?? null] as const);
  setAll(desk, card, said);
  desk.tell(words('says.taken'), () => setAll(desk, card, before));
}

/** As one act. */
function setAll({ replica }: OkrDesk, card: ViewCard, values: readonly (readonly [string, FieldValue | null])[]): void {
  replica.together(() => values.forEach(([name, value]) => replica.set(card.id, name, value)));
}

function chipOf(name: string, value: FieldValue): string {
  const shown =
    typeof value === 'number'
      ? formatNumber(value)
      : name === 'due'
        ? formatDay(value)
        : name === 'direction'
          ? choiceLabel(name, value)
          : value;
  return msg('pair', { name: fieldLabel('key_result', name), value: shown });
}
