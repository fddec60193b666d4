import { css, html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { tell } from '../i18n/cards.ts';
import { shared } from './shared-styles.ts';

/** A button for what cannot be taken back: asks once, in its place. Fires `okr-confirm`. */
@customElement('okr-confirm-button')
export class OkrConfirmButton extends LitElement {
  static override readonly styles = [
    shared,
    css`
      .ask {
        align-items: center;
        display: inline-flex;
        flex-wrap: wrap;
        gap: 0.375rem;
      }
    `,
  ];

  @property() text = '';
  @property() question = '';
  @property() yes = '';
  @state() private asking = false;
  @query('button') private first!: HTMLButtonElement;

  protected override render(): TemplateResult {
    if (!this.asking) {
      return html`<button class="button small" @click=${() => this.ask(true)}>${this.text}</button>`;
    }
    return html`<span class="ask" role="group" aria-labelledby="question" @keydown=${this.onKey}>
      <span id="question">${this.question}</span>
      <button class="button small primary" aria-describedby="question" @click=${this.confirm}>${this.yes}</button>
      <button class="button small quiet" @click=${() => this.ask(false)}>${tell('round.cancel')}</button>
    </span>`;
  }

  private ask(asking: boolean): void {
    this.asking = asking;
    void this.updateComplete.then(() => this.first.focus());
  }

  private confirm(): void {
    this.asking = false;
    this.dispatchEvent(new CustomEvent('okr-confirm'));
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.ask(false);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-confirm-button': OkrConfirmButton;
  }
}
