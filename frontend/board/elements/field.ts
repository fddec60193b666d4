import '@vaadin/date-picker';
import type { DatePicker } from '@vaadin/date-picker';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { choiceLabel, fieldLabel, formatDay, formatNumber, language, msg } from '../i18n/index.ts';
import { fieldSpec, LIMITS } from '../model/fields.ts';
import type { FieldType } from '../model/fields.ts';
import type { FailedChange, Replica, ViewCard } from '../model/replica.ts';
import type { TextMarks } from '../model/text-marks.ts';
import type { FieldValue } from '../model/wire.ts';
import { ChangeWatch } from './change-watch.ts';
import { datePickerTexts } from './date-picker-texts.ts';
import { renderConflict, renderRefused } from './field-kept.ts';
import { fieldStyles } from './field-styles.ts';
import { renderPieces } from './marks.ts';
import { shared } from './shared-styles.ts';
import { TextInput } from './text-input.ts';
import { ValueInput } from './value-input.ts';

/** Up to so many choices are shown side by side; more go into a list. */
const SIDE_BY_SIDE = 4;

/**
 * An editable field of a card. Texts are edited live together with others; numbers, names, dates and choices are set as a
 * whole.
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
  /** Words to point at, in a text that can be changed. */
  @property({ attribute: false }) marks?: TextMarks | undefined;
  @property({ type: Boolean }) readonly = false;
  @property({ type: Boolean, reflect: true }) compact = false;
  /** Hides the visible label of a field that is not compact; screen readers still read it. */
  @property({ type: Boolean, attribute: 'no-label' }) noLabel = false;

  @state() private chosen = false;
  @query('textarea') private area?: HTMLTextAreaElement | null;

  private readonly text: TextInput;
  private readonly value: ValueInput;

  constructor() {
    super();
    new ChangeWatch(this, () => this.replica);
    this.text = new TextInput(this, () => ({
      replica: this.isText ? this.replica : undefined,
      card: this.card,
      field: this.field,
      line: this.fieldType === 'line',
      area: this.area ?? undefined,
    }));
    this.value = new ValueInput(this, () => ({
      replica: this.isText ? undefined : this.replica,
      card: this.card,
      field: this.field,
      type: this.fieldType,
      writable: !this.locked,
    }));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('focusin', this.onFocus);
    this.addEventListener('focusout', this.onFocus);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('focusin', this.onFocus);
    this.removeEventListener('focusout', this.onFocus);
  }

  protected override willUpdate(): void {
    this.toggleAttribute('locked', this.locked);
    if (this.viewCard?.state !== 'pending') this.chosen = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    const card = this.viewCard;
    if (card === undefined || this.replica === undefined) return nothing;
    const label = this.label ?? fieldLabel(card.kind, this.field);
    const { problem, conflict } = this.value;
    const { failure } = this;
    return html`
      ${this.compact || this.noLabel
        ? nothing
        : html`<label class="label" for="input" @click=${this.onLabel}>${label}</label>`}
      ${this.locked ? this.renderValue(card) : this.renderControl(label, card)}
      ${problem === undefined
        ? nothing
        : html`<div class="problem" id="problem" role="alert">
            ${problem === 'too-long' ? msg('field.too-long', { max: LIMITS.line }) : msg('field.not-a-number')}
          </div>`}
      ${conflict === undefined ? nothing : renderConflict(conflict, this.value.use, this.value.dismiss)}
      ${failure === undefined ? nothing : renderRefused(this.replica, failure)}
    `;
  }

  private renderValue(card: ViewCard): TemplateResult {
    const value = card.fields[this.field];
    if (value === undefined) return html`<div class="value muted">–</div>`;
    if (typeof value === 'number') return html`<div class="value">${formatNumber(value)}</div>`;
    const type = this.fieldType;
    const text = type === 'choice' ? choiceLabel(this.field, value) : type === 'date' ? formatDay(value) : value;
    return html`<div class="value">${text}</div>`;
  }

  private renderControl(label: string, card: ViewCard): TemplateResult {
    const choices = this.choices ?? fieldSpec(card.kind, this.field).choices ?? [];
    switch (this.fieldType) {
      case 'choice':
        return !this.compact && choices.length <= SIDE_BY_SIDE
          ? this.renderRadios(choices, label, card)
          : this.renderSelect(choices, label, card);
      case 'date':
        return this.renderDate(label, card);
      case 'text':
      case 'line':
        return this.renderText(label);
      case 'person':
      case 'number':
        return this.renderLine(choices, label);
    }
  }

  private renderText(label: string): TemplateResult {
    const { text, marks } = this;
    const marked = marks !== undefined && text.text !== '' && marks.text === text.text;
    return html`<div class="control ${this.look}">
      <div class="mirror" aria-hidden="true">${marked ? renderPieces(marks) : text.text || this.placeholder}</div>
      <textarea
        id="input"
        rows="1"
        maxlength=${this.fieldType === 'text' ? LIMITS.text : LIMITS.line}
        aria-label=${label}
        placeholder=${this.placeholder}
        .value=${live(text.text)}
        @beforeinput=${text.onBeforeInput}
        @input=${text.onInput}
        @keydown=${text.onKey}
        @blur=${text.onBlur}
        @compositionstart=${text.onCompositionStart}
        @compositionend=${text.onCompositionEnd}
      ></textarea>
    </div>`;
  }

  private renderLine(choices: readonly string[], label: string): TemplateResult {
    const { value } = this;
    const number = this.fieldType === 'number';
    const names = !number && choices.length > 0;
    return html`<div class="control ${this.look}">
      <input
        id="input"
        class="line"
        type="text"
        autocomplete="off"
        inputmode=${number ? 'decimal' : 'text'}
        maxlength=${number ? 32 : LIMITS.line}
        list=${names ? 'names' : nothing}
        aria-label=${label}
        aria-invalid=${value.problem === undefined ? nothing : 'true'}
        aria-describedby=${value.problem === undefined ? nothing : 'problem'}
        placeholder=${this.placeholder}
        .value=${live(value.text)}
        @input=${value.onInput}
        @blur=${value.onBlur}
        @keydown=${value.onKey}
        @compositionstart=${value.onCompositionStart}
        @compositionend=${value.onCompositionEnd}
      />
      ${names
        ? html`<datalist id="names">${choices.map((name) => html`<option value=${name}></option>`)}</datalist>`
        : nothing}
    </div>`;
  }

  private renderRadios(choices: readonly string[], label: string, card: ViewCard): TemplateResult {
    const value = card.fields[this.field];
    return html`<div class="choices ${this.look}" role="radiogroup" aria-label=${label}>
      ${choices.map(
        (choice) =>
          html`<label
            ><input
              type="radio"
              name="choice"
              .checked=${live(value === choice)}
              @click=${() => this.save(value === choice ? null : choice)}
            />${choiceLabel(this.field, choice)}</label
          >`,
      )}
    </div>`;
  }

  private renderSelect(choices: readonly string[], label: string, card: ViewCard): TemplateResult {
    const value = String(card.fields[this.field] ?? '');
    return html`<div class="control ${this.look}">
      <select
        id="input"
        aria-label=${label}
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
    return html`<div class="control ${this.look}">
      <vaadin-date-picker
        accessible-name=${label}
        placeholder=${this.placeholder}
        .i18n=${datePickerTexts()}
        lang=${language()}
        auto-open-disabled
        .value=${String(card.fields[this.field] ?? '')}
        @click=${openCalendar}
        @change=${(event: Event) => this.save((event.target as DatePicker).value || null)}
      ></vaadin-date-picker>
    </div>`;
  }

  private get viewCard(): ViewCard | undefined {
    return this.replica?.card(this.card);
  }

  private get fieldType(): FieldType {
    return this.type ?? fieldSpec(this.viewCard?.kind ?? 'note', this.field).type;
  }

  private get isText(): boolean {
    return this.fieldType === 'text' || this.fieldType === 'line';
  }

  private get locked(): boolean {
    return this.readonly || this.replica?.writable !== true || !this.replica.mayChange(this.card, this.field);
  }

  private get failure(): FailedChange | undefined {
    return this.replica?.failures.find(
      ({ op }) => (op.k === 'set' || op.k === 'edit') && op.card === this.card && op.field === this.field,
    );
  }

  private get look(): string {
    if (this.value.problem !== undefined) return 'invalid';
    if (this.failure !== undefined) return 'failed';
    return this.chosen || this.text.typed || this.value.typed || this.value.dirty ? 'pending' : '';
  }

  private onLabel(): void {
    this.focus();
  }

  private readonly onFocus = ({ type }: Event): void => {
    const card = type === 'focusin' ? this.card : null;
    this.dispatchEvent(new CustomEvent('okr-presence', { detail: { card }, bubbles: true, composed: true }));
  };

  private save(value: FieldValue | null): void {
    if ((this.viewCard?.fields[this.field] ?? null) === value) return;
    this.chosen = true;
    this.replica?.set(this.card, this.field, value);
    this.requestUpdate();
  }
}

/**
 * The calendar opens where somebody clicks or taps. It hides the page around it from assistive technology, and who types
 * days quickly would open and close it in one field after the other, which left parts of the page hidden for good.
 */
function openCalendar(event: MouseEvent): void {
  if (event.detail > 0 && event.composedPath()[0] instanceof HTMLInputElement) (event.currentTarget as DatePicker).open();
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-field': OkrField;
  }
}
