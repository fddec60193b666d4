import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '../elements/shared-styles.ts';
import { tell } from '../i18n/capacity.ts';
import type { Replica } from '../model/replica.ts';
import type { HeatRow } from '../model/workload.ts';
import { cellSentence, cellText, type HeatCell, renderLegend, toneOf, weekLabel, weekName } from './heat-cell.ts';
import { renderDetail } from './heat-detail.ts';
import { heatMapStyles } from './heat-map-styles.ts';

/** Which cell is open, and the tasks that it had when it was opened: they stay while one moves them away. */
interface Opened {
  row: string;
  column: number;
  tasks: string[];
}

/** Who is how busy in which week: a grid that one walks with the arrow keys; a cell opens its tasks for adjusting. */
@customElement('okr-heat-map')
export class OkrHeatMap extends LitElement {
  static override readonly styles = [shared, heatMapStyles];

  @property({ attribute: false }) rows: readonly HeatRow[] = [];
  @property({ attribute: false }) replica!: Replica;
  /** Names that are offered for the owner of a task. */
  @property({ attribute: false }) names: readonly string[] = [];
  @property({ type: Boolean }) readonly = false;

  @state() private at = { row: 0, column: 0 };
  @state() private opened: Opened | undefined;

  /** Whether something lies outside of the cycle, which then has a column of its own. */
  private get outside(): boolean {
    return this.rows.some((row) => row.outside.effort > 0);
  }

  protected override render(): TemplateResult {
    const weeks = this.rows[0]?.cells.map(({ week }) => week) ?? [];
    const columns = weeks.length + (this.outside ? 1 : 0);
    const at = { row: Math.min(this.at.row, this.rows.length - 1), column: Math.min(this.at.column, columns - 1) };
    return html`<div class="scroll">
        <table role="grid" aria-label=${tell('heat')} @keydown=${this.onKey}>
          <thead>
            <tr>
              <th class="corner" scope="col">${tell('heat.person')}</th>
              ${weeks.map(
                (week) => html`<th scope="col"><span aria-hidden="true">${weekLabel(week)}</span><span class="sr-only">${weekName(week)}</span></th>`,
              )}
              ${this.outside ? html`<th class="outside" scope="col">${tell('heat.outside')}</th>` : nothing}
            </tr>
          </thead>
          <tbody>
            ${repeat(this.rows, keyOf, (row, index) => this.renderRow(row, index, at))}
          </tbody>
        </table>
      </div>
      ${renderLegend()} ${this.renderOpened()}`;
  }

  private renderRow(row: HeatRow, index: number, at: { row: number; column: number }): TemplateResult {
    return html`<tr>
      <th scope="row" title=${row.load === undefined ? tell('heat.no-row.long') : nothing}>
        ${row.name === '' ? tell('people.nameless') : row.name}${row.load === undefined ? html`<small>${tell('heat.no-row')}</small>` : nothing}
      </th>
      ${this.cellsOf(row).map((cell, column) => this.renderCell(row, cell, { row: index, column }, at))}
    </tr>`;
  }

  private renderCell(row: HeatRow, cell: HeatCell, here: { row: number; column: number }, at: { row: number; column: number }): TemplateResult {
    const open = this.opened?.row === keyOf(row) && this.opened.column === here.column;
    const { number, word } = cellText(cell);
    return html`<td role="gridcell">
      <button
        class="${toneOf(cell)} ${cell.load === 0 ? 'free' : ''}"
        tabindex=${here.row === at.row && here.column === at.column ? 0 : -1}
        data-row=${here.row}
        data-column=${here.column}
        aria-expanded=${open}
        aria-label=${cellSentence(row.name, cell)}
        @focus=${() => (this.at = here)}
        @click=${() => (this.opened = open ? undefined : { row: keyOf(row), column: here.column, tasks: cell.parts.map(({ task }) => task.id) })}
      >
        ${number}${word === '' ? nothing : html`<small>${word}</small>`}
      </button>
    </td>`;
  }

  private renderOpened(): TemplateResult | typeof nothing {
    const { opened } = this;
    const row = this.rows.find((one) => keyOf(one) === opened?.row);
    const cell = row && opened && this.cellsOf(row)[opened.column];
    if (row === undefined || cell === undefined || opened === undefined) return nothing;
    return renderDetail({
      name: row.name,
      cell,
      tasks: opened.tasks,
      replica: this.replica,
      names: this.names,
      readonly: this.readonly,
      close: () => this.close(),
    });
  }

  private cellsOf(row: HeatRow): HeatCell[] {
    const { effort, parts } = row.outside;
    const rest: HeatCell = { week: undefined, load: effort, net: undefined, share: undefined, fit: 'none', parts };
    return this.outside ? [...row.cells, rest] : row.cells;
  }

  private close(): void {
    const { row, column } = this.at;
    this.opened = undefined;
    this.focusCell(row, column);
  }

  private focusCell(row: number, column: number): void {
    const cell = this.renderRoot.querySelector<HTMLElement>(`td button[data-row="${row}"][data-column="${column}"]`);
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const last = { row: this.rows.length - 1, column: (this.rows[0]?.cells.length ?? 0) + (this.outside ? 0 : -1) };
    const { row, column } = this.at;
    const to = {
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      Home: [event.ctrlKey ? 0 : row, 0],
      End: [event.ctrlKey ? last.row : row, last.column],
    }[event.key];
    if (event.key === 'Escape' && this.opened !== undefined) this.close();
    else if (to !== undefined) this.focusCell(clamp(to[0] ?? 0, last.row), clamp(to[1] ?? 0, last.column));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function keyOf(row: HeatRow): string {
  return row.load?.card.id ?? `owner ${row.name}`;
}

function clamp(value: number, last: number): number {
  return Math.min(Math.max(0, value), last);
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-heat-map': OkrHeatMap;
  }
}
