import type { Clusters } from './clusters.ts';
import type { Replica, ViewCard } from './replica.ts';

type Board = Pick<Replica, 'create' | 'delete' | 'group' | 'merge' | 'move' | 'restore' | 'together'>;

/** Puts a card, and all that lies under it, under another one or into the cluster that that one is in. */
export function putWith(board: Board, clusters: Clusters, card: ViewCard, target: ViewCard): void {
  const head = clusters.headOf(target) ?? target;
  if (head.id === card.id) return;
  board.together(() => {
    stand(board, head);
    const comers = [...clusters.members(card.id), card].filter(({ id }) => id !== head.id);
    let last = clusters.members(head.id).filter(({ id }) => id !== card.id).at(-1)?.id ?? head.id;
    for (const comer of comers) {
      board.group(comer.id, head.id);
      board.move(comer.id, head.place, last);
      last = comer.id;
    }
  });
}

/** Takes a card out of its cluster and puts it behind it, or where somebody wants it. */
export function takeOut(board: Board, clusters: Clusters, card: ViewCard, place?: string, after?: string | null): void {
  const head = clusters.headOf(card);
  board.together(() => {
    stand(board, card);
    if (head !== undefined || place !== undefined) {
      board.move(card.id, place ?? head?.place ?? '', after === undefined ? (head?.id ?? null) : after);
    }
  });
}

/** Breaks a cluster up: its cards stand behind each other. */
export function breakUp(board: Board, clusters: Clusters, head: ViewCard): void {
  board.together(() => {
    let last = head.id;
    for (const member of clusters.members(head.id)) {
      board.group(member.id, null);
      board.move(member.id, head.place, last);
      last = member.id;
    }
  });
}

/** Moves a card with all that lies under it. */
export function moveAll(board: Board, clusters: Clusters, card: ViewCard, place: string, after: string | null): void {
  board.together(() => {
    board.move(card.id, place, after);
    let last = card.id;
    for (const member of clusters.members(card.id)) {
      if (member.place === place) continue;
      board.move(member.id, place, last);
      last = member.id;
    }
  });
}

/** Makes a card part of another one. What was part of it goes along; what lay under it lies under the other one. */
export function mergeInto(board: Board, clusters: Clusters, card: ViewCard, target: ViewCard): void {
  board.together(() => {
    const members = clusters.members(card.id).filter(({ id }) => id !== target.id);
    const head = clusters.headOf(target);
    if (head?.id === card.id) board.group(target.id, null);
    const newHead = head === undefined || head.id === card.id ? target.id : head.id;
    for (const member of members) board.group(member.id, newHead);
    stand(board, card);
    for (const part of clusters.parts(card.id)) board.merge(part.id, target.id);
    board.merge(card.id, target.id);
  });
}

/** Makes a card of its own again of what has become part of another one. */
export function takeApart(board: Board, clusters: Clusters, part: ViewCard): void {
  const whole = part.merged === undefined ? undefined : clusters.card(part.merged);
  board.together(() => {
    board.merge(part.id, null);
    if (whole !== undefined) board.move(part.id, whole.place, (clusters.headOf(whole) ?? whole).id);
  });
}

/** Puts a new card above a cluster, to give it a name of its own. */
export function nameCluster(board: Board, clusters: Clusters, head: ViewCard, made: () => string): string {
  let name = '';
  board.together(() => {
    name = made();
    board.move(name, head.place, head.id);
    for (const member of [...clusters.members(head.id), head]) board.group(member.id, name);
    board.move(head.id, head.place, name);
  });
  return name;
}

/** Deletes a card; the cards of its cluster stand alone until it comes back. @returns what brings it back */
export function erase(board: Board, card: ViewCard): () => void {
  const { id, group } = card;
  board.together(() => {
    stand(board, card);
    board.delete(id);
  });
  return () =>
    board.together(() => {
      board.restore(id);
      if (group !== undefined) board.group(id, group);
    });
}

/** Nothing keeps the card under a head, not even one that is gone. */
function stand(board: Board, card: ViewCard): void {
  if (card.group !== undefined) board.group(card.id, null);
}
