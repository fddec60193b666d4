import type { BoardView } from './replica.ts';

/** The criterion by which people say whether the key results of an objective are enough. */
export const SUFFICIENT = 'sufficient';

const YES = 2;

/** What people said about an objective. */
export interface Sufficiency {
  yes: number;
  all: number;
  /** 0 to 100, rounded. */
  percent: number;
  /** Two thirds say yes. */
  enough: boolean;
}

/** The result of a vote; `undefined` as long as nobody's answer may be seen. */
export function sufficiencyOf(
  board: Pick<BoardView, 'scoresIn'>,
  objective: string,
  round: string,
): Sufficiency | undefined {
  const given = board.scoresIn(round).filter(({ card, criterion }) => card === objective && criterion === SUFFICIENT);
  const yes = given.filter(({ points }) => points === YES).length;
  const all = given.length;
  return all === 0 ? undefined : { yes, all, percent: Math.round((100 * yes) / all), enough: 3 * yes >= 2 * all };
}
