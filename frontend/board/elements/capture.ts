import { css, html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { msg } from '../i18n/index.ts';
import { LIMITS } from '../model/fields.ts';
import { linesOf } from '../model/lines.ts';
import { drafts } from '../transport/drafts.ts';
import { shared } from './shared-styles.ts';

/**
 * Where new cards are written: Enter makes the card and is ready for the next, Shift+Enter breaks the line, a pasted list
 * can become several cards. Fires `okr-capture` with `{ texts }`. What is not entered yet survives a reload.
 */
@customElement('okr-capture')
export class OkrCapture extends LitElement {
  static override readonly shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override readonly styles = [
    shared,
    css`
      :host {
        display: block;
      }

      .box {
        align-items: end;
        background: var(--okr-surface, #fffdf9);
        border: 1px solid var(--okr-line-strong, #8f8a7f);
        border-radius: var(--okr-radius, 10px);
        display: flex;
        gap: 0.25rem;
        padding: 0.25rem;
      }

      .box:focus-within {
        border-color: var(--okr-accent, #3457b8);
        outline: 1px solid var(--okr-accent, #3457b8);
      }

      .grow {
        display: grid;
        flex: 1;
        min-inline-size: 0;
      }

      textarea,
      .mirror {
        background: none;
        border: 0;
        grid-area: 1 / 1;
        line-height: 1.45;
        margin: 0;
        max-block-size: 40vh;
        min-inline-size: 0;
        outline: none;
        overflow-wrap: anywhere;
        padding: 0.3rem 0.5rem;
      }

      textarea:focus-visible {
        outline: none;
      }

      textarea {
        resize: none;
      }

      ::placeholder {
        color: var(--okr-ink-soft, #5d6169);
        opacity: 1;
      }

      .mirror {
        visibility: hidden;
        white-space: pre-wrap;
      }

      .mirror::after {
        content: ' ';
      }

      .offer {
        align-items: center;
        background: var(--okr-accent-soft, #e8ecf8);
        border-radius: var(--okr-radius-small, 6px);
        display: flex;
        flex-wrap: wrap;
        font-size: 0.875rem;
        gap: 0.375rem;
        margin-block-end: 0.375rem;
        padding: 0.5rem;
      }

      @media (pointer: coarse) {
        textarea,
        .mirror {
          padding-block: 0.6rem;
        }
      }
    `,
  ];

  @property() label = '';
  @property() placeholder = '';
  /** Names the place for the unsent text; different for each capture box. */
  @property({ attribute: 'draft-key' }) draftKey = '';

  @state() private text = '';
  @state() private offered = 0;
  @query('textarea') private area!: HTMLTextAreaElement;

  override focus(): void {
    this.area.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('draftKey')) this.text = drafts.find(this.draftKey)?.text ?? '';
  }

  protected override render(): TemplateResult {
    return html`
      ${this.offered > 1
        ? html`<div class="offer" role="status">
            <span>${msg('columns.paste', { count: this.offered })}</span>
            <button class="button small primary" @click=${this.addMany}>
              ${msg('columns.paste.many', { count: this.offered })}
            </button>
            <button class="button small" @click=${this.keepOne}>${msg('columns.paste.one')}</button>
          </div>`
        : nothing}
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

  private onInput(): void {
    this.text = this.area.value;
    if (this.text === '') this.offered = 0;
    if (this.text === '') drafts.drop(this.draftKey);
    else drafts.keep(this.draftKey, { text: this.text, base: '' });
  }

  private onKey(event: KeyboardEvent): void {
    // 229: some input methods report their Enter as such, without isComposing.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.addOne();
  }

  private onPaste(event: ClipboardEvent): void {
    const lines = linesOf(event.clipboardData?.getData('text/plain') ?? '');
    this.offered = lines.length > 1 ? linesOf(`${this.text}\n${lines.join('\n')}`).length : 0;
  }

  private keepOne(): void {
    this.offered = 0;
    this.area.focus();
  }

  private addOne(): void {
    const text = this.text.trim();
    this.capture(text === '' ? [] : [text.slice(0, LIMITS.text)]);
  }

  private addMany(): void {
    this.capture(linesOf(this.text).map((line) => line.slice(0, LIMITS.text)));
  }

  private capture(texts: string[]): void {
    if (texts.length > 0) this.dispatchEvent(new CustomEvent('okr-capture', { detail: { texts } }));
    this.text = '';
    this.offered = 0;
    drafts.drop(this.draftKey);
    this.area.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-capture': OkrCapture;
  }
}
