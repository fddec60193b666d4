import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '../elements/shared-styles.ts';
import { formatDay, formatNumber } from '../i18n/index.ts';
import { tableText } from '../i18n/tables.ts';
import { sameName } from '../model/capacity.ts';
import { today } from '../model/days.ts';
import { labels } from '../model/grouping.ts';
import { byOwner, type OwnerColumn } from '../model/owners.ts';
import type { ViewCard } from '../model/replica.ts';
import { dateWarnings } from '../model/timeline.ts';
import { parentOf } from '../model/tree.ts';
import { dragCard } from './card-drag.ts';
import { cardMarksStyles, renderPresence, renderSaid, sheetEntries } from './card-marks.ts';
import { LensBase, textOf, titleOf } from './lens-base.ts';
import type { LensMenu, MenuEntry } from './lens-menu.ts';
import { lensStyles } from './lens-styles.ts';
import { ownNames } from './own-names.ts';
import { ownersStyles } from './owners-styles.ts';
import { kindWord } from './table-entries.ts';
import { say } from './texts.ts';

/** The rows of a table as cards in a column for each person; dragging or the menu gives a card to somebody else. */
@customElement('okr-table-owners')
export class TableOwners extends LensBase<'table'> {
  static override styles = [shared, lensStyles, ownersStyles, cardMarksStyles];

  @state() private target: string | undefined;
  @state() private dragged: string | undefined;
  #given: string | undefined;

  protected override get names(): string[] {
    return ownNames(this.context, this.replica);
  }

  protected override render(): TemplateResult {
    const columns = byOwner(this.replica.cards(this.lens.kind), this.names);
    const names = labels(this.replica);
    const empty = columns.every(({ tasks }) => tasks.length === 0);
    return html`
      ${empty ? this.renderEmpty() : nothing}
      <div class="columns">
        ${repeat(
          columns,
          ({ name }) => name ?? '',
          (column) => this.renderColumn(column, columns, names),
        )}
      </div>
    `;
  }

  protected override updated(): void {
    super.updated();
    const menu = this.#given === undefined ? null : this.renderRoot.querySelector<LensMenu>(`[data-card="${CSS.escape(this.#given)}"] okr-lens-menu`);
    if (menu === null) return;
    this.#given = undefined;
    // The card was drawn anew in its new column.
    void menu.updateComplete.then(async () => {
      const inner = menu.renderRoot.querySelector('okr-card-menu');
      await inner?.updateComplete;
      inner?.focus();
    });
  }

  private renderColumn(column: OwnerColumn, columns: readonly OwnerColumn[], names: ReadonlyMap<string, string>): TemplateResult {
    const { name, tasks, withoutEffort } = column;
    const key = name ?? '';
    const title = name ?? tableText('owners.nobody');
    const effort = formatNumber(column.effort);
    return html`<section
      class="column ${name === null ? 'nobody' : ''} ${this.target === key ? 'target' : ''}"
      data-column=${key}
      aria-label=${title}
    >
      <div class="head"><h3>${title}</h3></div>
      <p class="sum">
        ${tasks.length === 0
          ? tableText('owners.none')
          : tableText(tasks.length === 1 ? 'owners.sum.one' : 'owners.sum', { count: tasks.length, effort })}
        ${withoutEffort > 0 && tasks.length > 0 ? html`<span class="open">${tableText('owners.without', { count: withoutEffort })}</span>` : nothing}
      </p>
      ${tasks.length === 0
        ? nothing
        : html`<ul class="cards">
            ${repeat(
              tasks,
              ({ id }) => id,
              (task) => this.renderCard(task, columns, names),
            )}
          </ul>`}
      ${this.writable
        ? html`<button
            class="button small quiet"
            aria-label=${name === null ? tableText('owners.add.nobody') : tableText('owners.add.for', { name })}
            @click=${() => this.add(this.lens.kind, name === null ? {} : { fields: { owner: name } })}
          >
            ＋ ${tableText('owners.add')}
          </button>`
        : nothing}
    </section>`;
  }

