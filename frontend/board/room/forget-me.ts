import { css, html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../elements/shared-styles.ts';
import { closingText } from '../i18n/closing.ts';
import type { BoardConnection } from '../transport/connection.ts';
import { doing } from './attention/doing.ts';

/** The button with which people have their name removed; says before what goes and what stays. */
@customElement('okr-forget-me')
export class OkrForgetMe extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        border-block-start: 1px solid var(--okr-line);
        display: block;
        padding-block-start: 0.875rem;
      }

      h2 {
        font-size: 1rem;
        margin: 0 0 0.5rem;
      }

      p {
        font-size: 0.875rem;
        margin: 0 0 0.625rem;
      }

      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }

      button.button.danger {
        background: var(--okr-bad, #a8201a);
        border-color: transparent;
        color: #fff;
      }
    `,
  ];

  @property({ attribute: false }) connection?: BoardConnection | undefined;
  @state() private asking = false;
  @state() private doing = false;

  protected override render(): TemplateResult {
    if (!this.asking) {
      return html`<button class="button small quiet" @click=${() => this.ask(true)}>${closingText('forget.open')}</button>`;
    }
    return html`<div role="group" aria-labelledby="title" @keydown=${this.onKey}>
      <h2 id="title" tabindex="-1">${closingText('forget.title')}</h2>
      <p>${closingText('forget.goes')}</p>
      <p>${closingText('forget.stays')}</p>
      <p><strong>${closingText('forget.for-good')}</strong></p>
      <div class="acts">
        <button class="button small danger" ?disabled=${this.doing} @click=${this.forget}>${closingText('forget.yes')}</button>
        <button class="button small" @click=${() => this.ask(false)}>${closingText('forget.no')}</button>
      </div>
    </div>`;
  }

  private ask(asking: boolean): void {
    this.asking = asking;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(asking ? 'h2' : 'button')?.focus());
  }

  private readonly forget = async (): Promise<void> => {
    this.doing = true;
    await doing(this, this.connection, 'me.forget', {});
    this.doing = false;
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.ask(false);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-forget-me': OkrForgetMe;
  }
}
