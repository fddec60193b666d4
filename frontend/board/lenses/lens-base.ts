import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { OkrField } from '../elements/field.ts';
import { toast } from '../elements/notify.ts';
import type { LensContext, LensElement } from '../lens.ts';
import { fieldSpec } from '../model/fields.ts';
import type { Replica, ViewCard } from '../model/replica.ts';
import type { TextMarks } from '../model/text-marks.ts';
import type { CardKind, FieldValue, Lens, LinkType } from '../model/wire.ts';
import { writingMarks } from '../model/writing-marks.ts';
import { say } from './texts.ts';
import '../elements/field.ts';
import './lens-menu.ts';

/** What a new card starts with. */
interface NewCard {
  place?: string;
  after?: string;
  fields?: Record<string, FieldValue>;
  links?: [LinkType, string][];
}

/** How a field looks in a lens. */
interface FieldLook {
  label?: string;
  placeholder?: string;
  /** Without box and label, for table cells and headlines. */
  compact?: boolean;
  noLabel?: boolean;
  readonly?: boolean;
  replica?: Replica;
  /** Words to point at. */
  marks?: TextMarks | undefined;
}

/** What all lenses share: following their documents, new cards that take the focus, deleting that can be taken back. */
export abstract class LensBase<T extends Lens['type']> extends LitElement implements LensElement {
  @property({ attribute: false }) lens!: Extract<Lens, { type: T }>;
  @property({ attribute: false }) replica!: Replica;
  @property({ attribute: false }) context!: LensContext;

  #watched = new Set<Replica>();
  #toFocus: string | undefined;
  #held: HTMLElement | undefined;
  #composition: Promise<void> | undefined;
  #endComposition: (() => void) | undefined;
  readonly #changed = () => this.requestUpdate();
  /** A card that a trainer hides does not wait for the end of a word. */
  readonly #gone = () => this.#endComposition?.();

  /** Whether this reader may change the group's document here and now. */
  protected get writable(): boolean {
    return this.context.writable && this.replica.writable;
  }

  /** Whether this card can be changed here and now, or one of its fields: not what the beat leaves to others. */
  protected mayChange(card: Pick<ViewCard, 'id'>, field?: string): boolean {
    return this.writable && this.replica.mayChange(card.id, field);
  }

  /** Names that a person field offers: the members of the group. */
  protected get names(): string[] {
    return this.context.room.members.map((member) => member.name);
  }

  /** Where somebody writes in this lens now; gets the focus back when drawing has moved it. */
  protected held(): HTMLElement | undefined {
    return this.renderRoot.querySelector<HTMLElement>('okr-field:focus-within') ?? undefined;
  }

  /** The documents whose changes draw this lens anew. */
  protected watched(): Replica[] {
    return [this.replica];
  }

  constructor() {
    super();
    this.addEventListener('compositionstart', () => {
      this.#composition = new Promise((resolve) => {
        const end = () => resolve();
        this.#endComposition = end;
        this.addEventListener('compositionend', end, { once: true });
        this.addEventListener('focusout', end, { once: true });
      });
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow(new Set());
  }

  /** Drawing may move rows, and moving the one that an input method composes in would break the composition. */
  protected override async scheduleUpdate(): Promise<void> {
    await this.#composition;
    this.#composition = undefined;
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    this.#held = this.held();
    if (this.isConnected) {
      this.#follow(new Set(this.watched()));
    }
  }

  protected override updated(): void {
    // A row that moved lost the cursor on its way.
    if (this.#held?.isConnected === true && !this.#held.matches(':focus-within')) {
      this.#held.focus();
    }
    const field = this.#toFocus && this.fieldOf(this.#toFocus);
    if (field) {
      this.#toFocus = undefined;
      void field.updateComplete.then(() => field.focus());
    }
  }

