import { keyResultsOf } from './grouping.ts';
import { mergedInto } from './merging.ts';
import type { ViewCard } from './replica.ts';
import { servedIds } from './superior.ts';
import type { Board } from './tree.ts';

/** What stands beside an objective as a calm reminder; none of it forbids anything. */
export type Remark = 'few' | 'many' | 'no-parent';

const FEWEST = 2;
const MOST = 5;

/** How many key results are missing or too many, and whether an expectation stands behind the objective. */
export function remarksOf(board: Board, objective: ViewCard): Remark[] {
  const count = keyResultsOf(board, objective.id).length;
  const served = [objective, ...mergedInto(board, objective)].some(
    ({ id, fields }) => servedIds(fields['serves']).length > 0 || board.targets(id, 'origin').some(({ kind }) => kind === 'expectation'),
  );
  const offered = board.cards('expectation').length > 0;
  return [
    ...(count > 0 && count < FEWEST ? (['few'] as const) : []),
    ...(count > MOST ? (['many'] as const) : []),
    ...(offered && !served ? (['no-parent'] as const) : []),
  ];
}

/** Whether a key result is due after the cycle has ended. */
export function isLate(keyResult: ViewCard, cycleEnd: string): boolean {
  const due = keyResult.fields['due'];
  return typeof due === 'string' && /^\d{4}-\d\d-\d\d$/u.test(due) && cycleEnd !== '' && due > cycleEnd;
}
