import { keyResultsOf } from './grouping.ts';
import type { Board } from './tree.ts';
import { parentOf } from './tree.ts';
import type { Replica, ViewCard } from './replica.ts';
import type { AgendaStep, FieldValue, LinkType } from './wire.ts';

const KEPT = ['text', 'owner', 'due'];

/**
 * Turns a key result that is work into a task: with its words, owner, date and origins, under the nearest other key result
 * of the same objective, or under none. So does an objective under which nothing hangs. Undoing takes it back as one act.
 *
 * @param step id of the step in which this happens
 * @returns the task's id; nothing when there is no such card
 */
export function moveToTasks(
  replica: Board & Pick<Replica, 'create' | 'delete' | 'together'>,
  keyResult: string,
  step: string,
): string | undefined {
  const card = replica.card(keyResult);
  if (card === undefined || card.deleted || !mayBeTask(replica, card)) return undefined;
  const parent = nearestKeyResult(replica, keyResult);
  const links: [LinkType, string][] = replica.targets(keyResult, 'origin').map(({ id }) => ['origin', id]);
  if (parent !== undefined) links.unshift(['parent', parent.id]);
  const fields: Record<string, FieldValue> = Object.fromEntries(
    Object.entries(card.fields).filter(([name]) => KEPT.includes(name)),
  );
  let task: string | undefined;
  replica.together(() => {
    task = replica.create({ kind: 'task', step, fields, links });
    replica.delete(keyResult);
  });
  return task;
}

/** Whether a card could be a task instead. */
export function mayBeTask(board: Board, { id, kind }: Pick<ViewCard, 'id' | 'kind'>): boolean {
  return kind === 'key_result' || (kind === 'objective' && keyResultsOf(board, id).length === 0);
}

/**
 * Id of the step that a moved task belongs to: the one that has tasks, and until the group is there the one where it was
 * found; `undefined` where the method has no tasks.
 */
export function stepForTasks(agenda: readonly Pick<AgendaStep, 'id' | 'lenses'>[], at: number, here: string): string | undefined {
  const tasks = agenda.findIndex(({ lenses }) => lenses.some((lens) => lens.type === 'table' && lens.kind === 'task'));
  return tasks > at ? here : agenda[tasks]?.id;
}

/** The key result of the same objective that stands next to one; of two as near the one above. */
export function nearestKeyResult(board: Board, keyResult: string): ViewCard | undefined {
  const objective = parentOf(board, keyResult);
  if (objective === undefined) return undefined;
  const all = keyResultsOf(board, objective);
  const at = all.findIndex(({ id }) => id === keyResult);
  return all[at - 1] ?? all[at + 1];
}
