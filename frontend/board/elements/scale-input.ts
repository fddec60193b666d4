import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { formatNumber } from '../i18n/index.ts';
import { tableText } from '../i18n/tables.ts';
import type { Replica } from '../model/replica.ts';
import { signed, toneOf, type Tone } from '../model/tone.ts';
import { ChangeWatch } from './change-watch.ts';
import { scaleStyles } from './scale-styles.ts';
import { shared } from './shared-styles.ts';

/**
 * A number of a card on a short scale: a slider for mouse, touch and arrow keys, digits set it at once, Delete clears it.
 * With a tone it runs from against us to for us and says so in words.
 */
@customElement('okr-scale-input')
export class OkrScaleInput extends LitElement {
  static override readonly shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override readonly styles = [shared, scaleStyles];

  @property({ attribute: false }) replica?: Replica;
  /** Id of the card. */
  @property() card = '';
  @property() field = '';
  @property({ type: Number }) min = 1;
  @property({ type: Number }) max = 5;
  /** Between two values; digits count in steps. */
  @property({ type: Number }) step = 1;
  /** What screen readers call it. */
  @property() label = '';
  /** What they call the button that clears it. */
  @property({ attribute: 'clear-label' }) clearLabel = '';
  @property({ type: Boolean, reflect: true }) tone = false;
  @property({ type: Boolean }) readonly = false;

  /** While the slider is held. */
  @state() private draft: number | undefined;

  constructor() {
    super();
    new ChangeWatch(this, () => this.replica);
    this.addEventListener('focusin', this.onFocus);
    this.addEventListener('focusout', this.onFocus);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.replica?.card(this.card) === undefined) return nothing;
    const { value } = this;
    const tone = this.tone ? toneOf(value) : undefined;
    const locked = this.readonly || !this.replica.writable || !this.replica.mayChange(this.card, this.field);
    const spoken = value === undefined ? tableText('tone.open') : `${this.written(value)}${tone === undefined ? '' : ` ${tableText(`tone.${tone}`)}`}`;
    return html`<div class="scale" data-tone=${tone ?? 'plain'} data-open=${value === undefined ? 'true' : nothing}>
      ${locked ? nothing : this.renderSlider(value, spoken)}
      <output class="number" aria-hidden=${locked ? nothing : 'true'}>${value === undefined ? '–' : this.written(value)}</output>
      ${tone === undefined ? nothing : this.renderWord(tone, locked)}
      ${locked || value === undefined
        ? nothing
        : html`<button class="clear" type="button" tabindex="-1" aria-label=${this.clearLabel} title=${this.clearLabel} @click=${() => this.save(null)}>
            <span aria-hidden="true">×</span>
          </button>`}
    </div>`;
  }

  private renderSlider(value: number | undefined, spoken: string): TemplateResult {
    const shown = value ?? this.rest;
    return html`<input
      type="range"
      min=${this.min}
      max=${this.max}
      step=${this.step}
      style="--at: ${((shown - this.min) / (this.max - this.min)) * 100}%; --zero: ${((this.rest - this.min) / (this.max - this.min)) * 100}%"
      aria-label=${this.label}
      aria-valuetext=${spoken}
      title=${tableText('scale.how')}
      .value=${live(String(shown))}
      @input=${(event: Event) => (this.draft = Number((event.target as HTMLInputElement).value))}
      @change=${(event: Event) => this.save(Number((event.target as HTMLInputElement).value))}
      @pointerup=${(event: Event) => this.save(Number((event.target as HTMLInputElement).value))}
      @keydown=${this.onKey}
    />`;
  }

  private renderWord(tone: Tone, locked: boolean): TemplateResult {
    return html`<span class="word" aria-hidden=${locked ? nothing : 'true'}>${tableText(`tone.${tone}`)}</span>`;
  }

  /** Where the slider rests before there is a value. */
  private get rest(): number {
    return this.tone ? 0 : this.min;
  }

  private get value(): number | undefined {
    const value = this.draft ?? this.replica?.card(this.card)?.fields[this.field];
    return typeof value === 'number' ? value : undefined;
  }

  private written(value: number): string {
    return this.tone ? signed(value) : formatNumber(value);
  }

  private save(value: number | null): void {
    this.draft = undefined;
    const former = this.replica?.card(this.card)?.fields[this.field] ?? null;
    if (former !== value) this.replica?.set(this.card, this.field, value);
    this.requestUpdate();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const digit = /^\d$/u.test(event.key) ? inSteps(Number(event.key), this.step) : undefined;
    const negative = this.tone && (this.value ?? 0) < 0;
    if (event.key === 'Delete' || event.key === 'Backspace') this.save(null);
    else if (event.key === 'Enter' || event.key === ' ') this.save(this.value ?? this.rest);
    else if (event.key === '-' && this.tone && this.value !== undefined) this.save(-this.value);
    else if (digit !== undefined && digit <= this.max && digit >= Math.max(0, this.min)) this.save(negative ? -digit : digit);
    else return;
    event.preventDefault();
  };

  private readonly onFocus = ({ type }: Event): void => {
    const card = type === 'focusin' ? this.card : null;
    this.dispatchEvent(new CustomEvent('okr-presence', { detail: { card }, bubbles: true, composed: true }));
  };
}

/** So many steps, without the crumbs of binary fractions. */
function inSteps(count: number, step: number): number {
  return step === 1 ? count : Number((count * step).toFixed(2));
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-scale-input': OkrScaleInput;
  }
}
