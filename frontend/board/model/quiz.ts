import type { Quiz, QuizItem } from './wire.ts';

/** How good an answer is. */
export type Verdict = 'right' | 'partly' | 'wrong';

/** A piece of a statement. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** How good the marks are, once the person may know. */
export function verdictOf(marks: readonly string[], right: readonly string[]): Verdict {
  const hits = marks.filter((mark) => right.includes(mark)).length;
  if (hits === right.length && hits === marks.length) return 'right';
  return hits > 0 ? 'partly' : 'wrong';
}

/** The statement in pieces, the words that are meant marked. */
export function piecesOf(statement: string, spans: readonly (readonly [number, number])[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of [...spans].sort((one, other) => one[0] - other[0])) {
    if (start < at || end > statement.length || end <= start) continue;
    if (start > at) pieces.push({ text: statement.slice(at, start), marked: false });
    pieces.push({ text: statement.slice(start, end), marked: true });
    at = end;
  }
  if (at < statement.length) pieces.push({ text: statement.slice(at), marked: false });
  return pieces;
}

/** For whom an answer is still missing: the people of a shared device, else the person (the empty name). */
export function waitingFor(item: Pick<QuizItem, 'mine' | 'open'>, people: readonly string[]): string[] {
  if (!item.open) return [];
  return (people.length === 0 ? [''] : people).filter((name) => item.mine[name] === undefined);
}

/**
 * Which statement is shown by itself: the first that waits for an answer, else the newest one.
 * @returns its index; -1 without statements
 */
export function placeNow(quiz: Pick<Quiz, 'items'>, people: readonly string[]): number {
  const open = quiz.items.findIndex((item) => waitingFor(item, people).length > 0);
  return open >= 0 ? open : quiz.items.length - 1;
}

/** How many own answers are right, of those whose solution is known. */
export function score(quiz: Pick<Quiz, 'items'>, name: string): { right: number; answered: number } {
  const known = quiz.items.filter(({ mine, solution }) => solution !== null && mine[name] !== undefined);
  const right = known.filter(({ mine, solution }) => verdictOf(mine[name] ?? [], solution?.right ?? []) === 'right');
  return { right: right.length, answered: known.length };
}
