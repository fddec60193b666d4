import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { shared } from '../../elements/shared-styles.ts';
import { columnsText } from '../../i18n/columns.ts';
import { matches } from '../../model/card-filter.ts';
import type { ViewCard } from '../../model/replica.ts';
import { titleOf } from '../lens-base.ts';
import { dialogStyles } from './dialog-styles.ts';

/** What a card is chosen for. */
export interface CardQuestion {
  title: string;
  hint: string;
  cards: readonly ViewCard[];
  /** What stands small below a card. */
  note: (card: ViewCard) => string;
  choose: (card: ViewCard) => void;
}

/** A dialog in which one card is found by its words and chosen. Arrows move through the list, Enter takes. */
@customElement('okr-card-chooser')
export class OkrCardChooser extends LitElement {
  static override readonly styles = [shared, dialogStyles];

  @state() private question: CardQuestion | undefined;
  @state() private term = '';
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('input') private input?: HTMLInputElement;

  /** Asks; the focus comes back to where it was when the dialog is closed. */
  async ask(question: CardQuestion): Promise<void> {
    this.question = question;
    this.term = '';
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
    this.input?.focus();
  }

  protected override render(): TemplateResult {
    const { question } = this;
    return html`<dialog aria-labelledby="title" @close=${this.onClose} @click=${this.onBackdrop} @keydown=${this.onKey}>
      ${question === undefined ? nothing : this.renderQuestion(question)}
    </dialog>`;
  }

  private renderQuestion(question: CardQuestion): TemplateResult {
    const found = this.found(question);
    return html`<h2 id="title">${question.title}</h2>
      <p class="hint">${question.hint}</p>
      <input
        type="search"
        aria-label=${columnsText('choose.find')}
        placeholder=${columnsText('choose.find')}
        .value=${this.term}
        @input=${(event: Event) => {
          this.term = (event.target as HTMLInputElement).value;
        }}
      />
      <div class="list">
        ${found.map(
          (card) =>
            html`<button @click=${() => this.take(card)}>
              <span class="text">${titleOf(card, 200)}</span>
              <span class="note">${question.note(card)}</span>
            </button>`,
        )}
        ${found.length === 0
          ? html`<p class="muted" role="status">
              ${columnsText(question.cards.length === 0 ? 'choose.none' : 'none-found')}
            </p>`
          : nothing}
      </div>
      <div class="actions">
        <button class="button" @click=${() => this.dialog.close()}>${columnsText('cancel')}</button>
      </div>`;
  }

  private found({ cards }: CardQuestion): ViewCard[] {
    return cards.filter((card) => matches(card, [], { term: this.term, author: '' }));
  }

  private take(card: ViewCard): void {
    const { question } = this;
    this.dialog.close();
    question?.choose(card);
  }

  private onClose(): void {
    this.question = undefined;
  }

  private onBackdrop(event: Event): void {
    if (event.target === this.dialog) this.dialog.close();
  }

  private onKey(event: KeyboardEvent): void {
    const { input, question } = this;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('.list button')];
    const at = buttons.indexOf(event.composedPath()[0] as HTMLElement);
    const inInput = event.composedPath()[0] === input;
    if (event.key === 'ArrowDown') (buttons[at + 1] ?? buttons.at(-1))?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (buttons[at - 1] ?? input)?.focus();
    else if (event.key === 'Enter' && inInput && !event.isComposing && event.keyCode !== 229) {
      const [only, ...others] = question === undefined ? [] : this.found(question);
      if (only !== undefined && others.length === 0) this.take(only);
      else buttons[0]?.focus();
    } else return;
    event.preventDefault();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-card-chooser': OkrCardChooser;
  }
}
