import '@vaadin/date-picker';
import type { DatePicker } from '@vaadin/date-picker';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { choiceLabel, fieldLabel, formatDay, formatNumber, language, msg, refusalText } from '../i18n/index.ts';
import { EditBuffer } from '../model/edit-buffer.ts';
import { fieldSpec, LIMITS } from '../model/fields.ts';
import type { FieldType } from '../model/fields.ts';
import type { FailedChange, Replica, ViewCard } from '../model/replica.ts';
import { parseValue } from '../model/values.ts';
import type { FieldValue } from '../model/wire.ts';
import { drafts, fieldDraft } from '../transport/drafts.ts';
import { copyText } from './copy-text.ts';
import { datePickerTexts } from './date-picker-texts.ts';
import { fieldStyles } from './field-styles.ts';
import { ChangeWatch } from './change-watch.ts';
import { shared } from './shared-styles.ts';

const PAUSE_MS = 400;
/** Up to so many choices are shown side by side; more go into a list. */
const SIDE_BY_SIDE = 4;

/**
 * An editable field of a card. Commits after a pause and on leaving, never inside an input method's composition; what
 * others change does not disturb who is typing. Fires `okr-commit` (bubbling) with `{ card, field }` after a change.
 */
@customElement('okr-field')
export class OkrField extends LitElement {
  static override readonly shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override readonly styles = [shared, fieldStyles];

  @property({ attribute: false }) replica?: Replica;
  /** Id of the card. */
  @property() card = '';
  @property({ reflect: true }) field = 'text';
  /** Overrides the type that the card's kind gives the field. */
  @property() type?: FieldType;
  /** Overrides the choices; for `person`, the names to offer. */
  @property({ attribute: false }) choices?: readonly string[];
  /** Overrides the label; in compact fields it is for screen readers only. */
  @property() label?: string;
  @property() placeholder = '';
  @property({ type: Boolean }) readonly = false;
  @property({ type: Boolean, reflect: true }) compact = false;
  /** Hides the visible label of a field that is not compact; screen readers still read it. */
  @property({ type: Boolean, attribute: 'no-label' }) noLabel = false;

  @state() private problem: 'not-a-number' | 'too-long' | undefined;
  @state() private conflict: string | undefined;
  @state() private copied = false;
  @query('textarea, .line') private input?: HTMLInputElement | HTMLTextAreaElement;

  private readonly buffer = new EditBuffer();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sent = false;
  private restored = '';

