import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../elements/origin-picker.ts';
import { shared } from '../elements/shared-styles.ts';
import { fieldLabel } from '../i18n/index.ts';
import { keyResultsOf, looseKeyResults, objectives } from '../model/grouping.ts';
import type { ViewCard } from '../model/replica.ts';
import { keyResultSentence } from '../model/sentence.ts';
import { keyResultSuggestions, objectiveSuggestions, type Suggestion } from '../model/suggestions.ts';
import type { CardKind } from '../model/wire.ts';
import { factsStyles, keyResultFacts } from './key-result-facts.ts';
import { cardMarksStyles, renderPresence, renderSaid, sheetEntries } from './card-marks.ts';
import { LensBase, textOf, titleOf } from './lens-base.ts';
import type { MenuEntry } from './lens-menu.ts';
import { okrStyles } from './okr-styles.ts';
import { lensStyles } from './lens-styles.ts';
import { say } from './texts.ts';

const FIRST_FIELDS = ['metric', 'from', 'to', 'unit', 'due', 'owner'];
const MORE_FIELDS = ['direction', 'dimension', 'confidence', 'source'];
const KEY_RESULT_ORIGINS: CardKind[] = ['finding', 'strategy', 'expectation'];

/** Objectives with their key results: a sentence and the fields that make it measurable, and offers from earlier steps. */
@customElement('okr-lens-okr')
export class LensOkr extends LensBase<'okr'> {
  static override styles = [shared, lensStyles, factsStyles, okrStyles, cardMarksStyles];

  /** Key results that show all their fields. */
  @state() private open: ReadonlySet<string> = new Set();

  protected override render(): TemplateResult {
    const all = objectives(this.replica);
    const offers = this.writable ? objectiveSuggestions(this.replica) : [];
    const loose = looseKeyResults(this.replica);
    const add = html`<div class="actions">
      <button class="button ${all.length === 0 && offers.length === 0 ? 'primary' : ''}" @click=${() => this.addObjective()}>
        ＋ ${say('okr.add-objective')}
      </button>
    </div>`;
    return html`
      ${this.renderHint()} ${this.renderOffers(offers)}
      ${all.length === 0 ? this.renderEmpty(add) : nothing}
      ${repeat(
        all,
        (card) => card.id,
        (card, index) => this.renderObjective(card, index + 1, all),
      )}
      ${loose.length === 0
        ? nothing
        : html`<section class="objective" aria-label=${say('okr.loose')}>
            <h3>${say('okr.loose')}</h3>
            <ul class="results">
              ${loose.map((card) => this.renderKeyResult(card, 'KR', loose, all))}
            </ul>
          </section>`}
      ${all.length > 0 && this.writable ? add : nothing}
    `;
  }

  private renderOffers(offers: readonly Suggestion[]): TemplateResult | typeof nothing {
    return offers.length === 0
      ? nothing
      : html`<section class="offers" aria-label=${say('okr.offers')}>
          <p class="label">${say('okr.offers')}</p>
          <ul>
            ${offers.map(
              (offer) =>
                html`<li>
                  <span class="offer-text">${titleOf(offer.from, 160)}</span>
                  <button
                    class="button small"
                    aria-label=${say('okr.take-objective.of', { text: titleOf(offer.from) })}
                    @click=${() => this.take('objective', offer)}
                  >
                    ${say('okr.take-objective')}
                  </button>
                </li>`,
            )}
          </ul>
        </section>`;
  }

  private renderObjective(card: ViewCard, number: number, all: readonly ViewCard[]): TemplateResult {
    const results = keyResultsOf(this.replica, card.id);
    return html`<section class="objective" aria-label="O${number}" data-card=${card.id} data-state=${card.state}>
      <div class="head">
        <span class="tag big">O${number}</span>
        <div class="headline">
          ${this.field(card, 'text', { compact: true, placeholder: say('okr.objective.placeholder') })}
        </div>
        ${this.writable
          ? html`<okr-lens-menu
              label=${say('actions', { text: `O${number}` })}
              .entries=${() => this.objectiveEntries(card)}
            >${renderSaid(this.replica, card.id)}${renderPresence(this.context, card.id)}</okr-lens-menu>`
          : nothing}
      </div>
      <div class="about">
        ${['owner', 'rank', 'commitment'].map((field) => this.field(card, field))}
        <okr-origin-picker
          class="origin"
          .replica=${this.replica}
          .card=${card.id}
          .kinds=${this.lens.origin}
          ?readonly=${!this.writable}
        ></okr-origin-picker>
      </div>
      <ul class="results">
        ${repeat(
          results,
          (result) => result.id,
          (result, index) => this.renderKeyResult(result, `KR${number}.${index + 1}`, results, all),
        )}
      </ul>
      ${results.length === 0 ? html`<p class="muted none">${say('okr.no-key-results')}</p>` : nothing}
      ${this.writable ? this.renderGrow(card) : nothing}
    </section>`;
  }

  private renderGrow(objective: ViewCard): TemplateResult {
    const offers = keyResultSuggestions(this.replica, objective.id);
    return html`<div class="grow">
      <button class="button small" @click=${() => this.add('key_result', { links: [['parent', objective.id]] })}>
        ＋ ${say('okr.add-key-result')}
      </button>
      ${offers.length === 0
        ? nothing
        : html`<details class="offers">
            <summary>${say('okr.measured', { count: offers.length })}</summary>
            <ul>
              ${offers.map(
                (offer) =>
                  html`<li>
                    <span class="offer-text">
                      <b>${this.offerText(offer)}</b>
                      <span class="muted">${titleOf(offer.from, 80)}</span>
                    </span>
                    <button
                      class="button small"
                      aria-label=${say('okr.take-key-result.of', { text: this.offerText(offer) })}
                      @click=${() => this.take('key_result', offer)}
                    >
                      ${say('okr.take-key-result')}
                    </button>
                  </li>`,
              )}
            </ul>
          </details>`}
    </div>`;
  }