  /** Creates a card of the current step and puts the cursor into its text. */
  protected add(kind: CardKind, card: NewCard = {}): string {
    const { step } = this.context;
    const marks = writingMarks(this.replica, step, kind, card.place ?? '');
    const id = this.replica.create({ kind, step: step.id, ...card, ...marks });
    this.focusCard(id);
    return id;
  }

  /** Puts the cursor into a card's text as soon as it is on screen. */
  protected focusCard(id: string): void {
    this.#toFocus = id;
    this.requestUpdate();
  }

  /** Deletes a card and offers to take that back. */
  protected deleteCard(card: ViewCard, afterRestore?: () => void): void {
    this.replica.delete(card.id);
    this.tell(say('deleted', { text: titleOf(card) }), () => {
      this.replica.restore(card.id);
      afterRestore?.();
      this.focusCard(card.id);
    });
  }

  /** Says what happened, for eyes and ears. */
  protected tell(text: string, undo?: () => void): void {
    toast(this, undo === undefined ? { text } : { text, action: { text: say('undo'), run: undo } });
  }

  /** Makes `to` the only parent of a card; `null` for none. */
  protected setParent(card: string, to: string | null): void {
    this.replica.together(() => {
      this.replica
        .targets(card, 'parent')
        .filter((parent) => parent.id !== to)
        .forEach((parent) => this.replica.unlink(card, 'parent', parent.id));
      if (to !== null && !this.replica.targets(card, 'parent').some((parent) => parent.id === to)) {
        this.replica.link(card, 'parent', to);
      }
    });
  }

  protected field(card: ViewCard, name: string, look: FieldLook = {}): TemplateResult {
    return html`<okr-field
      class="field-${name}"
      .replica=${look.replica ?? this.replica}
      .card=${card.id}
      .field=${name}
      .label=${look.label}
      .placeholder=${look.placeholder ?? ''}
      .marks=${look.marks}
      .choices=${isPerson(card.kind, name) ? this.names : undefined}
      ?compact=${look.compact ?? false}
      ?no-label=${look.noLabel ?? false}
      ?readonly=${look.readonly ?? !this.writable}
    ></okr-field>`;
  }

  /** What an empty board teaches; nothing while the document is still on its way. */
  protected renderEmpty(action: unknown = nothing): TemplateResult | typeof nothing {
    if (!this.replica.ready) {
      return nothing;
    }
    return html`<div class="empty">
      <p>${this.lens.empty}</p>
      ${this.writable ? action : nothing}
    </div>`;
  }

  /** The lens's hint; its title stands in the room's tabs. */
  protected renderHint(): TemplateResult | typeof nothing {
    return this.lens.hint === '' ? nothing : html`<p class="hint">${this.lens.hint}</p>`;
  }

  private fieldOf(card: string): OkrField | null {
    return this.renderRoot.querySelector(`[data-card="${CSS.escape(card)}"] okr-field.field-text`);
  }

  #follow(next: Set<Replica>): void {
    this.#watched.forEach((replica) => {
      if (next.has(replica)) return;
      replica.removeEventListener('change', this.#changed);
      replica.removeEventListener('gone', this.#gone);
    });
    next.forEach((replica) => {
      if (this.#watched.has(replica)) return;
      replica.addEventListener('change', this.#changed);
      replica.addEventListener('gone', this.#gone);
    });
    this.#watched = next;
  }
}

function isPerson(kind: CardKind, field: string): boolean {
  return fieldSpec(kind, field).type === 'person';
}

/** The card's text for names of buttons and menus, short, or a word that it has none. */
export function titleOf(card: Pick<ViewCard, 'fields'>, length = 40): string {
  const text = String(card.fields['text'] ?? '').trim().replace(/\s+/gu, ' ');
  return text === '' ? say('untitled') : text.length > length ? `${[...text].slice(0, length).join('')}…` : text;
}

/** A field's text, trimmed. */
export function textOf(card: Pick<ViewCard, 'fields'>, field: string): string {
  return String(card.fields[field] ?? '').trim();
}
