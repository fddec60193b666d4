import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { announce } from '../elements/notify.ts';
import '../elements/capture.ts';
import { shared } from '../elements/shared-styles.ts';
import { beatText } from '../i18n/beats.ts';
import { kindLabel } from '../i18n/index.ts';
import { scoringText } from '../i18n/scoring.ts';
import { isMadeHere } from '../model/made-here.ts';
import { keyedTo } from '../model/matrix-keys.ts';
import type { Values } from '../model/matrix-keys.ts';
import type { ViewCard } from '../model/replica.ts';
import { writingMarks } from '../model/writing-marks.ts';
import { ballotStyles } from './ballot-styles.ts';
import { Ballot } from './ballot.ts';
import { cardMarksStyles, renderPresence, renderSaid, sheetEntries } from './card-marks.ts';
import { LensBase, titleOf } from './lens-base.ts';
import type { MenuEntry } from './lens-menu.ts';
import { lensStyles } from './lens-styles.ts';
import { putCard, takeOff } from './matrix-acts.ts';
import { renderChoices } from './matrix-details.ts';
import { matrixDetailsStyles } from './matrix-details-styles.ts';
import { dragFreely } from './matrix-drag.ts';
import { lookOf, pointAt, renderField, valuesAt } from './matrix-field.ts';
import type { Dragging, FieldLook, Numbered } from './matrix-field.ts';
import { renderList } from './matrix-list.ts';
import { matrixStyles } from './matrix-styles.ts';
import { placeOf, valueOf, wordsOf } from './matrix-words.ts';
import { VoteRound } from './vote-round.ts';

/** Below this width the details open in the list, and the stickies are numbers. */
const NARROW_PX = 560;

/**
 * Cards of one kind on a field of two scales. A card is dragged to its place, or moved by arrow keys, or gets its values
 * in its details; what has no place yet lies in the tray.
 */
@customElement('okr-lens-matrix')
export class LensMatrix extends LensBase<'matrix'> {
  static override styles = [shared, lensStyles, matrixStyles, matrixDetailsStyles, ballotStyles, cardMarksStyles];

  @state() private chosen: string | undefined;
  @state() private drag: Dragging | undefined;
  @state() private size = { width: 0, height: 0 };
  @state() private narrow = false;

  /** The card whose sticky takes the focus as soon as it is drawn. */
  private toFocus: string | undefined;
  private look: FieldLook = lookOf({ width: 0, height: 0 }, 0);

