import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TextChange } from '../model/replica.ts';
import type { Replica } from '../model/replica.ts';
import { mergeTexts, TextSession } from '../model/text-session.ts';
import type { Shown } from '../model/text-session.ts';
import { drafts, fieldDraft } from '../transport/drafts.ts';
import type { Draft } from '../transport/drafts.ts';
import { historyKey } from './history-keys.ts';

/** The text that a {@link TextInput} edits, and where. */
export interface EditedText {
  replica: Replica | undefined;
  card: string;
  field: string;
  /** Lines hold no breaks. */
  line: boolean;
  /** The input; absent while the text cannot be changed. */
  area: HTMLTextAreaElement | undefined;
}

/** Control characters that no text may hold (O8). */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Live editing of a text together with others: binds the input's events to a {@link TextSession} and the replica. */
export class TextInput implements ReactiveController {
  /** Whether the person typed here since all was saved. */
  typed = false;
  readonly #host: ReactiveControllerHost;
  readonly #source: () => EditedText;
  readonly #session = new TextSession();
  #replica: Replica | undefined;
  #place = '';
  #leave: (() => void) | undefined;
  #own = false;
  /** What an earlier page left; read before this page keeps drafts of its own. */
  #draft: Draft | undefined;

  constructor(host: ReactiveControllerHost, source: () => EditedText) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  /** What the input shows; during a composition what the input method has put there. */
  get text(): string {
    return this.#session.composing ? (this.#source().area?.value ?? this.#session.text) : this.#session.text;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onHide);
    window.addEventListener('pagehide', this.flush);
  }

  hostUpdate(): void {
    const { replica, card, field } = this.#source();
    const place = fieldDraft(replica?.id ?? '', card, field);
    if (replica !== this.#replica || place !== this.#place) this.#take(replica, place);
    const shown = this.#session.sync(this.#value(), this.#selection());
    if (shown !== undefined) this.#show(shown);
    if (replica?.card(card)?.state !== 'pending') this.typed = false;
    this.#restore();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onHide);
    window.removeEventListener('pagehide', this.flush);
    this.#end();
    this.flush();
    this.#replica?.removeEventListener('text', this.#onText);
    this.#replica = undefined;
  }

  /** Sends what was typed without waiting. */
  readonly flush = (): void => {
    const { replica, card, field } = this.#source();
    replica?.flush(card, field);
  };

  readonly onInput = (): void => {
    const { area } = this.#source();
    if (area === undefined) return;
    if (!this.#session.composing) this.#clean(area);
    const typed = this.#session.type({ text: area.value, ...this.#selection() });
    if (typed === undefined) drafts.keep(this.#place, { text: area.value, base: this.#session.text });
    else this.#edit(typed);
    this.#host.requestUpdate();
  };

  readonly onCompositionStart = (): void => this.#session.compose();

  readonly onCompositionEnd = (): void => this.#end();

  readonly onBlur = (): void => {
    this.#end();
    this.flush();
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const { replica, line } = this.#source();
    const act = historyKey(event);
    if (act !== undefined && replica !== undefined && !this.#session.composing) {
      event.preventDefault();
      event.stopPropagation();
      this.#back(act);
    }
    if (event.key !== 'Enter' || !line || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.flush();
  };

  /** The browser's own undo (a menu, a shaken phone) knows nothing of what others typed. */
  readonly onBeforeInput = (event: InputEvent): void => {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
    event.preventDefault();
    this.#back(event.inputType === 'historyUndo' ? 'undo' : 'redo');
  };

  #back(act: 'undo' | 'redo'): void {
    const { replica, card, field } = this.#source();
    replica?.[act]({ card, field });
  }

  #take(replica: Replica | undefined, place: string): void {
    this.#leave?.();
    this.#replica?.removeEventListener('text', this.#onText);
    this.#replica = replica;
    this.#place = place;
    replica?.addEventListener('text', this.#onText);
    const { card, field } = this.#source();
    this.#leave = () => replica?.flush(card, field);
    this.#session.reset(this.#value());
    this.#draft = drafts.find(place);
    this.typed = false;
  }

  /** A composition that the end of an earlier page cut off is entered now, merged with what the text has become. */
  #restore(): void {
    const { replica, card, field, area } = this.#source();
    const draft = this.#draft;
    if (draft === undefined || replica?.ready !== true || area === undefined || this.#session.composing) return;
    this.#draft = undefined;
    drafts.drop(this.#place);
    replica.set(card, field, mergeTexts(draft.base, draft.text, this.#value()));
  }

  #value(): string {
    const { replica, card, field } = this.#source();
    const value = replica?.card(card)?.fields[field];
    return value === undefined ? '' : String(value);
  }

  #end(): void {
    const { area } = this.#source();
    if (!this.#session.composing || area === undefined) return;
    this.#clean(area);
    const shown = this.#session.composed({ text: area.value, ...this.#selection() });
    this.#edit(shown);
    this.#show(shown);
    drafts.drop(this.#place);
    this.#host.requestUpdate();
  }

  #edit({ text, end }: Shown): void {
    const { replica, card, field } = this.#source();
    this.typed = true;
    this.#own = true;
    replica?.edit(card, field, text, end);
    this.#own = false;
  }

  readonly #onText = (event: Event): void => {
    const { card, field } = this.#source();
    if (this.#own || !(event instanceof TextChange) || event.card !== card || event.field !== field) return;
    const shown = this.#session.remote(event.delta, this.#selection(), event.own);
    if (shown !== undefined) this.#show(shown);
    this.#host.requestUpdate();
  };

  #show({ text, start, end }: Shown): void {
    const { area } = this.#source();
    if (area === undefined) return;
    const focused = area.matches(':focus');
    if (area.value !== text) area.value = text;
    // Elsewhere some browsers would take the focus along.
    if (focused) area.setSelectionRange(start, end);
  }

  #selection(): { start: number; end: number } {
    const { area } = this.#source();
    return { start: area?.selectionStart ?? 0, end: area?.selectionEnd ?? 0 };
  }

  /** Takes out what no text of this kind may hold, also when it was pasted; the caret stays behind what it followed. */
  #clean(area: HTMLTextAreaElement): void {
    const { line } = this.#source();
    const clean = (text: string): string => {
      const plain = text.replace(CONTROLS, '');
      return line ? plain.replace(/\s*\n\s*/g, ' ') : plain;
    };
    const text = clean(area.value);
    if (text === area.value) return;
    const caret = clean(area.value.slice(0, area.selectionEnd)).length;
    area.value = text;
    area.setSelectionRange(caret, caret);
  }

  readonly #onHide = (): void => {
    if (document.visibilityState === 'hidden') this.flush();
  };
}
