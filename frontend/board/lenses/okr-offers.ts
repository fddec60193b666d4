import { html, nothing, type TemplateResult } from 'lit';
import { fieldLabel, kindLabel, msg } from '../i18n/index.ts';
import { words } from '../i18n/okr.ts';
import { keyResultSentence } from '../model/sentence.ts';
import { keyResultSuggestions, objectiveSuggestions, type Suggestion } from '../model/suggestions.ts';
import { mayPoint } from '../model/rounds.ts';
import type { CardKind, FieldValue } from '../model/wire.ts';
import { titleOf } from './lens-base.ts';
import { languageOf, type OkrDesk } from './okr-desk.ts';
import { say } from './texts.ts';

/** Objectives that earlier steps suggest. */
export function renderObjectiveOffers(desk: OkrDesk): TemplateResult | typeof nothing {
  const offers = desk.writable ? open(desk, objectiveSuggestions(desk.replica)) : [];
  return offers.length === 0
    ? nothing
    : html`<section class="offers" aria-label=${words('offers')}>
        <p class="label">${words('offers')}</p>
        <ul>
          ${offers.map((offer) => {
            const text = String(offer.fields['text'] ?? '');
            const same = text === String(offer.from.fields['text'] ?? '').trim();
            const source = msg('pair', { name: kindLabel(offer.from.kind), value: titleOf(offer.from, 120) });
            return renderOffer(
              text,
              same ? kindLabel(offer.from.kind) : source,
              say('okr.take-objective'),
              say('okr.take-objective.of', { text: titleOf(offer.from) }),
              () => take(desk, 'objective', offer),
            );
          })}
        </ul>
      </section>`;
}

/** Key results that strategies, expectations and findings suggest for an objective. */
export function renderKeyResultOffers(desk: OkrDesk, objective: string): TemplateResult | typeof nothing {
  const offers = open(desk, keyResultSuggestions(desk.replica, objective));
  return offers.length === 0
    ? nothing
    : html`<details class="offers">
        <summary>${words('offers.measured', { count: offers.length })}</summary>
        <ul>
          ${offers.map((offer) => {
            const text = sentenceOf(desk, offer.fields) || fieldLabel('key_result', 'metric');
            return renderOffer(
              text,
              msg('pair', { name: kindLabel(offer.from.kind), value: titleOf(offer.from, 80) }),
              say('okr.take-key-result'),
              say('okr.take-key-result.of', { text }),
              () => take(desk, 'key_result', offer),
            );
          })}
        </ul>
      </details>`;
}

/** Nothing is taken over from what the others do not see yet. */
function open({ replica }: OkrDesk, offers: readonly Suggestion[]): Suggestion[] {
  return offers.filter(({ links }) => links.every(([, to]) => mayPoint(replica, {}, replica.card(to) ?? {})));
}

/** The sentence that fields write. */
export function sentenceOf(desk: OkrDesk, fields: Readonly<Record<string, FieldValue>>): string {
  return keyResultSentence(fields, languageOf(desk));
}

function renderOffer(text: string, source: string, button: string, label: string, run: () => void): TemplateResult {
  return html`<li>
    <span class="offer-text"><b>${text}</b><span class="muted">${source}</span></span>
    <button class="button small" aria-label=${label} @click=${run}>${button}</button>
  </li>`;
}

function take(desk: OkrDesk, kind: CardKind, { fields, links }: Suggestion): void {
  const written = kind === 'key_result' ? { ...fields, text: sentenceOf(desk, fields) } : fields;
  desk.add(kind, { fields: written, links });
}
