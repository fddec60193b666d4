import { html, LitElement, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../elements/shared-styles.ts';
import { formatNumber, language } from '../i18n/index.ts';
import { scoringText } from '../i18n/scoring.ts';
import { bubblesOf } from '../model/bubbles.ts';
import type { Bubble } from '../model/bubbles.ts';
import { rounded } from '../model/scoring.ts';
import type { Ruler, Scored } from '../model/scoring.ts';
import { titleOf } from './lens-base.ts';
import { scorePlotStyles } from './score-plot-styles.ts';

const AREA = { width: 600, height: 360 };
const MARGIN = { left: 48, top: 40, right: 40, bottom: 60 };
const TICKS = [1, 2, 3, 4, 5];
/** Letters of a label; Chinese ones are twice as wide. */
const LABEL = { en: 26, zh: 15 };

/** A strategy that can be drawn. */
interface Point {
  row: Scored;
  number: number;
  x: number;
  y: number;
}

/** Strategies as bubbles over two criteria; the same stands beneath as a table. */
@customElement('okr-score-plot')
export class OkrScorePlot extends LitElement {
  static override styles = [shared, scorePlotStyles];

  @property({ attribute: false }) rows: readonly Scored[] = [];
  @property({ attribute: false }) ruler!: Ruler;
  /** Whether votes are known that could be the size. */
  @property({ type: Boolean }) votes = false;

  @state() private x = '';
  @state() private y = '';
  @state() private size: 'total' | 'votes' = 'total';

  private get axes(): [string, string] {
    const fields = this.ruler.criteria.map(({ field }) => field);
    const at = (chosen: string, otherwise: number): string =>
      fields.includes(chosen) ? chosen : (fields[otherwise] ?? fields[0] ?? '');
    return [at(this.x, 1), at(this.y, 0)];
  }

  protected override render(): TemplateResult {
    const [x, y] = this.axes;
    const points = this.rows.flatMap((row, index): Point[] => {
      const [px, py] = [this.ruler.points(row.card, x), this.ruler.points(row.card, y)];
      return px === undefined || py === undefined ? [] : [{ row, number: index + 1, x: px, y: py }];
    });
    const lacking = this.rows.filter((row) => !points.some((point) => point.row === row));
    return html`
      <div class="axes">
        ${this.renderChooser('plot.y', y, (field) => (this.y = field))}
        ${this.renderChooser('plot.x', x, (field) => (this.x = field))}
        ${this.votes ? this.renderSize() : nothing}
      </div>
      ${points.length === 0
        ? html`<p class="empty">${scoringText('plot.none')}</p>`
        : html`${this.renderDrawing(points, this.nameOf(x), this.nameOf(y))} ${this.renderTable(points, this.nameOf(x), this.nameOf(y))}`}
      ${lacking.length === 0 || points.length === 0
        ? nothing
        : html`<p class="muted">${scoringText('plot.lacking', { names: lacking.map(({ card }) => `“${titleOf(card, 24)}”`).join(', ') })}</p>`}
    `;
  }

  private renderChooser(key: 'plot.x' | 'plot.y', value: string, choose: (field: string) => void): TemplateResult {
    return html`<label>
      ${scoringText(key)}
      <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        ${this.ruler.criteria.map(
          ({ field, name }) => html`<option value=${field} ?selected=${field === value}>${name}</option>`,
        )}
      </select>
    </label>`;
  }

  private renderSize(): TemplateResult {
    return html`<label>
      ${scoringText('plot.size')}
      <select
        @change=${(event: Event) => {
          this.size = (event.target as HTMLSelectElement).value === 'votes' ? 'votes' : 'total';
        }}
      >
        ${(['total', 'votes'] as const).map(
          (size) => html`<option value=${size} ?selected=${size === this.size}>${scoringText(`plot.size.${size}`)}</option>`,
        )}
      </select>
    </label>`;
  }

  private renderDrawing(points: readonly Point[], x: string, y: string): TemplateResult {
    const bubbles = bubblesOf(
      points.map(({ row, ...point }) => ({ ...point, id: row.card.id, size: this.sizeOf(row), label: titleOf(row.card, LABEL[language()]) })),
      AREA,
    );
    const width = AREA.width + MARGIN.left + MARGIN.right;
    const height = AREA.height + MARGIN.top + MARGIN.bottom;
    const label = scoringText('plot.label', { x, y, size: scoringText(`plot.size.${this.shownSize}`) });
    return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${label}>
      <g transform="translate(${MARGIN.left} ${MARGIN.top})">
        ${TICKS.map(renderTick)}
        <text class="axis" x=${AREA.width} y=${AREA.height + 48} text-anchor="end">${x} →</text>
        <text class="axis" x=${-MARGIN.left + 10} y="-18">↑ ${y}</text>
        ${bubbles.map((bubble) => renderBubble(bubble, points.find(({ row }) => row.card.id === bubble.id)))}
      </g>
    </svg>`;
  }

  private renderTable(points: readonly Point[], x: string, y: string): TemplateResult {
    const size = this.shownSize;
    return html`<details>
      <summary>${scoringText('plot.table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">${scoringText('plot.number')}</th>
            <th scope="col">${scoringText('grid.strategy')}</th>
            ${[y, x, scoringText(`plot.size.${size}`)].map((name) => html`<th scope="col" class="figure">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${points.map(
            (point) => html`<tr>
              <td>${point.number}</td>
              <th scope="row">${titleOf(point.row.card, 400)}</th>
              ${[point.y, point.x, this.sizeOf(point.row)].map((value) => html`<td class="figure">${formatNumber(rounded(value))}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </details>`;
  }

  private get shownSize(): 'total' | 'votes' {
    return this.votes ? this.size : 'total';
  }

  private sizeOf(row: Scored): number {
    return this.shownSize === 'votes' ? row.votes : (row.total ?? 0);
  }

  private nameOf(field: string): string {
    return this.ruler.criteria.find((criterion) => criterion.field === field)?.name ?? field;
  }
}

function renderTick(tick: number): TemplateResult {
  const x = ((tick - 1) / 4) * AREA.width;
  const y = AREA.height - ((tick - 1) / 4) * AREA.height;
  return svg`
    <line class=${tick === 3 ? 'middle' : ''} x1=${x} x2=${x} y1="0" y2=${AREA.height}></line>
    <line class=${tick === 3 ? 'middle' : ''} x1="0" x2=${AREA.width} y1=${y} y2=${y}></line>
    <text class="tick" x=${x} y=${AREA.height + 26} text-anchor="middle">${tick}</text>
    <text class="tick" x="-16" y=${y + 5} text-anchor="middle">${tick}</text>` as TemplateResult;
}

function renderBubble({ cx, cy, r, label }: Bubble, point: Point | undefined): TemplateResult {
  const decision = String(point?.row.card.fields['decision'] ?? '');
  return svg`<g class="bubble ${decision}">
    <title>${point === undefined ? '' : titleOf(point.row.card, 400)}</title>
    <circle cx=${cx} cy=${cy} r=${r}></circle>
    <text class="number" x=${cx} y=${cy + 5} text-anchor="middle">${point?.number}</text>
    ${label === undefined ? nothing : svg`<text class="name" x=${label.x} y=${label.y} text-anchor=${label.anchor}>${label.text}</text>`}
  </g>` as TemplateResult;
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-score-plot': OkrScorePlot;
  }
}
