import type { GalleryDot, GalleryRound } from './wire.ts';

/** UTF-16 units of a comment. */
export const COMMENT_LIMIT = 1000;

/** How a round stands now. */
export interface RoundReading {
  /** `up`: the time is over and the trainer has not closed it; `grace`: closed, and what was begun can still be sent. */
  state: 'open' | 'up' | 'grace' | 'closed';
  /** Minutes and seconds that are left; of a closed round those of the grace. */
  clock: string;
  /** Whole seconds that are left. */
  seconds: number;
}

/** @param gone milliseconds since the server said so */
export function readRound({ open, leftMs, graceMs }: Pick<GalleryRound, 'open' | 'leftMs' | 'graceMs'>, gone: number): RoundReading {
  const seconds = Math.ceil(Math.max(0, (open ? leftMs : graceMs) - gone) / 1000);
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  const state = open ? (seconds > 0 ? 'open' : 'up') : seconds > 0 ? 'grace' : 'closed';
  return { state, clock, seconds };
}

/** Whether comments are taken. */
export function takesComments({ state }: RoundReading): boolean {
  return state !== 'closed';
}

/** Own dots on a statement, by the name for whom they are. */
export function dotsOn(mine: readonly GalleryDot[], group: string, card: string, name: string): number {
  return mine.find((dot) => dot.group === group && dot.card === card && dot.for === name)?.dots ?? 0;
}

/** All own dots of one name. */
export function spent(mine: readonly GalleryDot[], name: string): number {
  return mine.filter((dot) => dot.for === name).reduce((sum, { dots }) => sum + dots, 0);
}

/** What the person sees before the server has answered. */
export function withPending(mine: readonly GalleryDot[], pending: readonly GalleryDot[]): GalleryDot[] {
  const same = (one: GalleryDot, other: GalleryDot): boolean =>
    one.group === other.group && one.card === other.card && one.for === other.for;
  return [...mine.filter((dot) => !pending.some((other) => same(dot, other))), ...pending];
}

/** Own dots as they were pressed last. */
export interface PressedDot extends GalleryDot {
  /** `performance.now()` when the server had taken them; nothing while it hasn't. */
  takenAt?: number;
}

/** How long what the server has taken is shown against what it told before. */
const TOLD_SOON_MS = 3000;

/**
 * What was pressed and is not yet in what the server tells.
 * @param toldAt `performance.now()` when it told what is the person's own
 */
export function stillPending(pending: readonly PressedDot[], mine: readonly GalleryDot[], toldAt: number): PressedDot[] {
  return pending.filter(
    ({ group, card, for: name, dots, takenAt }) =>
      takenAt === undefined || (dotsOn(mine, group, card, name) !== dots && toldAt < takenAt + TOLD_SOON_MS),
  );
}
