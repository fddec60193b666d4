import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '../elements/shared-styles.ts';
import { fieldLabel, kindLabel, language } from '../i18n/index.ts';
import { fieldSpec } from '../model/fields.ts';
import { groupByParent, labels, type RowGroup } from '../model/grouping.ts';
import type { ViewCard } from '../model/replica.ts';
import type { CardKind } from '../model/wire.ts';
import { cardMarksStyles, renderPresence, renderSaid, sheetEntries } from './card-marks.ts';
import { LensBase, titleOf } from './lens-base.ts';
import type { MenuEntry } from './lens-menu.ts';
import { lensStyles } from './lens-styles.ts';
import { tableStyles } from './table-styles.ts';
import { say } from './texts.ts';

/** Cards of one kind as rows with their fields as columns, under the cards that they belong to where the step says so. */
@customElement('okr-lens-table')
export class LensTable extends LensBase<'table'> {
  static override styles = [shared, lensStyles, tableStyles, cardMarksStyles];

  private get columns(): string[] {
    return this.lens.fields.filter((field) => field !== 'text');
  }

  protected override render(): TemplateResult {
    const grouped = this.lens.parent.length > 0;
    const groups: RowGroup[] = grouped
      ? groupByParent(this.replica, this.lens.kind, this.lens.parent)
      : [{ parent: null, rows: this.replica.cards(this.lens.kind) }];
    const shown = grouped ? groups.filter((group) => group.parent !== null || group.rows.length > 0) : groups;
    const nothingYet = shown.every((group) => group.rows.length === 0 && group.parent === null);
    const add = html`<div class="actions">${this.renderAdd(null, kindLabel(this.lens.kind))}</div>`;
    return html`
      ${this.renderHint()} ${nothingYet ? this.renderEmpty(add) : this.renderTable(shown, grouped)}
    `;
  }

  private renderTable(groups: readonly RowGroup[], grouped: boolean): TemplateResult {
    const names = labels(this.replica);
    return html`<div class="scroll">
      <table aria-label=${this.lens.title}>
        <thead>
          <tr>
            <th scope="col">${fieldLabel(this.lens.kind, 'text')}</th>
            ${this.columns.map((field) => html`<th scope="col">${fieldLabel(this.lens.kind, field)}</th>`)}
            <th><span class="sr-only">${say('actions.column')}</span></th>
          </tr>
        </thead>
        ${repeat(
          groups,
          (group) => group.parent?.id ?? '',
          (group) => this.renderGroup(group, groups, grouped, names),
        )}
      </table>
    </div>`;
  }

  private renderGroup(
    { parent, rows }: RowGroup,
    groups: readonly RowGroup[],
    grouped: boolean,
    names: ReadonlyMap<string, string>,
  ): TemplateResult {
    const span = this.columns.length + 2;
    return html`<tbody>
      ${grouped
        ? html`<tr class="group ${parent === null ? 'loose' : ''}">
            <th scope="rowgroup" colspan=${span}>
              <div class="group-head">
                ${parent === null
                  ? nothing
                  : html`<span class="tag">${names.get(parent.id) ?? kindLabel(parent.kind)}</span>`}
                <span class="name">${parent === null ? say('table.loose', { kind: this.lens.parent.map(kindWord).join(' / ') }) : titleOf(parent, 200)}</span>
                <span class="count">${rows.length}</span>
              </div>
            </th>
          </tr>`
        : nothing}
      ${repeat(
        rows,
        (row) => row.id,
        (row) => this.renderRow(row, rows, groups, names),
      )}
      ${this.writable && (parent !== null || !grouped)
        ? html`<tr class="add">
            <td colspan=${span}>
              ${this.renderAdd(parent, parent === null ? kindLabel(this.lens.kind) : (names.get(parent.id) ?? titleOf(parent)))}
            </td>
          </tr>`
        : nothing}
    </tbody>`;
  }

  private renderRow(
    card: ViewCard,
    rows: readonly ViewCard[],
    groups: readonly RowGroup[],
    names: ReadonlyMap<string, string>,
  ): TemplateResult {
    return html`<tr class="row" data-card=${card.id} data-state=${card.state}>
      <td class="text">
        ${this.field(card, 'text', { compact: true, placeholder: say('table.placeholder', { kind: kindLabel(card.kind) }) })}
      </td>
      ${this.columns.map(
        (field) =>
          html`<td class="t-${fieldSpec(card.kind, field).type}" data-label=${fieldLabel(card.kind, field)}>
            ${this.field(card, field, { compact: true })}
          </td>`,
      )}
      <td class="menu">
        ${this.writable
          ? html`<okr-lens-menu
              label=${say('actions', { text: titleOf(card) })}
              .entries=${() => this.entries(card, rows, groups, names)}
            >${renderSaid(this.replica, card.id)}${renderPresence(this.context, card.id)}</okr-lens-menu>`
          : nothing}
      </td>
    </tr>`;
  }

  private renderAdd(parent: ViewCard | null, place: string): TemplateResult {
    const kind = kindWord(this.lens.kind);
    const text = say('table.add', { kind });
    return html`<button
      class="button small ${parent === null ? '' : 'quiet'}"
      aria-label=${parent === null ? text : say('table.add.to', { kind, text: place })}
      @click=${() => this.add(this.lens.kind, { links: parent === null ? [] : [['parent', parent.id]] })}
    >
      ＋ ${text}
    </button>`;
  }

  private entries(
    card: ViewCard,
    rows: readonly ViewCard[],
    groups: readonly RowGroup[],
    names: ReadonlyMap<string, string>,
  ): MenuEntry[] {
    const index = rows.findIndex((row) => row.id === card.id);
    const others = groups.filter((group) => group.parent !== null && !group.rows.includes(card));
    const entries: MenuEntry[] = [
      { text: say('move.up'), disabled: index <= 0, run: () => this.moveUp(card, rows[index - 1]) },
      {
        text: say('move.down'),
        disabled: index === rows.length - 1,
        run: () => this.replica.move(card.id, card.place, rows[index + 1]?.id ?? null),
      },
    ];
    if (others.length > 0) {
      entries.push({
        text: say('move.to'),
        children: others.flatMap(({ parent }) =>
          parent === null
            ? []
            : [{ text: `${names.get(parent.id) ?? ''} ${titleOf(parent, 36)}`.trim(), run: () => this.moveTo(card, parent) }],
        ),
      });
    }
    return [...entries, ...sheetEntries(this, this.replica, card.id), { text: say('delete'), deletes: true, run: () => this.deleteCard(card) }];
  }

  private moveTo(card: ViewCard, parent: ViewCard): void {
    this.setParent(card.id, parent.id);
    this.tell(say('moved.under', { text: titleOf(card), target: titleOf(parent) }));
    this.focusCard(card.id);
  }

  private moveUp(card: ViewCard, before: ViewCard | undefined): void {
    const all = this.replica.cards(card.kind, card.place).filter((known) => known.id !== card.id);
    this.replica.move(card.id, card.place, all[all.findIndex((known) => known.id === before?.id) - 1]?.id ?? null);
  }
}

/** A kind inside a sentence: English writes it small there. */
function kindWord(kind: CardKind): string {
  return language() === 'en' ? kindLabel(kind).toLowerCase() : kindLabel(kind);
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-lens-table': LensTable;
  }
}
