import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { shared } from '../../elements/shared-styles.ts';
import { columnsText } from '../../i18n/columns.ts';
import { dialogStyles } from './dialog-styles.ts';

/** Where a card can go. */
export interface PlaceQuestion {
  title: string;
  columns: readonly { id: string; title: string; cards: readonly { id: string; text: string }[] }[];
  /** Where it is now. */
  column: string;
  after: string | null;
  choose: (column: string, after: string | null) => void;
}

/** A dialog that asks for a column and a position in it. */
@customElement('okr-place-dialog')
export class OkrPlaceDialog extends LitElement {
  static override readonly styles = [shared, dialogStyles];

  @state() private question: PlaceQuestion | undefined;
  @state() private column = '';
  @state() private front = '';
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('select') private first?: HTMLSelectElement;

  /** Asks; the focus comes back to where it was when the dialog is closed. */
  async ask(question: PlaceQuestion): Promise<void> {
    this.question = question;
    this.column = question.column;
    this.front = question.after ?? '';
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
    this.first?.focus();
  }

  protected override render(): TemplateResult {
    const { question } = this;
    return html`<dialog
      aria-labelledby="title"
      @close=${() => {
        this.question = undefined;
      }}
      @click=${this.onBackdrop}
    >
      ${question === undefined ? nothing : this.renderQuestion(question)}
    </dialog>`;
  }

  private renderQuestion({ title, columns }: PlaceQuestion): TemplateResult {
    const cards = columns.find(({ id }) => id === this.column)?.cards ?? [];
    return html`<h2 id="title">${title}</h2>
      <label
        ><span class="label">${columnsText('place.column')}</span>
        <select id="column" @change=${this.onColumn}>
          ${columns.map(({ id, title: name }) => html`<option value=${id} ?selected=${id === this.column}>${name}</option>`)}
        </select></label
      >
      <label
        ><span class="label">${columnsText('place.position')}</span>
        <select
          id="position"
          @change=${(event: Event) => {
            this.front = (event.target as HTMLSelectElement).value;
          }}
        >
          <option value="" .selected=${this.front === ''}>${columnsText('place.first')}</option>
          ${cards.map(
            ({ id, text }) =>
              html`<option value=${id} .selected=${id === this.front}>${columnsText('place.after', { text })}</option>`,
          )}
        </select></label
      >
      <div class="actions">
        <button class="button" @click=${() => this.dialog.close()}>${columnsText('cancel')}</button>
        <button class="button primary" @click=${this.onMove}>${columnsText('place.do')}</button>
      </div>`;
  }

  private onColumn(event: Event): void {
    this.column = (event.target as HTMLSelectElement).value;
    this.front = this.question?.columns.find(({ id }) => id === this.column)?.cards.at(-1)?.id ?? '';
  }

  private onMove(): void {
    const { question, column, front } = this;
    this.dialog.close();
    question?.choose(column, front === '' ? null : front);
  }

  private onBackdrop(event: Event): void {
    if (event.target === this.dialog) this.dialog.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-place-dialog': OkrPlaceDialog;
  }
}
