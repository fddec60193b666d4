import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../elements/shared-styles.ts';
import { toast } from '../../elements/notify.ts';
import { materialsText } from '../../i18n/materials.ts';
import { cardText, linesOf, noteColumns, preparedFor } from '../../model/materials.ts';
import type { Replica } from '../../model/replica.ts';
import type { AgendaStep, LensColumn, MaterialsEvent, StepMaterial } from '../../model/wire.ts';
import { writingMarks } from '../../model/writing-marks.ts';
import { materialsStyles } from './materials-styles.ts';
import { renderSums } from './sums.ts';

/** What was prepared for the step, folded above the board: answers of the survey, and texts whose lines can become cards. */
@customElement('okr-materials')
export class OkrMaterials extends LitElement {
  static override readonly styles = [shared, materialsStyles];

  @property({ attribute: false }) event?: MaterialsEvent | undefined;
  @property({ attribute: false }) step?: AgendaStep;
  @property({ attribute: false }) replica?: Replica;
  @property({ type: Boolean }) writable = false;

  /** Column of the step's board that takes the lines. */
  @state() private column = '';
  /** Lines that have become cards on this page: material, number. */
  @state() private made: ReadonlySet<string> = new Set();

  protected override render(): TemplateResult | typeof nothing {
    const { step } = this;
    if (step === undefined) return nothing;
    const { survey, list } = preparedFor(this.event, step.id);
    const count = list.length + (survey.length > 0 ? 1 : 0);
    if (count === 0) return nothing;
    const columns = this.writable && list.length > 0 ? noteColumns(step) : [];
    return html`<details class="panel">
      <summary>
        ${materialsText('title')}<span class="count">${materialsText(count === 1 ? 'count.one' : 'count', { count })}</span>
      </summary>
      <div class="body">
        ${survey.length === 0
          ? nothing
          : html`<details class="part">
              <summary>${materialsText('survey')}</summary>
              <div>${survey.map(renderSums)}</div>
            </details>`}
        ${columns.length > 1 ? this.renderColumns(columns) : nothing}
        ${list.map((material) => this.renderMaterial(material, this.columnIn(columns)))}
      </div>
    </details>`;
  }

  private renderColumns(columns: readonly LensColumn[]): TemplateResult {
    const chosen = this.columnIn(columns);
    return html`<label class="into">
      ${materialsText('into')}
      <select @change=${(event: Event) => (this.column = (event.target as HTMLSelectElement).value)}>
        ${columns.map(({ id, title }) => html`<option value=${id} .selected=${id === chosen?.id}>${title}</option>`)}
      </select>
    </label>`;
  }

  private renderMaterial(material: StepMaterial, column: LensColumn | undefined): TemplateResult {
    return html`<details class="part">
      <summary>${material.name}<span class="count">${material.title}</span></summary>
      <div>
        <ul class="lines">
          ${linesOf(material.text).map((line, index) => this.renderLine(line, `${material.id} ${index}`, column))}
        </ul>
        ${material.cut ? html`<p class="small">${materialsText('cut')}</p>` : nothing}
      </div>
    </details>`;
  }

  private renderLine(line: string, key: string, column: LensColumn | undefined): TemplateResult {
    const text = cardText(line);
    if (text === '') return html`<li class="gap"></li>`;
    const made = this.made.has(key);
    return html`<li>
      <span>${line}</span>
      ${column === undefined
        ? nothing
        : html`<button
            class="button small ${made ? 'quiet made' : ''}"
            aria-label=${made ? `${materialsText('done')}: ${text}` : materialsText('copy.of', { text })}
            ?disabled=${made}
            @click=${() => this.copy(text, key, column)}
          >
            ${made ? '✓' : materialsText('copy')}
          </button>`}
    </li>`;
  }

  /** The chosen column; before one is chosen the first of the step. */
  private columnIn(columns: readonly LensColumn[]): LensColumn | undefined {
    return columns.find(({ id }) => id === this.column) ?? columns[0];
  }

  private copy(text: string, key: string, column: LensColumn): void {
    const { replica, step } = this;
    if (replica === undefined || step === undefined) return;
    const marks = writingMarks(replica, step, column.kind, column.id);
    replica.create({ kind: column.kind, step: step.id, place: column.id, fields: { text }, ...marks });
    this.made = new Set([...this.made, key]);
    toast(this, { text: materialsText('copied', { column: column.title }) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-materials': OkrMaterials;
  }
}
