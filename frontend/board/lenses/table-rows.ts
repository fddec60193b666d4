import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '../elements/shared-styles.ts';
import { fieldLabel, formatNumber, kindLabel } from '../i18n/index.ts';
import { tableText } from '../i18n/tables.ts';
import { fieldSpec } from '../model/fields.ts';
import { meanScore } from '../model/grades.ts';
import { labels } from '../model/grouping.ts';
import type { ViewCard } from '../model/replica.ts';
import { hasColumns, hasSides, homeOf, homesOf, type Section, sectionsOf } from '../model/sections.ts';
import type { LensColumn } from '../model/wire.ts';
import { inOrder, toneOf } from '../model/tone.ts';
import './lens-choice.ts';
import { Ballot, type BallotOrder } from './ballot.ts';
import { ballotStyles } from './ballot-styles.ts';
import { cardMarksStyles, renderPresence, renderSaid, sheetEntries } from './card-marks.ts';
import { factsStyles, keyResultFacts } from './key-result-facts.ts';
import { LensBase, titleOf } from './lens-base.ts';
import { lensStyles } from './lens-styles.ts';
import { columnsOf, headOf, isSpare, isWide, renderCell, toneName } from './table-cells.ts';
import { kindWord, rowEntries } from './table-entries.ts';
import { tableStyles } from './table-styles.ts';
import { toneStyles } from './tone-styles.ts';
import { say } from './texts.ts';

/** Cards of one kind as rows with their fields as columns, under the cards that they belong to or by their side. */
@customElement('okr-table-rows')
export class TableRows extends LensBase<'table'> {
  static override styles = [shared, lensStyles, tableStyles, toneStyles, ballotStyles, cardMarksStyles, factsStyles];

  /** Rows that show all their fields where there is no room for columns. */
  @state() private opened: ReadonlySet<string> = new Set();
  @state() private order: BallotOrder = 'board';

  #held: readonly string[] = [];
  #ballot: Ballot | undefined;

  constructor() {
    super();
    // Rows that were held in place while somebody worked in one go where they belong.
    this.addEventListener('focusout', () => setTimeout(() => this.requestUpdate()));
  }

  protected override render(): TemplateResult {
    const { lens, replica, context } = this;
    this.#ballot = lens.ballot === null ? undefined : new Ballot(replica, context, lens.id, lens.ballot);
    const sections = this.sections();
    const { tone } = lens;
    const empty = sections.every(({ parent, rows }) => parent === null && rows.length === 0);
    if (empty && !hasSides(lens) && !hasColumns(lens, this.homes)) {
      return html`${this.renderEmpty(html`<div class="actions">${lens.given === true ? nothing : this.renderAdd(undefined, kindLabel(this.lens.kind))}</div>`)}`;
    }
    return html`
      ${empty ? this.renderEmpty() : nothing}
      ${this.#ballot?.renderBar({ order: this.order, choose: (order) => (this.order = order) }) ?? nothing}
      ${tone === null
        ? nothing
        : html`<p class="tone-key">
            <span>${tableText('tone.key')}</span>
            <span class="muted">${tableText('tone.sorted', { field: toneName(this.lens) })}</span>
          </p>`}
      ${this.renderTable(sections)}
    `;
  }

  /** Where rows stand on the boards of this step. */
  private get homes(): LensColumn[] {
    return homesOf(this.context.step, this.lens.kind);
  }

