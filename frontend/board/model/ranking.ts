import { objectives } from './grouping.ts';
import type { Board } from './tree.ts';
import type { Replica } from './replica.ts';

type Ranked = Board & Pick<Replica, 'set'>;

/** Writes the ranks 1, 2, 3 … in the order that the objectives have; what is right already stays untouched. */
export function closeGaps(board: Ranked): void {
  write(board, objectives(board).map(({ id }) => id));
}

/** Moves an objective in the ranking: -1 one up, 1 one down. */
export function moveInRank(board: Ranked, id: string, by: -1 | 1): void {
  const order = objectives(board).map((objective) => objective.id);
  const at = order.indexOf(id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= order.length) return;
  order.splice(at, 1);
  order.splice(to, 0, id);
  write(board, order);
}

function write(board: Ranked, order: readonly string[]): void {
  order.forEach((id, index) => {
    if (board.card(id)?.fields['rank'] !== index + 1) board.set(id, 'rank', index + 1);
  });
}
