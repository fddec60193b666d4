import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../i18n/index.ts';
import { tableText } from '../i18n/tables.ts';
import { isoDay } from '../model/days.ts';
import type { ViewCard } from '../model/replica.ts';
import { type Bar, barOf, dateWarnings, type Dates, datesOf, type Span } from '../model/timeline.ts';
import { textOf, titleOf } from './lens-base.ts';

/** The part of the width that words need. */
const ROOM = 0.26;

type Side = 'left' | 'inside' | 'right';

/** A bar, what is wrong with it, and how it is taken hold of. */
export interface BarLook {
  card: ViewCard;
  parent: ViewCard | null;
  span: Span;
  now: number;
  /** What it waits for that is not done when it begins. */
  blockedBy: ViewCard | undefined;
  writable: boolean;
  onPointer: (event: PointerEvent) => void;
  onKey: (event: KeyboardEvent) => void;
  onBlur: () => void;
}

export function renderBar(look: BarLook): TemplateResult | typeof nothing {
  const { card, span, writable } = look;
  const dates = datesOf(card);
  const bar = barOf(dates, span);
  if (bar === undefined) return nothing;
  const warnings = warningsOf(look);
  const owner = textOf(card, 'owner');
  const spoken = spokenDates(dates);
  const label = tableText(owner === '' ? 'time.bar' : 'time.bar.owner', { text: titleOf(card, 80), owner, dates: spoken });
  const first = dates.start ?? dates.due ?? 0;
  const sides = sidesOf(bar);
  const words = (['left', 'inside', 'right'] as const)
    .map((side) => ({ side, said: warnings.filter(({ end }) => sides[end] === side) }))
    .filter(({ side, said }) => said.length > 0 || side === sides.due);
  return html`<div
      class="bar ${bar.point ? 'point' : ''} ${bar.before ? 'before' : ''} ${bar.after ? 'after' : ''} ${warnings.some(({ bad }) => bad) ? 'bad' : warnings.length > 0 ? 'warn' : ''}"
      style="inset-inline-start: ${bar.at * 100}%; inline-size: ${bar.width * 100}%"
      role=${writable ? 'slider' : 'img'}
      tabindex=${writable ? 0 : nothing}
      title=${[spoken, ...warnings.map(({ text }) => text)].join(' · ')}
      aria-label=${writable ? titleOf(card, 80) : [label, ...warnings.map(({ text }) => text)].join(', ')}
      aria-valuenow=${writable ? first : nothing}
      aria-valuemin=${writable ? Math.min(span.from, first) : nothing}
      aria-valuemax=${writable ? Math.max(span.to, first) : nothing}
      aria-valuetext=${writable ? [spoken, ...warnings.map(({ text }) => text)].join(', ') : nothing}
      aria-describedby=${writable ? 'keys' : nothing}
      @pointerdown=${writable ? look.onPointer : nothing}
      @keydown=${writable ? look.onKey : nothing}
      @blur=${writable ? look.onBlur : nothing}
    >
      ${writable ? html`<span class="end" data-edge="start"></span><span class="end" data-edge="due"></span>` : nothing}
    </div>
    ${words.map(
      ({ side, said }) =>
        html`<span class="words ${side}" aria-hidden="true" style=${placing(side, bar)}
          >${side === sides.due ? html`<span class="dates">${spoken}</span>` : nothing}${said.map(
            ({ text, bad }) => html`<span class="status ${bad ? 'bad' : 'warn'}">${text}</span>`,
          )}</span
        >`,
    )}`;
}

/** The dates as people say them. */
export function spokenDates({ start, due }: Dates): string {
  const [from, to] = [start, due].map((day) => (day === undefined ? undefined : formatDay(isoDay(day))));
  if (from !== undefined && to !== undefined) return tableText('time.from-to', { start: from, due: to });
  return to === undefined ? tableText('time.only-start', { start: from ?? '' }) : tableText('time.only-due', { due: to });
}

/** What is wrong, and with which end of the bar. */
interface Warning {
  text: string;
  bad: boolean;
  end: 'start' | 'due';
}

function warningsOf({ card, parent, now, blockedBy }: BarLook): Warning[] {
  const { overdue, afterParent, backwards } = dateWarnings(card, parent, now);
  const late = afterParent === undefined ? undefined : tableText('time.after-parent', { day: formatDay(afterParent) });
  const early = blockedBy === undefined ? undefined : tableText('time.too-early', { text: titleOf(blockedBy, 14) });
  return [
    ...(early === undefined ? [] : [{ text: early, bad: false, end: 'start' as const }]),
    ...(backwards ? [{ text: tableText('time.backwards'), bad: true, end: 'due' as const }] : []),
    ...(overdue ? [{ text: tableText('time.overdue'), bad: true, end: 'due' as const }] : []),
    ...(late === undefined ? [] : [{ text: late, bad: false, end: 'due' as const }]),
  ];
}

/** Words stand beside the end that they speak of, where there is room. */
function sidesOf({ at, width }: Bar): Record<Warning['end'], Side> {
  const right = 1 - at - width;
  return {
    start: at >= ROOM ? 'left' : right >= ROOM ? 'right' : 'inside',
    due: right >= ROOM ? 'right' : width >= ROOM ? 'inside' : 'left',
  };
}

function placing(side: Side, { at, width }: Bar): string {
  if (side === 'left') return `inset-inline-end: ${(1 - at) * 100}%; max-inline-size: ${at * 100}%`;
  if (side === 'right') return `inset-inline-start: ${(at + width) * 100}%; max-inline-size: ${(1 - at - width) * 100}%`;
  return `inset-inline-start: ${at * 100}%; inline-size: ${width * 100}%`;
}