  constructor() {
    super();
    new ChangeWatch(this, () => this.replica);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.onHide);
    window.addEventListener('pagehide', this.onLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.onHide);
    window.removeEventListener('pagehide', this.onLeave);
    this.onLeave();
    // The replica goes on with it.
    if (this.sent) drafts.drop(this.draftKey);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('card') || changed.has('field') || changed.has('replica')) this.adopt(changed);
    const card = this.viewCard;
    if (card === undefined) return;
    if (this.sent && card.state !== 'pending') {
      this.sent = false;
      if (!this.buffer.dirty) drafts.drop(this.draftKey);
    }
    this.buffer.remote(this.asText(card.fields[this.field]));
    this.restoreDraft();
  }

  protected override render(): TemplateResult | typeof nothing {
    const card = this.viewCard;
    if (card === undefined) return nothing;
    const spec = fieldSpec(card.kind, this.field);
    const type = this.type ?? spec.type;
    const label = this.label ?? fieldLabel(card.kind, this.field);
    const locked = this.readonly || this.replica?.writable !== true;
    return html`
      ${this.compact || this.noLabel
        ? nothing
        : html`<label class="label" for="input" @click=${this.onLabel}>${label}</label>`}
      ${locked ? this.renderValue(type, card) : this.renderControl(type, this.choices ?? spec.choices ?? [], label, card)}
      ${this.problem === undefined
        ? nothing
        : html`<div class="problem" id="problem" role="alert">
            ${this.problem === 'too-long'
              ? msg('field.too-long', { max: type === 'text' ? LIMITS.text : LIMITS.line })
              : msg('field.not-a-number')}
          </div>`}
      ${this.renderConflict()} ${this.renderFailure()}
    `;
  }

  private renderValue(type: FieldType, card: ViewCard): TemplateResult {
    const value = card.fields[this.field];
    if (value === undefined) return html`<div class="value muted">–</div>`;
    const text =
      typeof value === 'number'
        ? formatNumber(value)
        : type === 'choice'
          ? choiceLabel(this.field, value)
          : type === 'date'
            ? formatDay(value)
            : value;
    return html`<div class="value">${text}</div>`;
  }

  private renderControl(
    type: FieldType,
    choices: readonly string[],
    label: string,
    card: ViewCard,
  ): TemplateResult {
    switch (type) {
      case 'choice':
        return !this.compact && choices.length <= SIDE_BY_SIDE
          ? this.renderRadios(choices, label, card)
          : this.renderSelect(choices, label, card);
      case 'date':
        return this.renderDate(label, card);
      case 'text':
      case 'line':
        return html`<div class="control ${this.stateClass}">
          <div class="mirror" aria-hidden="true">${this.buffer.text || this.placeholder}</div>
          <textarea
            id="input"
            rows="1"
            maxlength=${type === 'text' ? LIMITS.text : LIMITS.line}
            aria-label=${label}
            aria-invalid=${this.problem === undefined ? nothing : 'true'}
            aria-describedby=${this.problem === undefined ? nothing : 'problem'}
            placeholder=${this.placeholder}
            .value=${live(this.buffer.text)}
            @input=${type === 'text' ? this.onInput : this.onLineInput}
            @keydown=${type === 'text' ? nothing : this.onLineKey}
            @blur=${this.onBlur}
            @focus=${this.onFocus}
            @compositionstart=${this.onCompositionStart}
            @compositionend=${this.onCompositionEnd}
          ></textarea>
        </div>`;
      case 'person':
      case 'number':
        return html`<div class="control ${this.stateClass}">
          <input
            id="input"
            class="line"
            type="text"
            autocomplete="off"
            inputmode=${type === 'number' ? 'decimal' : 'text'}
            maxlength=${type === 'number' ? 32 : LIMITS.line}
            list=${type === 'person' && choices.length > 0 ? 'names' : nothing}
            aria-label=${label}
            aria-invalid=${this.problem === undefined ? nothing : 'true'}
            aria-describedby=${this.problem === undefined ? nothing : 'problem'}
            placeholder=${this.placeholder}
            .value=${live(this.buffer.text)}
            @input=${this.onInput}
            @blur=${this.onBlur}
            @focus=${this.onFocus}
            @keydown=${this.onLineKey}
            @compositionstart=${this.onCompositionStart}
            @compositionend=${this.onCompositionEnd}
          />
          ${type === 'person' && choices.length > 0
            ? html`<datalist id="names">${choices.map((name) => html`<option value=${name}></option>`)}</datalist>`
            : nothing}
        </div>`;
    }
  }

  private renderRadios(choices: readonly string[], label: string, card: ViewCard): TemplateResult {
    const value = card.fields[this.field];
    return html`<div class="choices ${this.stateClass}" role="radiogroup" aria-label=${label}>
      ${choices.map(
        (choice) =>
          html`<label
            ><input
              type="radio"
              name="choice"
              .checked=${live(value === choice)}
              @focus=${this.onFocus}
              @click=${() => this.onRadio(choice, value)}
            />${choiceLabel(this.field, choice)}</label
          >`,
      )}
    </div>`;
  }

  private renderSelect(choices: readonly string[], label: string, card: ViewCard): TemplateResult {
    const value = String(card.fields[this.field] ?? '');
    return html`<div class="control ${this.stateClass}">
      <select
        id="input"
        aria-label=${label}
        @focus=${this.onFocus}
        @change=${(event: Event) => this.save((event.target as HTMLSelectElement).value || null)}
      >
        <option value="" .selected=${live(value === '')}>
          ${this.placeholder || (this.compact ? '–' : msg('choice.none'))}
        </option>
        ${choices.map(
          (choice) =>
            html`<option value=${choice} .selected=${live(value === choice)}>
              ${choiceLabel(this.field, choice)}
            </option>`,
        )}
      </select>
    </div>`;
  }

  private renderDate(label: string, card: ViewCard): TemplateResult {
    return html`<div class="control ${this.stateClass}">
      <vaadin-date-picker
        accessible-name=${label}
        placeholder=${this.placeholder}
        .i18n=${datePickerTexts()}
        lang=${language()}
        .value=${String(card.fields[this.field] ?? '')}
        @focusin=${this.onFocus}
        @change=${(event: Event) => this.save((event.target as DatePicker).value || null)}
      ></vaadin-date-picker>
    </div>`;
  }

  private renderConflict(): TemplateResult | typeof nothing {
    const text = this.conflict;
    if (text === undefined) return nothing;
    return this.renderKept(msg('save.unsent'), text, msg('save.use'), () => this.useDraft(text), () => this.dropDraft());
  }

  private renderFailure(): TemplateResult | typeof nothing {
    const failure = this.failure;
    if (failure === undefined || failure.op.k !== 'set') return nothing;
    const { id, op, code, args } = failure;
    return this.renderKept(
      msg('save.failed.why', { why: refusalText(code, args) }),
      String(op.value ?? ''),
      msg('save.retry'),
      () => this.replica?.retry(id),
      () => this.replica?.dismiss(id),
    );
  }

  private renderKept(
    why: string,
    text: string,
    again: string,
    onAgain: () => void,
    onDismiss: () => void,
  ): TemplateResult {
    return html`<div class="failure" role="alert">
      ${why}<q>${text}</q>
      <div class="actions">
        <button class="button small" @click=${onAgain}>${again}</button>
        <button
          class="button small"
          @click=${() => {
            this.copied = copyText(text);
          }}
        >
          ${this.copied ? msg('save.copied') : msg('save.copy')}
        </button>
        <button class="button small quiet" @click=${onDismiss}>${msg('save.dismiss')}</button>
      </div>
    </div>`;
  }

  private get viewCard(): ViewCard | undefined {
    return this.replica?.card(this.card);
  }

  private get failure(): FailedChange | undefined {
    return this.replica?.failures.find(
      ({ op }) => op.k === 'set' && op.card === this.card && op.field === this.field,
    );
  }

  private get stateClass(): string {
    if (this.problem !== undefined) return 'invalid';
    if (this.failure !== undefined) return 'failed';
    return this.sent || this.buffer.dirty ? 'pending' : '';
  }

  private get draftKey(): string {
    return fieldDraft(this.replica?.id ?? '', this.card, this.field);
  }

  /** Takes up another card or field: what was typed for the former one goes there first. */
  private adopt(changed: PropertyValues<this>): void {
    if (this.buffer.dirty) {
      const card = changed.get('card') ?? this.card;
      const field = changed.get('field') ?? this.field;
      const replica = changed.get('replica') ?? this.replica;
      const text = this.buffer.text;
      const type = this.type ?? fieldSpec(replica?.card(card)?.kind ?? 'note', field).type;
      const parsed = parseValue(type, text);
      if ('value' in parsed) replica?.set(card, field, parsed.value);
    }
    clearTimeout(this.timer);
    this.buffer.dirty = false;
    this.problem = undefined;
    this.conflict = undefined;
    this.sent = false;
  }

  private restoreDraft(): void {
    if (this.restored === this.draftKey || this.replica?.ready !== true) return;
    this.restored = this.draftKey;
    const draft = drafts.find(this.draftKey);
    if (draft === undefined) return;
    if (draft.text === this.buffer.text) {
      drafts.drop(this.draftKey);
    } else if (draft.base === this.buffer.text && !this.readonly && this.replica.writable) {
      this.buffer.type(draft.text);
      this.scheduleCommit();
    } else {
      this.conflict = draft.text;
    }
  }

  private useDraft(text: string): void {
    this.conflict = undefined;
    this.buffer.type(text);
    this.commit();
    this.requestUpdate();
  }

  private dropDraft(): void {
    drafts.drop(this.draftKey);
    this.conflict = undefined;
  }

  private asText(value: FieldValue | undefined): string {
    if (value === undefined) return '';
    return typeof value === 'number' ? String(value) : value;
  }

  private readonly onHide = (): void => {
    if (document.visibilityState === 'hidden') this.commit();
  };

  private readonly onLeave = (): void => {
    this.buffer.composing = false;
    this.commit();
  };

  private onLabel(): void {
    this.focus();
  }

  private onFocus(): void {
    this.dispatchEvent(
      new CustomEvent('okr-presence', { detail: { card: this.card }, bubbles: true, composed: true }),
    );
  }

  private onInput(event: Event): void {
    this.buffer.type((event.target as HTMLInputElement).value);
    this.problem = undefined;
    this.copied = false;
    if (this.buffer.dirty) drafts.keep(this.draftKey, { text: this.buffer.text, base: this.buffer.base });
    this.scheduleCommit();
    this.requestUpdate();
  }

  private onCompositionStart(): void {
    this.buffer.composing = true;
    clearTimeout(this.timer);
  }

  private onCompositionEnd(event: CompositionEvent): void {
    this.buffer.composing = false;
    this.onInput(event);
  }

  private onBlur(): void {
    this.buffer.composing = false;
    this.commit();
    this.requestUpdate();
  }

  private onLineKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.commit();
  }

  /** One line of text may need several on the screen, but holds no break, not even a pasted one. */
  private onLineInput(event: Event): void {
    const area = event.target as HTMLTextAreaElement;
    if (area.value.includes('\n')) area.value = area.value.replace(/\s*\n\s*/g, ' ');
    this.onInput(event);
  }

  private onRadio(choice: string, value: FieldValue | undefined): void {
    this.save(value === choice ? null : choice);
  }

  private scheduleCommit(): void {
    clearTimeout(this.timer);
    if (!this.buffer.composing) this.timer = setTimeout(() => this.commit(), PAUSE_MS);
  }

  private commit(): void {
    clearTimeout(this.timer);
    const card = this.viewCard;
    if (card === undefined || !this.buffer.dirty || this.buffer.composing) return;
    const type = this.type ?? fieldSpec(card.kind, this.field).type;
    const parsed = parseValue(type, this.buffer.text);
    if ('problem' in parsed) {
      this.problem = parsed.problem;
      return;
    }
    // The draft stays until the change is saved: the journal writes too slowly for a page that is being closed.
    if (this.buffer.commit() === undefined) drafts.drop(this.draftKey);
    else this.save(parsed.value);
    this.requestUpdate();
  }

  private save(value: FieldValue | null): void {
    if ((this.viewCard?.fields[this.field] ?? null) === value) {
      drafts.drop(this.draftKey);
      return;
    }
    this.sent = true;
    this.replica?.set(this.card, this.field, value);
    this.dispatchEvent(
      new CustomEvent('okr-commit', {
        detail: { card: this.card, field: this.field },
        bubbles: true,
        composed: true,
      }),
    );
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-field': OkrField;
  }
}
