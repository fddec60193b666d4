import type { Poll } from './wire.ts';

/** The steps of a poll on a scale. */
const SCALE = ['1', '2', '3', '4', '5'];

/** What can be chosen, in its order. */
export function choicesOf({ scale, choices }: Pick<Poll, 'scale' | 'choices'>): readonly string[] {
  return scale ? SCALE : choices;
}

/** Whole percent of each choice; none of nothing. */
export function shares(counts: readonly number[]): number[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => (all === 0 ? 0 : Math.round((100 * count) / all)));
}

/** The mean step of a scale, to one decimal; nothing without answers. */
export function meanOf(counts: readonly number[]): number | undefined {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return undefined;
  return Math.round((10 * counts.reduce((sum, count, index) => sum + count * (index + 1), 0)) / all) / 10;
}

/** For whom an answer is still missing: the people of a shared device, else the person (the empty name). */
export function unanswered({ mine }: Pick<Poll, 'mine'>, people: readonly string[]): string[] {
  return (people.length === 0 ? [''] : people).filter((name) => mine[name] === undefined);
}