  /** In the order of the tone, but never moved away under somebody's hands. */
  private sections(): Section[] {
    const sections = sectionsOf(this.replica, this.lens, this.homes);
    const ballot = this.order === 'votes' ? this.#ballot : undefined;
    if (ballot !== undefined) return sections.map((section) => ({ ...section, rows: ballot.sort(section.rows) }));
    if (this.lens.tone === null) return sections;
    const busy = this.renderRoot.querySelector('tr.row:focus-within') !== null;
    if (!busy) this.#held = sections.flatMap(({ rows }) => rows.map(({ id }) => id));
    return busy ? sections.map((section) => ({ ...section, rows: inOrder(section.rows, this.#held) })) : sections;
  }

  private renderTable(sections: readonly Section[]): TemplateResult {
    const names = labels(this.replica);
    const columns = columnsOf(this.lens);
    return html`<div class="scroll" tabindex=${isWide(this.lens) ? 0 : nothing} role="group" aria-label=${this.lens.title}>
      <table class=${isWide(this.lens) ? 'wide' : ''} aria-label=${this.lens.title}>
        <thead>
          <tr>
            <th scope="col" class="text">${fieldLabel(this.lens.kind, 'text')}</th>
            ${columns.map((field) => html`<th scope="col">${headOf(this.lens, field)}</th>`)}
            <th><span class="sr-only">${say('actions.column')}</span></th>
          </tr>
        </thead>
        ${repeat(
          sections,
          ({ key }) => key,
          (section) => this.renderSection(section, sections, names, columns),
        )}
      </table>
    </div>`;
  }

  private renderSection(
    section: Section,
    sections: readonly Section[],
    names: ReadonlyMap<string, string>,
    columns: readonly string[],
  ): TemplateResult {
    const { parent, side, column, rows } = section;
    const span = columns.length + 2;
    const alone = parent === null && side === null && column === null && this.lens.parent.length === 0;
    return html`<tbody>
      ${alone ? nothing : this.renderHead(section, span, names)}
      ${repeat(
        rows,
        (row) => row.id,
        (row) => this.renderRow(row, section, sections, names, columns),
      )}
      ${this.growing && (parent !== null || alone || (side ?? column ?? '') !== '')
        ? html`<tr class="add">
            <td colspan=${span}>
              ${this.renderAdd(section, parent === null ? kindLabel(this.lens.kind) : (names.get(parent.id) ?? titleOf(parent)))}
            </td>
          </tr>`
        : nothing}
    </tbody>`;
  }

  private renderHead({ parent, side, column, rows }: Section, span: number, names: ReadonlyMap<string, string>): TemplateResult {
    const loose = parent === null && (side ?? column ?? '') === '';
    const text =
      side !== null || column !== null
        ? this.nameOf({ side, column })
        : parent === null
          ? say('table.loose', { kind: this.lens.parent.map(kindWord).join(' / ') })
          : titleOf(parent, 200);
    return html`<tr class="group ${loose ? 'loose' : ''}">
      <th scope="rowgroup" colspan=${span}>
        <div class="group-head">
          ${parent === null ? nothing : html`<span class="tag">${names.get(parent.id) ?? kindLabel(parent.kind)}</span>`}
          <span class="name">${text}</span>
          <span class="count">${rows.length}</span>
          ${this.renderMean(rows)}
        </div>
      </th>
    </tr>`;
  }

  /** What the rows of a heading scored on average, where they are scored. */
  private renderMean(rows: readonly ViewCard[]): TemplateResult | typeof nothing {
    if (this.lens.kind !== 'key_result' || !this.lens.fields.includes('score')) return nothing;
    const mean = meanScore(rows);
    return mean === undefined
      ? nothing
      : html`<span class="mean">${tableText('score.mean', { score: formatNumber(mean.score), count: mean.scored, all: rows.length })}</span>`;
  }

  /** Whether rows come and go here. */
  private get growing(): boolean {
    return this.writable && this.lens.given !== true;
  }

  private renderRow(
    card: ViewCard,
    section: Section,
    sections: readonly Section[],
    names: ReadonlyMap<string, string>,
    columns: readonly string[],
  ): TemplateResult {
    const { lens, replica, context, writable } = this;
    const { tone } = lens;
    const wide = isWide(lens);
    return html`<tr
      class="row ${this.opened.has(card.id) ? 'opened' : ''}"
      data-card=${card.id}
      data-state=${card.state}
      data-tone=${tone === null ? nothing : toneOf(card.fields[tone])}
    >
      <td class="text">
        ${this.field(card, 'text', { compact: true, placeholder: say('table.placeholder', { kind: kindLabel(card.kind) }), readonly: lens.given === true })}
        ${lens.given === true && card.kind === 'key_result' ? keyResultFacts(card) : nothing}
        ${section.side === '' ? this.field(card, 'side', { noLabel: true }) : nothing}
        ${section.column === '' ? this.renderHomes(card, sections) : nothing} ${this.#ballot?.renderDots(card) ?? nothing}
      </td>
      ${columns.map(
        (field, index) =>
          html`<td class="t-${fieldSpec(card.kind, field).type} f-${field} ${wide && isSpare(replica, card, field, index) ? 'spare' : ''}" data-label=${headOf(lens, field)}>
            ${renderCell({ lens, replica, writable, names: this.names, plain: (name) => this.field(card, name, { compact: true }) }, card, field)}
          </td>`,
      )}
      ${wide ? html`<td class="more">${this.renderMore(card, columns)}</td>` : nothing}
      <td class="menu">
        ${writable
          ? html`<okr-lens-menu
              label=${say('actions', { text: titleOf(card) })}
              .entries=${() =>
                lens.given === true || !this.mayChange(card)
                  ? sheetEntries(this, replica, card.id)
                  : rowEntries(
                      this,
                      { card, section, sections, names, nameOf: (to) => this.nameOf(to), replica, sorted: tone !== null },
                      (to) => this.moveTo(card, to),
                      () => this.deleteCard(card),
                    )}
            >${renderSaid(replica, card.id)}${renderPresence(context, card.id)}</okr-lens-menu>`
          : nothing}
      </td>
    </tr>`;
  }

  /** On phones: the fields of a row that nobody has filled yet. */
  private renderMore(card: ViewCard, columns: readonly string[]): TemplateResult | typeof nothing {
    const open = this.opened.has(card.id);
    const spare = columns.filter((field, index) => isSpare(this.replica, card, field, index)).length;
    if (spare === 0) return nothing;
    return html`<button
      class="button small quiet"
      aria-expanded=${open}
      aria-label=${tableText(open ? 'rows.less.of' : 'rows.more.of', { text: titleOf(card) })}
      @click=${() => (this.opened = open ? new Set([...this.opened].filter((id) => id !== card.id)) : new Set([...this.opened, card.id]))}
    >
      ${tableText(open ? 'rows.less' : 'rows.more', { count: spare })}
    </button>`;
  }

  private renderAdd(section: Section | undefined, place: string): TemplateResult {
    const kind = kindWord(this.lens.kind);
    const { parent, side, column } = section ?? { parent: null, side: null, column: null };
    const text = side === 'inside' || side === 'outside' ? tableText(`side.add.${side}`) : say('table.add', { kind });
    return html`<button
      class="button small ${section === undefined || (parent === null && side === null && column === null) ? '' : 'quiet'}"
      aria-label=${column !== null ? say('table.add.to', { kind, text: this.nameOf({ side, column }) }) : parent === null ? text : say('table.add.to', { kind, text: place })}
      @click=${() =>
        this.add(this.lens.kind, {
          links: parent === null ? [] : [['parent', parent.id]],
          place: homeOf({ side, column }, this.homes),
          ...(side === null || side === '' ? {} : { fields: { side } }),
        })}
    >
      ＋ ${text}
    </button>`;
  }

  /** For a row that stands on no board: in which column it belongs. */
  private renderHomes(card: ViewCard, sections: readonly Section[]): TemplateResult | typeof nothing {
    if (!this.mayChange(card)) return nothing;
    const to = sections.filter(({ column }) => column !== null && column !== '');
    return html`<okr-lens-choice
      label=${tableText('column.of', { text: titleOf(card) })}
      .options=${to.map(({ column }) => ({ value: column ?? '', label: this.nameOf({ side: null, column }) }))}
      @choose=${({ detail }: CustomEvent<string | null>) => {
        const section = to.find(({ column }) => column === detail);
        if (section !== undefined) this.moveTo(card, section);
      }}
    ></okr-lens-choice>`;
  }

  private hasColumn(name: string): boolean {
    return this.homes.some(({ id }) => id === name);
  }

  /** What stands above the rows of a side or a column. */
  private nameOf({ side, column }: Pick<Section, 'side' | 'column'>): string {
    if (side !== null) return tableText(side === '' ? 'side.open' : `side.${side}`);
    return this.homes.find(({ id }) => id === column)?.title ?? tableText('column.open');
  }

  private moveTo(card: ViewCard, to: Section): void {
    if (to.column !== null) {
      this.replica.move(card.id, to.column, this.replica.cards(card.kind, to.column).at(-1)?.id ?? null);
      this.tell(tableText('side.moved', { text: titleOf(card), side: this.nameOf(to) }));
    } else if (to.side === null) {
      this.setParent(card.id, to.parent?.id ?? null);
      if (to.parent !== null) this.tell(say('moved.under', { text: titleOf(card), target: titleOf(to.parent) }));
    } else {
      const { side } = to;
      this.replica.together(() => {
        this.replica.set(card.id, 'side', side);
        if (card.place !== side && this.hasColumn(card.place) && this.hasColumn(side)) {
          this.replica.move(card.id, side, this.replica.cards(card.kind, side).at(-1)?.id ?? null);
        }
      });
      this.tell(tableText('side.moved', { text: titleOf(card), side: this.nameOf(to) }));
    }
    this.focusCard(card.id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-table-rows': TableRows;
  }
}
