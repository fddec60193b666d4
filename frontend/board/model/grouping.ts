import type { CardKind } from './wire.ts';
import { isMerged, speakerOf } from './merging.ts';
import type { ViewCard } from './replica.ts';
import { type Board, parentOf } from './tree.ts';

/** Rows under the card that they belong to; `parent` is `null` for those without one. */
export interface RowGroup {
  parent: ViewCard | null;
  rows: ViewCard[];
}

/**
 * Cards of a kind under their parents. Every possible parent has a group, also an empty one, in board order; what belongs
 * to none of them comes last.
 */
export function groupByParent(board: Board, kind: CardKind, parents: readonly CardKind[]): RowGroup[] {
  const rows = board.cards(kind);
  const heads = parents.flatMap((parent) => (parent === 'key_result' ? keyResults(board) : board.cards(parent)));
  const headIds = new Set(heads.map((head) => head.id));
  const of = new Map(rows.map((row) => [row.id, homeOf(board, row.id)]));
  return [
    ...heads.map((parent) => ({ parent, rows: rows.filter((row) => of.get(row.id) === parent.id) })),
    { parent: null, rows: rows.filter((row) => !headIds.has(of.get(row.id) ?? '')) },
  ];
}

/** Objectives by rank, then by board order; those without a rank come last. Merged ones stand under the others. */
export function objectives(board: Pick<Board, 'card' | 'cards'>): ViewCard[] {
  const rank = (card: ViewCard) => (typeof card.fields['rank'] === 'number' ? card.fields['rank'] : Infinity);
  return standing(board, 'objective').sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

/** The key results of an objective in board order, with those of objectives that are part of it. */
export function keyResultsOf(board: Board, objective: string): ViewCard[] {
  return standing(board, 'key_result').filter((card) => homeOf(board, card.id) === objective);
}

/** Key results whose objective was deleted or never chosen. */
export function looseKeyResults(board: Board): ViewCard[] {
  const known = new Set(board.cards('objective').map((card) => card.id));
  return standing(board, 'key_result').filter((card) => !known.has(parentOf(board, card.id) ?? ''));
}

/** Labels as people say them: `O1`, `KR1.2`; loose key results have none. */
export function labels(board: Board): Map<string, string> {
  const found = new Map<string, string>();
  objectives(board).forEach((objective, o) => {
    found.set(objective.id, `O${o + 1}`);
    keyResultsOf(board, objective.id).forEach((card, k) => found.set(card.id, `KR${o + 1}.${k + 1}`));
  });
  return found;
}

function standing(board: Pick<Board, 'card' | 'cards'>, kind: CardKind): ViewCard[] {
  return board.cards(kind).filter((card) => !isMerged(board, card));
}

/** The parent, or the card that the parent is part of. */
function homeOf(board: Board, id: string): string | undefined {
  const parent = parentOf(board, id);
  return parent === undefined ? undefined : speakerOf(board, parent);
}

function keyResults(board: Board): ViewCard[] {
  return [...objectives(board).flatMap((card) => keyResultsOf(board, card.id)), ...looseKeyResults(board)];
}