  private renderCard(card: ViewCard, columns: readonly OwnerColumn[], names: ReadonlyMap<string, string>): TemplateResult {
    return html`<li class="card ${this.dragged === card.id ? 'dragged' : ''}" data-card=${card.id} data-state=${card.state}>
      <div class="top ${this.mayChange(card) ? '' : 'locked'}">
        ${this.mayChange(card)
          ? html`<button
              class="handle"
              tabindex="-1"
              aria-hidden="true"
              title=${tableText('owners.drag')}
              @pointerdown=${(event: PointerEvent) => this.drag(event, card)}
            >
              <svg width="8" height="14" viewBox="0 0 8 14" fill="currentColor">
                <path d="M0 1h2v2H0zm5 0h2v2H5zM0 6h2v2H0zm5 0h2v2H5zM0 11h2v2H0zm5 0h2v2H5z" />
              </svg>
            </button>`
          : nothing}
        ${this.field(card, 'text', { compact: true })}
        ${this.writable
          ? html`<okr-lens-menu label=${say('actions', { text: titleOf(card) })} .entries=${() => this.entries(card, columns, names)}
              >${renderSaid(this.replica, card.id)}${renderPresence(this.context, card.id)}</okr-lens-menu
            >`
          : nothing}
      </div>
      ${this.renderFoot(card, names)}
    </li>`;
  }

  private renderFoot(card: ViewCard, names: ReadonlyMap<string, string>): TemplateResult {
    const parent = this.replica.card(parentOf(this.replica, card.id) ?? '');
    const due = textOf(card, 'due');
    const effort = card.fields['effort'];
    const { overdue, afterParent } = dateWarnings(card, parent, today(new Date()));
    return html`<div class="foot">
      ${parent !== undefined
        ? html`<span class="tag" title=${titleOf(parent, 200)}>${names.get(parent.id) ?? titleOf(parent, 16)}</span>`
        : this.lens.parent.length > 0
          ? html`<span class="status warn">${tableText('owners.no-parent', { kind: this.lens.parent.map(kindWord).join(' / ') })}</span>`
          : nothing}
      ${this.lens.fields.includes('due')
        ? html`<span class=${due === '' ? 'muted' : ''}>${due === '' ? tableText('owners.no-due') : tableText('owners.by', { day: formatDay(due) })}</span>`
        : nothing}
      ${typeof effort === 'number' ? html`<span>${tableText(effort === 1 ? 'owners.days.one' : 'owners.days', { effort: formatNumber(effort) })}</span>` : nothing}
      ${overdue ? html`<span class="status bad">${tableText('time.overdue')}</span>` : nothing}
      ${afterParent === undefined ? nothing : html`<span class="status warn">${tableText('time.after-parent', { day: formatDay(afterParent) })}</span>`}
    </div>`;
  }

  private entries(card: ViewCard, columns: readonly OwnerColumn[], names: ReadonlyMap<string, string>): MenuEntry[] {
    const sheet = sheetEntries(this, this.replica, card.id);
    if (!this.mayChange(card)) return sheet;
    const owner = textOf(card, 'owner');
    const others = columns.filter(({ name }) => (name === null ? owner !== '' : !sameName(name, owner)));
    const parents = this.lens.parent.flatMap((kind) => this.replica.cards(kind));
    const current = parentOf(this.replica, card.id);
    return [
      {
        text: tableText('owners.give'),
        children: others.map(({ name }) => ({ text: name ?? tableText('owners.nobody'), run: () => this.give(card, name) })),
      },
      ...(parents.length === 0
        ? []
        : [
            {
              text: say('move.to'),
              children: parents
                .filter(({ id }) => id !== current)
                .map((parent) => ({
                  text: `${names.get(parent.id) ?? ''} ${titleOf(parent, 36)}`.trim(),
                  run: () => this.setParent(card.id, parent.id),
                })),
            },
          ]),
      ...sheet,
      { text: say('delete'), deletes: true, run: () => this.deleteCard(card) },
    ];
  }

  private drag(event: PointerEvent, card: ViewCard): void {
    dragCard(
      event,
      this.renderRoot as ShadowRoot,
      () => true,
      (place) => {
        this.target = place?.column;
        this.dragged = card.id;
      },
      (place) => {
        this.target = this.dragged = undefined;
        if (place !== undefined) this.give(card, place.column === '' ? null : place.column);
      },
    );
  }

  private give(card: ViewCard, name: string | null): void {
    const owner = textOf(card, 'owner');
    if (name === null ? owner === '' : sameName(owner, name)) return;
    this.replica.set(card.id, 'owner', name);
    const text = titleOf(card);
    this.tell(name === null ? tableText('owners.given.nobody', { text }) : tableText('owners.given', { text, name }));
    this.#given = card.id;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-table-owners': TableOwners;
  }
}
