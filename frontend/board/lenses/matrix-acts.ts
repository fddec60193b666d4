import type { Values } from '../model/matrix-keys.ts';
import type { Replica, ViewCard } from '../model/replica.ts';
import { valueOf, type MatrixLens } from './matrix-words.ts';

/** Gives a card its place; both values are one act to take back. */
export function putCard(replica: Replica, lens: MatrixLens, card: ViewCard, to: Values): void {
  replica.together(() => {
    if (valueOf(card, lens.x) !== to.x) replica.set(card.id, lens.x.field, to.x);
    if (valueOf(card, lens.y) !== to.y) replica.set(card.id, lens.y.field, to.y);
  });
}

/** Takes a card off the field. */
export function takeOff(replica: Replica, lens: MatrixLens, card: ViewCard): void {
  replica.together(() => {
    [lens.x, lens.y]
      .filter(({ field }) => card.fields[field] !== undefined)
      .forEach(({ field }) => replica.set(card.id, field, null));
  });
}