  private renderKeyResult(
    card: ViewCard,
    label: string,
    siblings: readonly ViewCard[],
    all: readonly ViewCard[],
  ): TemplateResult {
    const open = this.open.has(card.id);
    return html`<li class="result ${open ? 'open' : ''}" data-card=${card.id} data-state=${card.state}>
      <div class="head">
        <span class="tag">${label}</span>
        <div class="headline">
          ${this.field(card, 'text', { compact: true, placeholder: say('okr.key-result.placeholder') })}
        </div>
        ${this.writable
          ? html`<okr-lens-menu
              label=${say('actions', { text: label })}
              .entries=${() => this.keyResultEntries(card, siblings, all)}
            >${renderSaid(this.replica, card.id)}${renderPresence(this.context, card.id)}</okr-lens-menu>`
          : nothing}
      </div>
      <div class="read">${keyResultFacts(card)}</div>
      ${this.writable
        ? html`<div class="fields first">
            ${FIRST_FIELDS.map((field) => this.field(card, field))}
          </div>`
        : nothing}
      <div class="actions tools">
        ${this.writable ? this.renderSentenceButton(card) : nothing}
        <button
          class="button small quiet"
          aria-expanded=${open}
          aria-label=${say(open ? 'okr.less.of' : 'okr.more.of', { text: label })}
          @click=${() => this.flip(card.id)}
        >
          <span class="narrow">${say(open ? 'okr.done' : this.writable ? 'okr.edit' : 'okr.more')}</span>
          <span class="broad">${say(open ? 'okr.less' : 'okr.more')}</span>
        </button>
      </div>
      ${open
        ? html`<div class="fields more">
            ${MORE_FIELDS.map((field) => this.field(card, field))}
            <okr-origin-picker
              class="origin"
              .replica=${this.replica}
              .card=${card.id}
              .kinds=${KEY_RESULT_ORIGINS}
              ?readonly=${!this.writable}
            ></okr-origin-picker>
          </div>`
        : nothing}
    </li>`;
  }

  private renderSentenceButton(card: ViewCard): TemplateResult {
    const sentence = this.sentenceOf(card.fields);
    const same = sentence === textOf(card, 'text');
    return html`<button
      class="button small quiet sentence"
      ?disabled=${sentence === '' || same}
      title=${sentence === '' ? say('okr.sentence.needs') : sentence}
      @click=${() => this.writeSentence(card, sentence)}
    >
      ${say('okr.sentence')}
    </button>`;
  }

  /** Replaces the sentence, and keeps the former one within reach. */
  private writeSentence(card: ViewCard, sentence: string): void {
    const former = card.fields['text'] ?? null;
    this.replica.set(card.id, 'text', sentence);
    if (former !== null) {
      this.tell(say('okr.sentence.written'), () => this.replica.set(card.id, 'text', former));
    }
  }

  private addObjective(): void {
    this.add('objective');
  }

  private take(kind: 'objective' | 'key_result', offer: Suggestion): void {
    const fields =
      kind === 'objective' ? offer.fields : { ...offer.fields, text: this.sentenceOf(offer.fields) };
    this.add(kind, { fields, links: offer.links });
  }

  private objectiveEntries(card: ViewCard): MenuEntry[] {
    return [...sheetEntries(this, this.replica, card.id), { text: say('delete'), deletes: true, run: () => this.deleteCard(card) }];
  }

  private keyResultEntries(card: ViewCard, siblings: readonly ViewCard[], all: readonly ViewCard[]): MenuEntry[] {
    const index = siblings.findIndex((sibling) => sibling.id === card.id);
    const parents = this.replica.targets(card.id, 'parent').map((parent) => parent.id);
    const others = all.flatMap((objective, at) =>
      parents.includes(objective.id)
        ? []
        : [{ text: `O${at + 1} ${titleOf(objective, 30)}`, run: () => this.setParent(card.id, objective.id) }],
    );
    return [
      { text: say('move.up'), disabled: index === 0, run: () => this.moveUp(card, siblings[index - 1]) },
      {
        text: say('move.down'),
        disabled: index === siblings.length - 1,
        run: () => this.replica.move(card.id, card.place, siblings[index + 1]?.id ?? null),
      },
      others.length === 0
        ? { text: say('move.to-objective'), disabled: true }
        : { text: say('move.to-objective'), children: others },
      ...sheetEntries(this, this.replica, card.id), { text: say('delete'), deletes: true, run: () => this.deleteCard(card) },
    ];
  }

  private moveUp(card: ViewCard, before: ViewCard | undefined): void {
    const all = this.replica.cards('key_result', card.place).filter((known) => known.id !== card.id);
    const at = all.findIndex((known) => known.id === before?.id);
    this.replica.move(card.id, card.place, all[at - 1]?.id ?? null);
  }

  /** In the language of the workshop: the sentence belongs to the group, not to the reader. */
  private sentenceOf(fields: ViewCard['fields']): string {
    return keyResultSentence(fields, this.context.room.workshop.language);
  }

  private offerText({ fields }: Suggestion): string {
    return this.sentenceOf(fields) || fieldLabel('key_result', 'metric');
  }

  private flip(id: string): void {
    const next = new Set(this.open);
    this.open = next.delete(id) ? next : next.add(id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-lens-okr': LensOkr;
  }
}
