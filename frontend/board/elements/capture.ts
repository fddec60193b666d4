import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { columnsText } from '../i18n/columns.ts';
import { msg } from '../i18n/index.ts';
import { LIMITS } from '../model/fields.ts';
import { firstCards, type Pasted, readPasted } from '../model/paste.ts';
import { drafts } from '../transport/drafts.ts';
import { captureStyles } from './capture-styles.ts';
import { shared } from './shared-styles.ts';

/**
 * Where new cards are written: Enter makes the card and is ready for the next, Shift+Enter breaks the line, a pasted list
 * or spreadsheet column can become several cards. Fires `okr-capture` with `{ texts }`. What is not entered yet survives a reload.
 */
@customElement('okr-capture')
export class OkrCapture extends LitElement {
  static override readonly shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override readonly styles = [shared, captureStyles];

  @property() label = '';
  @property() placeholder = '';
  /** Names the place for the unsent text; different for each capture box. */
  @property({ attribute: 'draft-key' }) draftKey = '';

  @state() private text = '';
  /** What can become several cards, until it is decided. */
  @state() private offered: Pasted | undefined;
  /** The column of it that becomes cards, -1 for whole rows. */
  @state() private taken = 0;
  @query('textarea') private area!: HTMLTextAreaElement;
  private pasting = false;

  override focus(): void {
    this.area.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('draftKey')) this.text = drafts.find(this.draftKey)?.text ?? '';
  }

  protected override render(): TemplateResult {
    return html`
      ${this.offered === undefined ? nothing : this.renderOffer(this.offered)}
      <div class="box">
        <div class="grow">
          <div class="mirror" aria-hidden="true">${this.text || this.placeholder}</div>
          <textarea
            rows="1"
            aria-label=${this.label}
            placeholder=${this.placeholder}
            enterkeyhint="enter"
            .value=${live(this.text)}
            @input=${this.onInput}
            @keydown=${this.onKey}
            @paste=${this.onPaste}
          ></textarea>
        </div>
        ${this.text.trim() === ''
          ? nothing
          : html`<button class="button small primary" @click=${this.addOne}>${msg('columns.add-button')}</button>`}
      </div>
    `;
  }

  private renderOffer(offered: Pasted): TemplateResult {
    const { now, left } = firstCards(this.textsOf(offered));
    const count = now.length;
    return html`<div class="offer" role="status">
      <span>${left === 0 ? columnsText('paste.count', { count }) : columnsText('paste.more', { count, left })}</span>
      ${offered.columns.length < 2 ? nothing : this.renderColumns(offered)}
      <button class="button small primary" @click=${this.addMany}>${columnsText('paste.many', { count })}</button>
      <button class="button small" @click=${this.keepOne}>${columnsText('paste.one')}</button>
    </div>`;
  }

  private renderColumns({ columns, rows }: Pasted): TemplateResult {
    return html`<select
      aria-label=${columnsText('paste.column')}
      @change=${(event: Event) => {
        this.taken = Number((event.target as HTMLSelectElement).value);
      }}
    >
      ${columns.map(
        ({ name, texts }, index) =>
          html`<option value=${index} .selected=${index === this.taken}>
            ${columnsText('paste.column.of', { name, count: texts.length })}
          </option>`,
      )}
      <option value="-1" .selected=${this.taken < 0}>${columnsText('paste.rows', { count: rows.length })}</option>
    </select>`;
  }

  private textsOf({ columns, rows }: Pasted): string[] {
    return this.taken < 0 ? rows : (columns[this.taken]?.texts ?? []);
  }

  private onInput(): void {
    this.text = this.area.value;
    if (this.pasting || this.offered !== undefined) this.offer(this.pasting);
    this.pasting = false;
    if (this.text === '') drafts.drop(this.draftKey);
    else drafts.keep(this.draftKey, { text: this.text, base: '' });
  }

  private onKey(event: KeyboardEvent): void {
    // 229: some input methods report their Enter as such, without isComposing.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.addOne();
  }

  /** What it makes of the text is known once it is in. */
  private onPaste(): void {
    this.pasting = true;
  }

  private offer(anew: boolean): void {
    const pasted = readPasted(this.text);
    const most = Math.max(0, ...pasted.columns.map(({ texts }) => texts.length));
    this.offered = most > 1 || pasted.columns.length > 1 ? pasted : undefined;
    if (anew || this.taken >= pasted.columns.length) this.taken = pasted.likely;
  }

  private keepOne(): void {
    this.offered = undefined;
    this.area.focus();
  }

  private addOne(): void {
    const text = this.text.trim();
    this.capture(text === '' ? [] : [text.slice(0, LIMITS.text)]);
  }

  private addMany(): void {
    if (this.offered === undefined) return;
    const { now, left, rest } = firstCards(this.textsOf(this.offered));
    this.capture(now, rest);
    if (left > 0) this.offer(true);
  }

  /** @param rest stays in the box */
  private capture(texts: string[], rest = ''): void {
    if (texts.length > 0) this.dispatchEvent(new CustomEvent('okr-capture', { detail: { texts } }));
    this.text = rest;
    this.offered = undefined;
    if (rest === '') drafts.drop(this.draftKey);
    else drafts.keep(this.draftKey, { text: rest, base: '' });
    this.area.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-capture': OkrCapture;
  }
}
