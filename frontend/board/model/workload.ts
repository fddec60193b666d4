import { byOwner, type Fit, fitOf, isThing, type Load, loads, normal, number } from './capacity.ts';
import type { ViewCard } from './replica.ts';
import { type Cycle, spread, type Week, weeksOf } from './weeks.ts';

/** What a task asks of its owner in one week. */
export interface Part {
  task: ViewCard;
  effort: number;
}

/** One person's week. */
export interface Cell {
  week: Week;
  load: number;
  /** What the person has that week: the net capacity by working days; `undefined` while it is not known. */
  net: number | undefined;
  /** Load over net, 1 is full; `undefined` without net capacity. */
  share: number | undefined;
  fit: Fit;
  /** The tasks that make it up, the largest first. */
  parts: Part[];
}

/** A person or a role over the weeks of the cycle. */
export interface HeatRow {
  /** As the person is called first. */
  name: string;
  /** `undefined` for an owner of tasks without a capacity row. */
  load: Load | undefined;
  cells: Cell[];
  /** What the tasks ask in front of the cycle and behind it. */
  outside: { effort: number; parts: Part[] };
}

/** What the group owes a resource: nothing, a choice about its overload, or it is made. */
export type Choice = 'none' | 'open' | 'made';

/** A resource with everything that says whether it fits. */
export interface Account {
  row: Load;
  /** Weeks in which the person has more work than time. */
  peaks: Cell[];
  choice: Choice;
}

/** The weeks of everybody who has a capacity row or owns a task; those without a row come last. */
export function heatRows(resources: readonly ViewCard[], tasks: readonly ViewCard[], cycle: Cycle): HeatRow[] {
  const weeks = weeksOf(cycle);
  const people = loads(resources, tasks).filter((row) => !isThing(row.card));
  const known = new Set(people.map((row) => normal(row.card.fields['text'])));
  const owned = byOwner(tasks);
  const own = (name: string) => owned.get(normal(name)) ?? [];
  const others = [...owned].filter(([key]) => !known.has(key)).map(([, [first]]) => String(first?.fields['owner'] ?? '').trim());
  return [
    ...people.map((load) => ({ name: String(load.card.fields['text'] ?? '').trim(), load })),
    ...others.map((name) => ({ name, load: undefined })),
  ].map(({ name, load }) => heatRow(name, load, own(name), weeks));
}

/** Each resource with its overloaded weeks and the choice that it wants. */
export function accounts(resources: readonly ViewCard[], tasks: readonly ViewCard[], rows: readonly HeatRow[]): Account[] {
  return loads(resources, tasks).map((row) => {
    const heat = rows.find(({ load }) => load?.card.id === row.card.id);
    const peaks = heat?.cells.filter(({ fit }) => fit === 'over') ?? [];
    return { row, peaks, choice: choiceOf(row.card, row.fit === 'over' || peaks.length > 0) };
  });
}

/** Accepting an overload counts only with a note of what was accepted; the other choices speak for themselves. */
function choiceOf(card: ViewCard, red: boolean): Choice {
  if (!red) return 'none';
  const action = card.fields['action'] ?? '';
  const note = String(card.fields['note'] ?? '').trim();
  return action === '' || (action === 'accept' && note === '') ? 'open' : 'made';
}

function heatRow(name: string, load: Load | undefined, tasks: readonly ViewCard[], weeks: readonly Week[]): HeatRow {
  const days = weeks.reduce((sum, week) => sum + week.workdays, 0);
  const shares = tasks.map((task) => ({ task, over: spread(Math.max(0, number(task.fields['effort']) ?? 0), task.fields['start'], task.fields['due'], weeks) }));
  const outside = parts(shares.map(({ task, over }) => ({ task, effort: over.before + over.after })));
  return {
    name,
    load,
    cells: weeks.map((week, index) => {
      const own = parts(shares.map(({ task, over }) => ({ task, effort: over.weeks[index] ?? 0 })));
      const sum = total(own);
      const net = load?.net === undefined ? undefined : days === 0 ? 0 : (load.net * week.workdays) / days;
      return { week, load: sum, net, share: net === undefined || net === 0 ? undefined : sum / net, fit: fitOf(net, sum), parts: own };
    }),
    outside: { effort: total(outside), parts: outside },
  };
}

function parts(all: readonly Part[]): Part[] {
  return all.filter(({ effort }) => effort > 0).sort((a, b) => b.effort - a.effort);
}

function total(all: readonly Part[]): number {
  return all.reduce((sum, { effort }) => sum + effort, 0);
}
