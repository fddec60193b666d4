import type { Board } from './tree.ts';
import type { ViewCard } from './replica.ts';

type Links = Pick<Board, 'targets'>;

/** Cards that a task waits for, of its own kind and each once. */
export function waitsFor(board: Links, task: string): ViewCard[] {
  return board.targets(task, 'depends').filter((other) => !other.deleted && other.id !== task);
}

/** Whether a card waits for another one, itself or through others. */
export function waitsAtLast(board: Links, from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { id } of waitsFor(board, at)) {
      if (id === to) return true;
      if (!seen.has(id)) {
        seen.add(id);
        open.push(id);
      }
    }
  }
  return false;
}

/** Whether one task could wait for another one without both waiting for ever. */
export function mayWaitFor(board: Links, task: string, other: string): boolean {
  return task !== other && !waitsAtLast(board, other, task);
}

/** Whether a task waits for itself at last, which two people can tie at the same moment. */
export function inCircle(board: Links, task: string): boolean {
  return waitsAtLast(board, task, task);
}
