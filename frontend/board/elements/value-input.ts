import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FieldType } from '../model/fields.ts';
import type { Replica } from '../model/replica.ts';
import { parseValue } from '../model/values.ts';
import type { FieldValue } from '../model/wire.ts';
import { drafts, fieldDraft } from '../transport/drafts.ts';

const PAUSE_MS = 400;

/** The value that a {@link ValueInput} edits. */
export interface EditedValue {
  replica: Replica | undefined;
  card: string;
  field: string;
  type: FieldType;
  writable: boolean;
}

/**
 * Editing of a number or a name, which are set as a whole: committed after a pause and on leaving, never inside a
 * composition. What cannot be read as a value stays in the input and in a draft.
 */
export class ValueInput implements ReactiveController {
  text = '';
  problem: 'not-a-number' | 'too-long' | undefined;
  /** A draft of an earlier page whose field has got another value since. */
  conflict: string | undefined;
  /** Whether the person changed the value since all was saved. */
  typed = false;
  readonly #host: ReactiveControllerHost;
  readonly #source: () => EditedValue;
  #edited: EditedValue | undefined;
  #base = '';
  #dirty = false;
  #composing = false;
  #restored = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, source: () => EditedValue) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  get dirty(): boolean {
    return this.#dirty;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onHide);
    window.addEventListener('pagehide', this.onBlur);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onHide);
    window.removeEventListener('pagehide', this.onBlur);
    this.onBlur();
  }

  hostUpdate(): void {
    const edited = this.#source();
    if (this.#edited !== undefined && keyOf(this.#edited) !== keyOf(edited)) {
      this.#commit();
      this.#dirty = false;
      this.problem = undefined;
      this.conflict = undefined;
      this.typed = false;
    }
    this.#edited = edited;
    const card = edited.replica?.card(edited.card);
    if (card?.state !== 'pending') this.typed = false;
    if (!this.#dirty && !this.#composing) this.text = this.#base = asText(card?.fields[edited.field]);
    this.#restore(edited);
  }

  readonly onInput = (event: Event): void => {
    this.text = (event.target as HTMLInputElement).value;
    this.#dirty ||= this.text !== this.#base;
    this.problem = undefined;
    if (this.#dirty) drafts.keep(this.#key, { text: this.text, base: this.#base });
    this.#schedule();
    this.#host.requestUpdate();
  };

  readonly onCompositionStart = (): void => {
    this.#composing = true;
    clearTimeout(this.#timer);
  };

  readonly onCompositionEnd = (event: Event): void => {
    this.#composing = false;
    this.onInput(event);
  };

  readonly onBlur = (): void => {
    this.#composing = false;
    this.#commit();
    this.#host.requestUpdate();
  };

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.#commit();
  };

  readonly use = (): void => {
    this.text = this.conflict ?? this.text;
    this.conflict = undefined;
    this.#dirty = true;
    this.#commit();
    this.#host.requestUpdate();
  };

  readonly dismiss = (): void => {
    drafts.drop(this.#key);
    this.conflict = undefined;
    this.#host.requestUpdate();
  };

  get #key(): string {
    return keyOf(this.#edited ?? this.#source());
  }

  #restore(edited: EditedValue): void {
    if (this.#restored === this.#key || edited.replica?.ready !== true) return;
    this.#restored = this.#key;
    const draft = drafts.find(this.#key);
    if (draft === undefined) return;
    if (draft.text === this.text) drafts.drop(this.#key);
    else if (draft.base === this.text && edited.writable) {
      this.text = draft.text;
      this.#dirty = true;
      this.#schedule();
    } else this.conflict = draft.text;
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (!this.#composing) this.#timer = setTimeout(() => this.#commit(), PAUSE_MS);
  }

  #commit(): void {
    clearTimeout(this.#timer);
    const { replica, card, field, type } = this.#edited ?? this.#source();
    if (!this.#dirty || this.#composing || replica?.card(card) === undefined) return;
    const parsed = parseValue(type, this.text);
    if ('problem' in parsed) {
      this.problem = parsed.problem;
      this.#host.requestUpdate();
      return;
    }
    this.#dirty = false;
    this.#base = this.text;
    if ((replica.card(card)?.fields[field] ?? null) !== parsed.value) {
      this.typed = true;
      replica.set(card, field, parsed.value);
    }
    // The journal has it now, before anything else can happen to the page.
    drafts.drop(keyOf({ replica, card, field }));
    this.#host.requestUpdate();
  }

  readonly #onHide = (): void => {
    if (document.visibilityState === 'hidden') this.#commit();
  };
}

function keyOf({ replica, card, field }: Pick<EditedValue, 'replica' | 'card' | 'field'>): string {
  return fieldDraft(replica?.id ?? '', card, field);
}

function asText(value: FieldValue | undefined): string {
  return value === undefined ? '' : String(value);
}