  private measured = new WeakSet<Element>();
  private readonly watch = new ResizeObserver(() => this.measure());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch.disconnect();
    this.measured = new WeakSet();
  }

  protected override updated(): void {
    super.updated();
    for (const each of [this, this.renderRoot.querySelector('.field')]) {
      if (each === null || this.measured.has(each)) continue;
      this.measured.add(each);
      this.watch.observe(each);
    }
    const sticky = this.toFocus === undefined ? undefined : this.stickyOf(this.toFocus);
    if (sticky) {
      this.toFocus = undefined;
      sticky.focus();
    }
  }

  protected override render(): TemplateResult {
    const cards = this.replica
      .cards(this.lens.kind)
      .filter(({ merged }) => merged === undefined)
      .map((card, index): Numbered => ({ card, number: index + 1 }));
    const made = isMadeHere(this.context.agenda, this.context.step.id, this.lens.kind);
    if (cards.length === 0) return html`${this.renderHint()} ${this.renderEmpty(made ? this.renderCapture() : nothing)}`;
    const placed = cards.filter(({ card }) => placeOf(card, this.lens) !== undefined);
    const loose = cards.filter((one) => !placed.includes(one));
    this.look = lookOf(this.size, placed.length);
    const ballot = this.lens.ballot === null ? undefined : new Ballot(this.replica, this.context, this.lens.id, this.lens.ballot);
    const chosen = cards.find(({ card }) => card.id === this.chosen);
    const list = renderList(this.lens, placed, (one) => this.renderRow(one, ballot));
    return html`
      ${this.renderHint()} ${ballot?.renderBar() ?? nothing} ${this.renderLater(cards)}
      <div class="board ${this.narrow ? 'narrow' : ''}">
        ${renderField(this.lens, placed, this.look, this.drag, (one, style, chip) => this.renderSticky(one, style, chip, ballot))}
        <div class="side">
          ${this.renderTray(loose, made, ballot)}
          ${this.narrow ? nothing : chosen === undefined ? html`<p class="muted how">${scoringText('matrix.choose')}</p>` : this.renderDetails(chosen, ballot, made)}
        </div>
      </div>
      ${placed.length === 0
        ? nothing
        : this.narrow
          ? list
          : html`<details class="words"><summary>${scoringText('matrix.list')}</summary>${list}</details>`}
      ${cards.some(({ card }) => this.mayPlace(card)) ? html`<p class="keys muted">${scoringText('matrix.keys')}</p>` : nothing}
    `;
  }

  private renderSticky({ card, number }: Numbered, style: unknown, chip: boolean, ballot: Ballot | undefined): TemplateResult {
    const dragged = this.drag?.id === card.id ? this.drag : undefined;
    const text = titleOf(card, 400);
    return html`<div
      class="sticky ${chip ? 'disc' : ''} ${dragged === undefined ? '' : 'dragged'} ${this.chosen === card.id ? 'chosen' : ''}"
      style=${style}
      role="button"
      tabindex="0"
      data-sticky=${card.id}
      data-state=${card.state}
      title=${chip ? text : nothing}
      aria-pressed=${this.chosen === card.id}
      aria-label=${scoringText('matrix.card', { number, text, words: wordsOf(card, this.lens) })}
      @pointerdown=${(event: PointerEvent) => this.grab(event, card)}
      @click=${() => this.choose(card.id)}
      @keydown=${(event: KeyboardEvent) => this.onKey(event, card)}
    >
      <span class="shift" style=${dragged === undefined ? '' : `translate: ${dragged.dx}px ${dragged.dy}px`}>
        <span class="number">${number}</span>
        ${chip ? nothing : html`<span class="text">${text}</span>`}
        ${chip ? nothing : html`${this.renderSum(card, ballot)} ${renderPresence(this.context, card.id)}`}
      </span>
    </div>`;
  }

  private renderSum(card: ViewCard, ballot: Ballot | undefined): TemplateResult | typeof nothing {
    if (ballot?.revealed !== true) return nothing;
    const { id } = new VoteRound(this.replica, this.context, this.lens.id, null, 'vote.');
    const { all } = this.replica.votes(card.id, id);
    return all === 0 ? nothing : html`<span class="given" aria-hidden="true">● ${all}</span>`;
  }

  private renderTray(loose: readonly Numbered[], made: boolean, ballot: Ballot | undefined): TemplateResult {
    return html`<section class="tray ${this.drag?.overTray === true ? 'over' : ''}" aria-label=${scoringText('matrix.tray')}>
      <h3>${scoringText('matrix.tray')} <span class="muted">${loose.length === 0 ? '' : loose.length}</span></h3>
      ${this.drag !== undefined
        ? html`<p class="muted how">${scoringText('matrix.tray.drop')}</p>`
        : loose.length > 0 && !loose.some(({ card }) => this.mayPlace(card))
        ? nothing
        : html`<p class="muted how">
            ${scoringText(loose.length === 0 ? 'matrix.tray.empty' : this.narrow ? 'matrix.tray.how.touch' : 'matrix.tray.how')}
          </p>`}
      <div class="loose">
        ${loose.map((one) =>
          this.narrow ? this.renderRow(one, ballot) : this.renderSticky(one, '', false, ballot),
        )}
      </div>
      ${made && this.writable ? this.renderCapture() : nothing}
    </section>`;
  }

  private renderCapture(): TemplateResult {
    const kind = kindLabel(this.lens.kind);
    return html`<okr-capture
      label=${scoringText('matrix.add', { kind })}
      placeholder=${scoringText('matrix.add', { kind })}
      draft-key=${`new/${this.replica.id}/${this.lens.id}`}
      @okr-capture=${({ detail }: CustomEvent<{ texts: string[] }>) => this.capture(detail.texts)}
    ></okr-capture>`;
  }

  /** A card in words, which opens its details in its place where there is no room beside the field. */
  private renderRow(one: Numbered, ballot: Ballot | undefined): TemplateResult {
    const { card, number } = one;
    const open = this.narrow && this.chosen === card.id;
    return html`<div class="entry ${this.chosen === card.id ? 'chosen' : ''}">
      <button class="line" aria-expanded=${this.narrow ? String(open) : nothing} @click=${() => this.choose(card.id)}>
        <span class="number" @pointerdown=${(event: PointerEvent) => this.grab(event, card)}>${number}</span>
        <span>${titleOf(card, 400)}<small class="muted">${wordsOf(card, this.lens)}</small></span>
      </button>
      ${open ? nothing : (ballot?.renderDots(card) ?? nothing)}
      ${open ? this.renderDetails(one, ballot, isMadeHere(this.context.agenda, this.context.step.id, this.lens.kind)) : nothing}
    </div>`;
  }

  private renderDetails({ card, number }: Numbered, ballot: Ballot | undefined, made: boolean): TemplateResult {
    const { x, y, fields } = this.lens;
    const text = titleOf(card);
    return html`<section class="details card" data-card=${card.id} aria-label=${scoringText('matrix.details', { text })}>
      <div class="head">
        <span class="number">${number}</span>
        <p class="muted">${wordsOf(card, this.lens)}</p>
        <okr-lens-menu label=${scoringText('matrix.actions', { text })} .entries=${() => this.entries(card, made)}></okr-lens-menu>
        <button class="button small quiet" @click=${() => this.close(card.id)}>${scoringText('matrix.close')}</button>
      </div>
      ${renderSaid(this.replica, card.id)} ${this.field(card, 'text')} ${ballot?.renderDots(card) ?? nothing}
      ${[y, x].map((axis) => html`<div class="value">
        ${renderChoices(axis, valueOf(card, axis), !this.mayChange(card, axis.field), (value) => this.replica.set(card.id, axis.field, value))}
        ${this.field(card, axis.field, { label: `${axis.title} · ${scoringText('matrix.exact')}`, noLabel: true })}
      </div>`)}
      ${fields.filter((field) => ![x.field, y.field, 'text'].includes(field)).map((field) => this.field(card, field))}
    </section>`;
  }

  private entries(card: ViewCard, made: boolean): MenuEntry[] {
    const own: MenuEntry[] = this.mayPlace(card)
      ? [{ text: scoringText('matrix.off'), disabled: placeOf(card, this.lens) === undefined, run: () => this.takeOff(card) }]
      : [];
    const erase: MenuEntry[] =
      made && this.mayChange(card) ? [{ text: scoringText('matrix.delete'), deletes: true, run: () => this.erase(card) }] : [];
    return [...own, ...sheetEntries(this, this.replica, card.id), ...erase];
  }

  private capture(texts: readonly string[]): void {
    const { step } = this.context;
    for (const text of texts) {
      this.replica.create({ kind: this.lens.kind, step: step.id, fields: { text }, ...writingMarks(this.replica, step, this.lens.kind, '') });
    }
    // With the first card the field comes, and the box for the next one stands elsewhere.
    this.toCapture();
  }

  /** Whoever works with the keyboard goes on from the box for new cards. */
  private erase(card: ViewCard): void {
    this.deleteCard(card);
    this.toCapture();
  }

  private toCapture(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('okr-capture')?.focus());
  }

  private choose(card: string): void {
    this.chosen = this.chosen === card ? undefined : card;
    if (this.narrow && this.chosen !== undefined) {
      void this.updateComplete.then(() => this.renderRoot.querySelector('.details')?.scrollIntoView({ block: 'nearest' }));
    }
  }

  private close(card: string): void {
    this.chosen = undefined;
    this.toFocus = card;
  }

  /** Whether both values of the card can be changed now. */
  private mayPlace(card: ViewCard): boolean {
    return [this.lens.x, this.lens.y].every(({ field }) => this.mayChange(card, field));
  }

  /** Why a card that could be changed cannot be placed. */
  private renderLater(cards: readonly Numbered[]): TemplateResult | typeof nothing {
    const held = cards.some(({ card }) => this.mayChange(card) && !this.mayPlace(card));
    return held ? html`<p class="muted how" role="status">${beatText('beat.places-later')}</p>` : nothing;
  }

  private grab(start: PointerEvent, card: ViewCard): void {
    if (!this.mayPlace(card)) return;
    const place = placeOf(card, this.lens);
    const box = this.fieldBox();
    const from = place === undefined || box === undefined ? undefined : pointAt(place, this.look, this.lens);
    // A card on the field keeps its own point; one from the tray lies where the pointer is.
    const offset = from === undefined || box === undefined ? { x: 0, y: 0 } : { x: from.x + box.left - start.clientX, y: from.y + box.top - start.clientY };
    dragFreely(start, {
      moved: (event, dx, dy) => {
        this.drag = { id: card.id, dx, dy, at: this.valuesUnder(event, offset), overTray: this.isOverTray(event) };
      },
      dropped: (event) => {
        const { drag } = this;
        this.drag = undefined;
        if (event === undefined || drag === undefined) return;
        if (drag.at !== undefined) this.put(card, drag.at);
        else if (drag.overTray && place !== undefined) this.takeOff(card);
      },
    });
  }

  private valuesUnder({ clientX, clientY }: PointerEvent, offset: { x: number; y: number }): Dragging['at'] {
    const box = this.fieldBox();
    if (box === undefined) return undefined;
    const within = clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
    return within ? valuesAt({ x: clientX + offset.x - box.left, y: clientY + offset.y - box.top }, this.look, this.lens) : undefined;
  }

  private isOverTray({ clientX, clientY }: PointerEvent): boolean {
    const box = this.renderRoot.querySelector('.tray')?.getBoundingClientRect();
    return box !== undefined && clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
  }

  private put(card: ViewCard, to: Values): void {
    putCard(this.replica, this.lens, card, to);
    const now = this.replica.card(card.id);
    if (now !== undefined) announce(this, scoringText('matrix.moved', { text: titleOf(card), words: wordsOf(now, this.lens) }));
  }

  private takeOff(card: ViewCard): void {
    takeOff(this.replica, this.lens, card);
    announce(this, scoringText('matrix.taken-off', { text: titleOf(card) }));
    this.toFocus = card.id;
  }

  private onKey(event: KeyboardEvent, card: ViewCard): void {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.choose(card.id);
      if (this.chosen === card.id) this.focusCard(card.id);
      return;
    }
    if (!this.mayPlace(card)) return;
    if (event.key === 'Delete' || event.key === 'Backspace') this.takeOff(card);
    else {
      const to = keyedTo(event, placeOf(card, this.lens), this.lens);
      if (to === undefined) return;
      this.toFocus = card.id;
      this.put(card, to);
    }
    event.preventDefault();
  }

  private measure(): void {
    const field = this.renderRoot.querySelector<HTMLElement>('.field');
    const size = { width: field?.clientWidth ?? 0, height: field?.clientHeight ?? 0 };
    if (size.width !== this.size.width || size.height !== this.size.height) this.size = size;
    this.narrow = this.clientWidth < NARROW_PX;
  }

  private fieldBox(): DOMRect | undefined {
    return this.renderRoot.querySelector('.field')?.getBoundingClientRect();
  }

  private stickyOf(card: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-sticky="${CSS.escape(card)}"]`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-lens-matrix': LensMatrix;
  }
}
