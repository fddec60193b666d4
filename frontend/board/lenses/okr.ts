import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '../elements/shared-styles.ts';
import { words } from '../i18n/okr.ts';
import { AdviceWatch } from '../model/advice.ts';
import { askedDraft } from '../model/asked-draft.ts';
import { followingReplica } from '../model/following-replica.ts';
import { labels, looseKeyResults, objectives } from '../model/grouping.ts';
import { closeGaps } from '../model/ranking.ts';
import { TextChange, type Replica, type ViewCard } from '../model/replica.ts';
import { advicePort } from './advice-port.ts';
import { cardMarksStyles } from './card-marks.ts';
import { factsStyles } from './key-result-facts.ts';
import { LensBase } from './lens-base.ts';
import { lensStyles } from './lens-styles.ts';
import './okr-compare.ts';
import type { OkrDesk } from './okr-desk.ts';
import { renderKeyResult } from './okr-key-result.ts';
import { renderObjective } from './okr-objective.ts';
import { renderObjectiveOffers } from './okr-offers.ts';
import { renderPages } from './okr-pages.ts';
import { okrPartStyles } from './okr-part-styles.ts';
import { fillFields } from './okr-reading.ts';
import { okrStyles } from './okr-styles.ts';
import { renderSufficiencyRound } from './okr-sufficiency.ts';
import { say } from './texts.ts';
import { VoteRound } from './vote-round.ts';
import { writingRoundStyles } from './writing-round.ts';

/** Objectives with their key results: a sentence and the fields that make it measurable, and offers from earlier steps. */
@customElement('okr-lens-okr')
export class LensOkr extends LensBase<'okr'> {
  static override styles = [shared, lensStyles, writingRoundStyles, factsStyles, okrStyles, okrPartStyles, cardMarksStyles];

  /** Key results that show all their fields. */
  @state() private open: ReadonlySet<string> = new Set();

  /** The draft that a comparison began with; `undefined` while there is none. */
  @state() private compared: string | undefined;

  /** Shows the whole set without its controls, for everybody to read. */
  @state() private onlyReads = false;

  /** On a shared device, for whom it speaks now. */
  @state() private speaker: string | undefined;

  /** The objective on the screen where only one fits. */
  @state() private shown = '';

  /** The hint that is open. */
  @state() private pointed: { card: string; rule: string } | undefined;

  /** What the sentences were, in which this person types now. */
  private readonly formers = new Map<string, string>();
  private followed: Replica | undefined;
  private following!: Replica;
  private advice: AdviceWatch | undefined;

  constructor() {
    super();
    this.addEventListener('compositionstart', () => this.advice?.compose(true));
    this.addEventListener('compositionend', () => this.advice?.compose(false));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.advice?.close();
    this.followed?.removeEventListener('text', this.onText);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.followed?.addEventListener('text', this.onText);
  }

  protected override willUpdate(changed?: PropertyValues): void {
    super.willUpdate();
    this.watchWording();
    if (this.followed === this.replica) return;
    this.followed?.removeEventListener('text', this.onText);
    this.followed = this.replica;
    this.replica.addEventListener('text', this.onText);
    this.following = followingReplica(
      this.replica,
      () => this.context.room.workshop.language,
      (card, former) => this.formers.has(card) || this.formers.set(card, former),
    );
    if (changed?.has('replica') === true) this.formers.clear();
  }

  protected override render(): TemplateResult {
    const desk = this.desk();
    const all = desk.objectives;
    const loose = looseKeyResults(this.replica);
    const pages = [...all.map(({ id }) => id), ...(loose.length > 0 ? [''] : [])];
    const at = Math.max(0, pages.indexOf(this.shown));
    const names = pages.map((id) => desk.labels.get(id) ?? words('pages.loose'));
    return html`
      ${this.renderHint()}
      ${this.compared === undefined || all.length < 2
        ? nothing
        : html`<okr-compare .desk=${desk} .first=${this.compared} @okr-close=${this.closeComparison}></okr-compare>`}
      ${all.length === 0 ? this.renderEmpty(this.renderAdd(all)) : nothing}
      ${renderPages(names, at, (to) => {
        this.shown = pages[to] ?? '';
      })}
      <div class="objectives ${desk.writable ? '' : 'reading'}" @focusout=${this.onLeave}>
        ${repeat(
          all,
          (card) => card.id,
          (card, index) => renderObjective(desk, card, index === at),
        )}
        ${loose.length === 0 ? nothing : this.renderLoose(desk, loose, at === all.length)}
      </div>
      ${all.length > 0 ? this.renderAdd(all) : nothing} ${renderObjectiveOffers(desk)}
      ${renderSufficiencyRound(desk, (person) => {
        this.speaker = person;
      })}
    `;
  }

