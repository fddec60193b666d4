import { dayNumber, isoDay, mondayOf } from './days.ts';
import type { ViewCard } from './replica.ts';

/** Days that a timeline shows, whole weeks; the end does not belong to it. */
export interface Span {
  from: number;
  to: number;
}

/** Dates of a task; a task may have one of them only. */
export interface Dates {
  start?: number;
  due?: number;
}

/** Where a bar lies, in parts of the whole span, and what runs over its edges. */
export interface Bar {
  at: number;
  width: number;
  /** One day only: an end without a beginning, or the other way round. */
  point: boolean;
  before: boolean;
  after: boolean;
}

/** Which end of a bar moves. */
export type Edge = 'both' | 'start' | 'due';

/** Further than this beside the cycle a task is cut off, so that one wrong year does not squeeze all others. */
const BESIDE_DAYS = 56;
const LONGEST_DAYS = 800;

export function datesOf(task: Pick<ViewCard, 'fields'>): Dates {
  const start = dayNumber(task.fields['start']);
  const due = dayNumber(task.fields['due']);
  return { ...(start === undefined ? {} : { start }), ...(due === undefined ? {} : { due }) };
}

/** The weeks of the cycle, with those before and after it in which tasks lie. */
export function spanOf(cycle: { from: string; to: string }, tasks: readonly Pick<ViewCard, 'fields'>[], now: number): Span {
  const from = dayNumber(cycle.from) ?? now;
  const to = Math.min(Math.max(dayNumber(cycle.to) ?? from + 90, from), from + LONGEST_DAYS);
  const days = tasks.flatMap((task) => Object.values(datesOf(task)) as number[]);
  const first = Math.min(from, ...days.filter((day) => day >= from - BESIDE_DAYS));
  const last = Math.max(to, ...days.filter((day) => day <= to + BESIDE_DAYS));
  return { from: mondayOf(first), to: mondayOf(last) + 7 };
}

/** The Mondays of a span. */
export function weeksOf({ from, to }: Span): number[] {
  return Array.from({ length: Math.ceil((to - from) / 7) }, (_, week) => from + 7 * week);
}

/** Where a day begins, as a part of the span. */
export function placeOf(day: number, { from, to }: Span): number {
  return (day - from) / (to - from);
}

/** The bar of a task; nothing without a date. */
export function barOf(dates: Dates, span: Span): Bar | undefined {
  const start = dates.start ?? dates.due;
  const due = dates.due ?? dates.start;
  if (start === undefined || due === undefined) return undefined;
  const first = Math.min(start, due);
  const end = Math.max(start, due) + 1;
  // What lies wholly outside still has a day at the edge, to be seen and taken hold of.
  const left = Math.min(Math.max(first, span.from), span.to - 1);
  const right = Math.max(Math.min(end, span.to), left + 1);
  return {
    at: placeOf(left, span),
    width: (right - left) / (span.to - span.from),
    point: dates.start === undefined || dates.due === undefined,
    before: first < span.from,
    after: end > span.to,
  };
}

/** Dates after a bar was moved or stretched by days. A bar keeps one day at least; a single date gets the other by stretching. */
export function moved({ start, due }: Dates, days: number, edge: Edge): Dates {
  if (edge === 'both') {
    return { ...(start === undefined ? {} : { start: start + days }), ...(due === undefined ? {} : { due: due + days }) };
  }
  const first = start ?? due;
  const last = due ?? start;
  if (first === undefined || last === undefined) return {};
  return edge === 'start'
    ? { start: Math.min(first + days, last), due: last }
    : { start: first, due: Math.max(last + days, first) };
}

/** Dates for a task that has none: two weeks from today, inside the cycle, and not after what it is for. */
export function firstDates(cycle: { from: string; to: string }, now: number, latest: number | undefined): Required<Dates> {
  const from = dayNumber(cycle.from) ?? now;
  const to = Math.max(dayNumber(cycle.to) ?? now + 13, from);
  const end = Math.min(latest ?? to, to);
  const start = Math.max(from, Math.min(now, end));
  return { start, due: Math.max(start, Math.min(start + 13, end)) };
}

/** What is wrong with a task's dates. */
export interface DateWarnings {
  /** Due before today. */
  overdue: boolean;
  /** Due after the key result that it is for; the day of that. */
  afterParent?: string;
  /** Begins after it is due. */
  backwards: boolean;
}

export function dateWarnings(
  task: Pick<ViewCard, 'fields'>,
  parent: Pick<ViewCard, 'fields'> | null | undefined,
  now: number,
): DateWarnings {
  const { start, due } = datesOf(task);
  const latest = dayNumber(parent?.fields['due']);
  return {
    overdue: due !== undefined && due < now,
    backwards: start !== undefined && due !== undefined && start > due,
    ...(due !== undefined && latest !== undefined && due > latest ? { afterParent: isoDay(latest) } : {}),
  };
}
