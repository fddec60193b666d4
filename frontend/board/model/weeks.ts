/** A week of the cycle, Monday to Sunday, cut at the cycle's ends. Days are ISO days. */
export interface Week {
  from: string;
  to: string;
  /** The same as numbers of days since 1970. */
  first: number;
  last: number;
  /** Monday to Friday inside the cycle; public holidays are not known. */
  workdays: number;
}

/** An effort over the weeks, and what of it lies in front of the cycle and behind it. */
export interface Spread {
  weeks: number[];
  before: number;
  after: number;
}

export interface Cycle {
  from: string;
  to: string;
}

const DAY_MS = 86_400_000;
/** A cycle is a quarter, half a year or a year; more columns help nobody. */
const MOST_WEEKS = 60;

/** Number of an ISO day since 1970, `undefined` for what is none. */
export function dayNumber(day: unknown): number | undefined {
  if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(day)) return undefined;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : time / DAY_MS;
}

/** The weeks of a cycle; none when its ends are no days or in the wrong order. */
export function weeksOf(cycle: Cycle): Week[] {
  const first = dayNumber(cycle.from);
  const last = dayNumber(cycle.to);
  const weeks: Week[] = [];
  if (first === undefined || last === undefined) return weeks;
  for (let from = first; from <= last && weeks.length < MOST_WEEKS; ) {
    const to = weeks.length === MOST_WEEKS - 1 ? last : Math.min(last, from + 6 - weekday(from));
    weeks.push({ from: isoDay(from), to: isoDay(to), first: from, last: to, workdays: workdays(from, to) });
    from = to + 1;
  }
  return weeks;
}

/**
 * Spreads an effort evenly over the working days from start to due, both included. What has no start begins with the
 * cycle, what has no due day ends with it. Where no working day lies between, all days count. Nothing gets lost: the parts
 * add up to the effort.
 */
export function spread(effort: number, start: unknown, due: unknown, weeks: readonly Week[]): Spread {
  const none: Spread = { weeks: weeks.map(() => 0), before: 0, after: 0 };
  const first = weeks[0]?.first;
  const last = weeks.at(-1)?.last;
  if (first === undefined || last === undefined) return { ...none, after: effort };
  const from = dayNumber(start) ?? Math.min(first, dayNumber(due) ?? first);
  const to = dayNumber(due) ?? Math.max(last, from);
  const [begin, end] = from <= to ? [from, to] : [to, from];
  const count = workdays(begin, end) > 0 ? workdays : (a: number, b: number) => Math.max(0, b - a + 1);
  const all = count(begin, end);
  const part = (a: number, b: number): number => (a > b ? 0 : (effort * count(a, b)) / all);
  return {
    weeks: weeks.map((week) => part(Math.max(begin, week.first), Math.min(end, week.last))),
    before: part(begin, Math.min(end, first - 1)),
    after: part(Math.max(begin, last + 1), end),
  };
}

function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** 0 on Mondays. */
function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Mondays to Fridays from one day to another, both included; without counting them one by one, since years may lie between. */
function workdays(from: number, to: number): number {
  return to < from ? 0 : workdaysBefore(to + 1) - workdaysBefore(from);
}

function workdaysBefore(day: number): number {
  return 5 * Math.floor((day + 3) / 7) + Math.min(5, weekday(day));
}
