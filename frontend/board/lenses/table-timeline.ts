import { html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '../elements/shared-styles.ts';
import { formatDay, kindLabel, language } from '../i18n/index.ts';
import { tableText } from '../i18n/tables.ts';
import { ACROSS, arrowsOf, DOWN, type Arrow } from '../model/arrows.ts';
import { dayNumber, isoDay, today } from '../model/days.ts';
import { waitsFor } from '../model/dependencies.ts';
import { labels } from '../model/grouping.ts';
import type { ViewCard } from '../model/replica.ts';
import { type Section, sectionsOf } from '../model/sections.ts';
import { barOf, type Dates, datesOf, type Edge, firstDates, moved, placeOf, type Span, spanOf, weeksOf } from '../model/timeline.ts';
import { parentOf } from '../model/tree.ts';
import { cardMarksStyles, renderPresence, renderSaid, sheetEntries } from './card-marks.ts';
import { LensBase, textOf, titleOf } from './lens-base.ts';
import type { MenuEntry } from './lens-menu.ts';
import { lensStyles } from './lens-styles.ts';
import { kindWord } from './table-entries.ts';
import { BarMoves } from './bar-moves.ts';
import { renderBar, spokenDates } from './timeline-bar.ts';
import { timelineStyles } from './timeline-styles.ts';
import { say } from './texts.ts';

/** More weeks than these have a label on every second one only. */
const CROWDED_FROM = 20;

/** Rows with a start and an end as bars over the weeks of the cycle, with arrows for what waits for what. */
@customElement('okr-table-timeline')
export class TableTimeline extends LensBase<'table'> {
  static override styles = [shared, lensStyles, timelineStyles, cardMarksStyles];

  @state() private moves = 0;
  #toBar: string | undefined;
  readonly #bars = new BarMoves(
    () => this.moves++,
    (card, days, edge) => this.move(card, days, edge),
  );

  override disconnectedCallback(): void {
    this.#bars.commit();
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    const cards = this.replica.cards(this.lens.kind);
    if (cards.length === 0) return html`${this.renderEmpty()}`;
    const now = today(new Date());
    const span = spanOf(this.context.room.workshop.cycle, cards, now);
    const sections = sectionsOf(this.replica, { ...this.lens, tone: null });
    const dated = sections
      .map((section) => ({ ...section, rows: section.rows.filter((row) => Object.keys(datesOf(row)).length > 0) }))
      .filter(({ rows, parent }) => rows.length > 0 || textOfDue(parent) !== undefined);
    const undated = sections.flatMap(({ rows }) => rows).filter((row) => Object.keys(datesOf(row)).length === 0);
    const names = labels(this.replica);
    return html`
      ${cards.length === undated.length
        ? html`<p class="hint">${tableText('time.none')}</p>`
        : html`${this.writable ? html`<p class="keys" id="keys">${tableText(matchMedia('(pointer: coarse)').matches ? 'time.keys.touch' : 'time.keys')}</p>` : nothing}
            ${this.renderChart(dated, span, now, names)}`}
      ${undated.length === 0 ? nothing : this.renderUndated(undated, now, names)}
    `;
  }

  protected override updated(): void {
    super.updated();
    const bar = this.#toBar === undefined ? null : this.renderRoot.querySelector<HTMLElement>(`[data-card="${CSS.escape(this.#toBar)}"] .bar`);
    if (bar === null) return;
    this.#toBar = undefined;
    bar.focus();
    bar.scrollIntoView({ block: 'nearest', inline: 'center' });
  }

  private renderChart(sections: readonly Section[], span: Span, now: number, names: ReadonlyMap<string, string>): TemplateResult {
    const weeks = weeksOf(span);
    const heads = this.lens.parent.length > 0;
    const rows = sections.flatMap(({ key, rows: own }) => [
      ...(heads ? [{ id: `section ${key}`, bar: undefined }] : []),
      ...own.map((row) => ({ id: row.id, bar: barOf(this.datesOf(row), span) })),
    ]);
    const waits = sections.flatMap(({ rows: own }) => own.flatMap((row) => waitsFor(this.replica, row.id).map(({ id }) => [row.id, id] as const)));
    const arrows = arrowsOf(rows, waits);
    const range = { start: formatDay(isoDay(span.from)), due: formatDay(isoDay(span.to - 1)) };
    return html`<div class="scroll" tabindex="0" role="group" aria-label=${tableText('time.scale', range)}>
      <div class="chart" style="--weeks: ${weeks.length}">
        <div class="line head" aria-hidden="true">
          <div class="name">${tableText('time.tasks')}</div>
          <div class="area">
            ${weeks.map((week, index) => html`<span class="week">${weeks.length > CROWDED_FROM && index % 2 === 1 ? '' : shortDay(week)}</span>`)}
          </div>
        </div>
        <div class="body">
          ${this.renderBehind(arrows, rows.length, span, now)}
          ${repeat(
            sections,
            ({ key }) => key,
            (section) => html`${heads ? this.renderHead(section, span, names) : nothing}
            ${repeat(
              section.rows,
              ({ id }) => id,
              (row) => this.renderLine(row, section.parent, span, now, arrows),
            )}`,
          )}
        </div>
      </div>
    </div>`;
  }

  /** Arrows and today, behind the bars. */
  private renderBehind(arrows: readonly Arrow[], rows: number, span: Span, now: number): TemplateResult {
    return html`<div class="behind" aria-hidden="true">
      ${now < span.from || now >= span.to
        ? nothing
        : html`<div class="today" style="inset-inline-start: ${placeOf(now + 0.5, span) * 100}%"><span>${tableText('time.today')}</span></div>`}
      <svg viewBox="0 0 ${ACROSS} ${Math.max(1, rows) * DOWN}" preserveAspectRatio="none">
        ${arrows.map(({ path, late }) => svg`<path class=${late ? 'late' : ''} d=${path} vector-effect="non-scaling-stroke" />`)}
      </svg>
      ${arrows.map(
        ({ at, row, late }) => html`<i class="tip ${late ? 'late' : ''}" style="inset-inline-start: ${at * 100}%; inset-block-start: calc(${row + 0.5} * var(--row))"></i>`,
      )}
    </div>`;
  }

  private renderHead({ parent }: Section, span: Span, names: ReadonlyMap<string, string>): TemplateResult {
    const due = textOfDue(parent);
    const text = parent === null ? say('table.loose', { kind: this.lens.parent.map(kindWord).join(' / ') }) : titleOf(parent, 200);
    const at = due === undefined ? undefined : placeOf((dayNumber(due) ?? 0) + 1, span);
    return html`<div class="line section">
      <div class="name" title=${text}>
        <span class="text label-of">${parent === null ? nothing : html`<span class="tag">${names.get(parent.id) ?? kindLabel(parent.kind)}</span>`} ${text}</span>
      </div>
      <div class="area">
        ${due === undefined || at === undefined || at < 0 || at > 1
          ? nothing
          : html`<span class="goal ${at > 0.75 ? 'left' : ''}" style="inset-inline-start: ${at * 100}%">${tableText('time.parent-due', { day: formatDay(due) })}</span>`}
      </div>
    </div>`;
  }

  private renderLine(card: ViewCard, parent: ViewCard | null, span: Span, now: number, arrows: readonly Arrow[]): TemplateResult {
    const owner = textOf(card, 'owner');
    const late = arrows.find((arrow) => arrow.to === card.id && arrow.late);
    return html`<div class="line" data-card=${card.id} data-state=${card.state}>
      <div class="name">
        <div class="label-of">
          <span class="text" title=${titleOf(card, 300)}>${titleOf(card, 200)}</span>
          <span class="owner">${owner}</span>
        </div>
        ${this.writable
          ? html`<okr-lens-menu label=${say('actions', { text: titleOf(card) })} .entries=${() => this.entries(card)}
              >${renderSaid(this.replica, card.id)}${renderPresence(this.context, card.id)}</okr-lens-menu
            >`
          : nothing}
      </div>
      <div class="area">
        ${renderBar({
          card: { ...card, fields: { ...card.fields, ...isoDates(this.datesOf(card)) } },
          parent,
          span,
          now,
          blockedBy: late === undefined ? undefined : this.replica.card(late.from),
          writable: this.mayChange(card),
          onPointer: (event) => this.#bars.drag(event, card.id, span.to - span.from),
          onKey: (event) => this.#bars.key(event, card.id),
          onBlur: () => this.#bars.commit(),
        })}
      </div>
    </div>`;
  }

  private renderUndated(tasks: readonly ViewCard[], now: number, names: ReadonlyMap<string, string>): TemplateResult {
    return html`<section class="undated" aria-labelledby="undated">
      <h3 id="undated">${tableText('time.undated')} <span class="muted">${tasks.length}</span></h3>
      <ul>
        ${repeat(
          tasks,
          ({ id }) => id,
          (task) => {
            const parent = this.replica.card(parentOf(this.replica, task.id) ?? '');
            return html`<li data-card=${task.id}>
              <span class="what">
                ${parent === undefined ? nothing : html`<span class="tag">${names.get(parent.id) ?? kindLabel(parent.kind)}</span>`} ${titleOf(task, 200)}
                <span class="owner">${textOf(task, 'owner')}</span>
              </span>
              ${this.mayChange(task)
                ? html`<button
                    class="button small"
                    aria-label=${tableText('time.give.to', { text: titleOf(task) })}
                    @click=${() => this.giveDates(task, parent, now)}
                  >
                    ${tableText('time.give')}
                  </button>`
                : nothing}
            </li>`;
          },
        )}
      </ul>
    </section>`;
  }

  /** What a task's dates are, with what this person is just doing to them. */
  private datesOf(card: ViewCard): Dates {
    const draft = this.#bars.draftOf(card.id);
    const dates = datesOf(card);
    return draft === undefined ? dates : moved(dates, draft.days, draft.edge);
  }

  private entries(card: ViewCard): MenuEntry[] {
    const sheet = sheetEntries(this, this.replica, card.id);
    if (!this.mayChange(card)) return sheet;
    const by = (text: string, days: number, edge: Edge): MenuEntry => ({ text, run: () => this.move(card.id, days, edge) });
    return [
      by(tableText('time.earlier'), -1, 'both'),
      by(tableText('time.later'), 1, 'both'),
      by(tableText('time.week-earlier'), -7, 'both'),
      by(tableText('time.week-later'), 7, 'both'),
      by(tableText('time.longer'), 1, 'due'),
      by(tableText('time.shorter'), -1, 'due'),
      { text: tableText('time.clear'), run: () => this.write(card, {}) },
      ...sheet,
      { text: say('delete'), deletes: true, run: () => this.deleteCard(card) },
    ];
  }

  private giveDates(task: ViewCard, parent: ViewCard | undefined, now: number): void {
    this.#toBar = task.id;
    this.write(task, firstDates(this.context.room.workshop.cycle, now, dayNumber(parent?.fields['due'])));
  }

  private move(id: string, days: number, edge: Edge): void {
    const card = this.replica.card(id);
    if (card !== undefined && days !== 0) this.write(card, moved(datesOf(card), days, edge));
  }

  /** Writes what differs, and offers to take both dates back at once. */
  private write(card: ViewCard, dates: Dates): void {
    const before = isoDates(datesOf(card));
    const after = isoDates(dates);
    const put = (values: Partial<Record<'start' | 'due', string>>): void => {
      const now = this.replica.card(card.id)?.fields;
      this.replica.together(() => {
        for (const field of ['start', 'due'] as const) {
          const value = values[field] ?? null;
          if ((now?.[field] ?? null) !== value) this.replica.set(card.id, field, value);
        }
      });
    };
    if (before.start === after.start && before.due === after.due) return;
    put(after);
    const text = titleOf(card);
    const said = Object.keys(dates).length === 0 ? tableText('time.cleared', { text }) : tableText('time.moved', { text, dates: spokenDates(dates) });
    this.tell(said, () => put(before));
  }
}

/** A day above a narrow column: Chinese dates with their measure words would run into each other. */
function shortDay(day: number): string {
  const [, month, date] = isoDay(day).split('-').map(Number);
  return language() === 'zh' ? `${month}/${date}` : formatDay(isoDay(day));
}

function isoDates({ start, due }: Dates): Partial<Record<'start' | 'due', string>> {
  return { ...(start === undefined ? {} : { start: isoDay(start) }), ...(due === undefined ? {} : { due: isoDay(due) }) };
}

function textOfDue(parent: ViewCard | null): string | undefined {
  const due = parent?.fields['due'];
  return dayNumber(due) === undefined ? undefined : String(due);
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-table-timeline': TableTimeline;
  }
}
