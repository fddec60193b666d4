import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { toast } from '../elements/notify.ts';
import { shared } from '../elements/shared-styles.ts';
import { tell } from '../i18n/guide.ts';
import { hintsOf, type Hint } from '../model/hints.ts';
import type { Replica } from '../model/replica.ts';
import { Stillness } from '../model/stillness.ts';
import type { AgendaStep } from '../model/wire.ts';
import { stuckStyles } from './stuck-styles.ts';

const LOOK_MS = 5_000;

/** Help for a group that is stuck: one question at a time, then worked examples; offered by itself when all is still. */
@customElement('okr-stuck')
export class OkrStuck extends LitElement {
  static override readonly styles = [shared, stuckStyles];

  @property({ attribute: false }) step?: AgendaStep;
  @property({ attribute: false }) replica?: Replica;
  /** Whether the step's time runs and people here are meant to work. */
  @property({ type: Boolean }) working = false;
  /** Index of the hint on the screen, `undefined` for none. */
  @state() private at: number | undefined;
  @state() private offering = false;

  private readonly stillness = new Stillness(performance.now());
  private look: ReturnType<typeof setInterval> | undefined;
  private watched: Replica | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.stillness.stir(performance.now());
    this.look = setInterval(this.onLook, LOOK_MS);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.look);
    this.watch(undefined);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.isConnected) this.watch(this.replica);
    if (changed.get('step') !== undefined && changed.get('step')?.id !== this.step?.id) {
      this.at = undefined;
      this.calm();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const hints = this.step === undefined ? [] : hintsOf(this.step);
    if (hints.length === 0) return nothing;
    const hint = this.at === undefined ? undefined : hints[this.at];
    return html`<div role="status">
      ${hint === undefined ? (this.offering ? this.renderOffer() : nothing) : this.renderHint(hint, hints.length)}
    </div>
    ${hint === undefined && !this.offering
      ? html`<button class="button small ask" @click=${this.begin}>${tell('stuck.ask')}</button>`
      : nothing}`;
  }

  private renderOffer(): TemplateResult {
    return html`<div class="box">
      <p>${tell('stuck.quiet')}</p>
      <div class="acts">
        <button class="button small primary" @click=${this.begin}>${tell('stuck.yes')}</button>
        <button class="button small quiet" @click=${this.calm}>${tell('stuck.no')}</button>
      </div>
    </div>`;
  }

  private renderHint(hint: Hint, all: number): TemplateResult {
    const at = (this.at ?? 0) + 1;
    return html`<div class="box">
      <p class="sort">${tell(`stuck.${hint.sort}`)} <span class="of">${tell('stuck.of', { at, all })}</span></p>
      <p class="text">${hint.text}</p>
      <div class="acts">
        <button class="button small" @click=${this.another}>${tell(at < all ? 'stuck.next' : 'stuck.again')}</button>
        <button class="button small quiet" @click=${this.end}>${tell('stuck.enough')}</button>
      </div>
    </div>`;
  }

  private readonly begin = (): void => {
    this.at = 0;
    this.calm();
    void this.keepFocus();
  };

  private readonly another = (): void => {
    const all = this.step === undefined ? 1 : hintsOf(this.step).length;
    this.at = ((this.at ?? -1) + 1) % all;
  };

  private readonly end = (): void => {
    this.at = undefined;
    void this.keepFocus();
  };

  private readonly calm = (): void => {
    this.offering = false;
    this.stillness.stir(performance.now());
  };

  /** The button that was pressed is gone. */
  private async keepFocus(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('button')?.focus();
  }

  private readonly onLook = (): void => {
    if (!this.stillness.isLong(performance.now(), this.working && this.at === undefined && !this.offering)) return;
    this.stillness.stir(performance.now());
    if (this.checkVisibility()) {
      this.offering = true;
    } else {
      toast(this, { text: tell('stuck.quiet'), action: { text: tell('stuck.yes'), run: this.reveal } });
    }
  };

  /** On a phone the guide is folded. */
  private readonly reveal = (): void => {
    this.dispatchEvent(new CustomEvent('okr-unfold', { bubbles: true, composed: true }));
    this.begin();
  };

  private watch(replica: Replica | undefined): void {
    if (replica === this.watched) return;
    this.watched?.removeEventListener('change', this.onChange);
    this.watched = replica;
    replica?.addEventListener('change', this.onChange);
  }

  private readonly onChange = (): void => {
    this.stillness.stir(performance.now());
    this.offering = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-stuck': OkrStuck;
  }
}