  private renderAdd({ length }: readonly ViewCard[]): TemplateResult {
    const compare =
      length < 2 || this.compared !== undefined
        ? nothing
        : html`<button class="button quiet" @click=${() => this.compare('')}>${words('compare')}</button>`;
    const reads = this.onlyReads;
    const read = html`<button class="button quiet" @click=${() => this.read(!reads)}>
      ${words(reads ? 'read.end' : 'read')}
    </button>`;
    return html`<div class="actions">
      ${this.writable && !reads
        ? html`<button class="button ${length === 0 ? 'primary' : ''}" @click=${() => this.addObjective()}>＋ ${say('okr.add-objective')}</button>`
        : nothing}
      ${compare} ${this.writable && length > 0 ? read : nothing}
    </div>`;
  }

  private renderLoose(desk: OkrDesk, loose: readonly ViewCard[], current: boolean): TemplateResult {
    return html`<section class="objective ${current ? 'current' : ''}" aria-label=${say('okr.loose')}>
      <h3>${say('okr.loose')}</h3>
      <ul class="results">
        ${loose.map((card) => renderKeyResult(desk, card))}
      </ul>
    </section>`;
  }

  private watchWording(): void {
    const { advise } = this.context;
    if (advise === undefined || !this.replica.ready) return;
    if (this.advice === undefined) {
      this.advice = new AdviceWatch(advicePort(() => this.context));
      this.advice.addEventListener('change', () => this.requestUpdate());
    }
    this.advice.see(askedDraft(this.replica));
  }

  private readonly onText = (event: Event): void => {
    if (event instanceof TextChange && event.own) this.advice?.typed();
  };

  private desk(): OkrDesk {
    const { people } = this.context;
    const { sufficiency } = this.lens;
    const writable = this.writable && !this.onlyReads;
    return {
      host: this,
      replica: this.replica,
      context: this.context,
      writable,
      origin: this.lens.origin,
      vote: sufficiency === null ? undefined : new VoteRound(this.replica, this.context, this.lens.id, sufficiency, 'score.'),
      person: people.includes(this.speaker ?? '') ? this.speaker : people[0],
      open: this.open,
      formers: this.formers,
      advice: this.onlyReads ? undefined : this.advice,
      pointed: this.pointed,
      objectives: objectives(this.replica),
      labels: labels(this.replica),
      may: (card) => writable && this.mayChange(card),
      field: (card, name, look) => this.field(card, name, { ...look, readonly: !writable, ...(card.kind === 'key_result' ? { replica: this.following } : {}) }),
      add: (kind, card) => (kind === 'objective' ? this.addObjective(card) : this.add(kind, card)),
      tell: (text, undo) => this.tell(text, undo),
      remove: (card) => this.take(card),
      setParent: (card, to) => this.replica.together(() => this.setParent(card, to)),
      flip: (card) => this.flip(card),
      point: (card, rule) => {
        if (rule !== '' || this.pointed?.card === card) this.pointed = rule === '' ? undefined : { card, rule };
      },
      compare: (side) => this.compare(side),
    };
  }

  private addObjective(card: Parameters<OkrDesk['add']>[1] = {}): string {
    // In silent writing the others' ranks stay as they are.
    if (this.ranksAll) closeGaps(this.replica);
    const rank = objectives(this.replica).length + 1;
    const id = this.add('objective', { ...card, fields: { ...card.fields, rank } });
    this.shown = id;
    return id;
  }

  private take(card: ViewCard): void {
    const ranks = objectives(this.replica).map(({ id, fields }) => [id, fields['rank'] ?? null] as const);
    this.replica.together(() => {
      this.deleteCard(card, () => ranks.filter(([id]) => this.replica.mayChange(id, 'rank')).forEach(([id, rank]) => this.replica.set(id, 'rank', rank)));
      if (card.kind === 'objective' && this.ranksAll) closeGaps(this.replica);
    });
  }

  private get ranksAll(): boolean {
    return objectives(this.replica).every((card) => this.mayChange(card, 'rank'));
  }

  private compare(side: string): void {
    this.compared = side;
    void this.updateComplete.then(() => this.renderRoot.querySelector('okr-compare')?.scrollIntoView({ block: 'start' }));
  }

  private read(only: boolean): void {
    this.onlyReads = only;
  }

  private readonly closeComparison = (): void => {
    this.compared = undefined;
  };

  /** Whoever leaves a sentence that they changed gets its amounts and date into the fields. */
  private readonly onLeave = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement) || !target.matches('okr-field')) return;
    this.advice?.left();
    if (!target.matches('.field-text')) return;
    const id = target.closest('[data-card]')?.getAttribute('data-card') ?? '';
    const former = this.formers.get(id);
    this.formers.delete(id);
    const card = this.replica.card(id);
    if (former === undefined || card === undefined || !this.mayChange(card)) return;
    fillFields(this.desk(), card, former);
    this.requestUpdate();
  };

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
