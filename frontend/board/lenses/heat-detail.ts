import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { tell } from '../i18n/capacity.ts';
import { number } from '../model/capacity.ts';
import type { Replica, ViewCard } from '../model/replica.ts';
import { jumpTo } from '../room/jump.ts';
import { cellText, type HeatCell, toneOf, weekName } from './heat-cell.ts';
import { titleOf } from './lens-base.ts';
import { days } from './waterfall.ts';

/** What the panel under the heat map shows. */
export interface Detail {
  name: string;
  cell: HeatCell;
  /** Tasks that the cell had when it was opened. */
  tasks: readonly string[];
  replica: Replica;
  names: readonly string[];
  readonly: boolean;
  close: () => void;
}

const FIELDS = ['owner', 'effort', 'start', 'due'];

/** The tasks that make a cell up, with everything that changes it. */
export function renderDetail(detail: Detail): TemplateResult {
  const { name, cell, tasks, replica, close } = detail;
  const ids = [...tasks, ...cell.parts.map(({ task }) => task.id).filter((id) => !tasks.includes(id))];
  const cards = ids.map((id) => replica.card(id)).filter((card): card is ViewCard => card !== undefined && !card.deleted);
  const { number: amount, word } = cellText(cell);
  return html`<section class="detail card" aria-label="${name} · ${weekName(cell.week)}" @keydown=${(event: KeyboardEvent) => onKey(event, close)}>
    <header>
      <div>
        <h4>${name === '' ? tell('people.nameless') : name} · ${weekName(cell.week)}</h4>
        ${cell.load === 0
          ? nothing
          : html`<span class="chip ${toneOf(cell)}"
              >${cell.net === undefined ? nothing : html`${days(cell.load)} / ${days(cell.net)} ·`} ${amount} ${word}</span
            >`}
      </div>
      <button class="button small quiet" @click=${close}>${tell('detail.close')}</button>
    </header>
    ${cards.length === 0 ? html`<p class="muted">${tell('detail.none')}</p>` : nothing}
    <ul>
      ${repeat(
        cards,
        ({ id }) => id,
        (card) => renderTask(detail, card),
      )}
    </ul>
  </section>`;
}

function renderTask({ cell, replica, names, readonly }: Detail, card: ViewCard): TemplateResult {
  const part = cell.parts.find(({ task }) => task.id === card.id)?.effort;
  const effort = days(number(card.fields['effort']) ?? 0);
  return html`<li>
    <div class="task">
      <b>${titleOf(card, 120)}</b>
      <span class="muted small">${part === undefined ? tell('detail.gone') : tell('detail.task', { part: days(part), effort })}</span>
      <button class="button small quiet" @click=${({ currentTarget }: Event) => currentTarget && jumpTo(currentTarget, card.id)}>
        ${tell('detail.go')}
      </button>
    </div>
    <div class="fields">
      ${FIELDS.map(
        (field) =>
          html`<okr-field
            .replica=${replica}
            .card=${card.id}
            .field=${field}
            .choices=${field === 'owner' ? names : undefined}
            ?readonly=${readonly}
          ></okr-field>`,
      )}
    </div>
  </li>`;
}

function onKey(event: KeyboardEvent, close: () => void): void {
  const choosing = event.composedPath().some((node) => node instanceof Element && node.localName === 'vaadin-date-picker');
  if (event.key !== 'Escape' || event.isComposing || choosing) return;
  event.stopPropagation();
  close();
}
