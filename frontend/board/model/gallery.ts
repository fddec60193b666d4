import type { GalleryDot, GalleryDraft, GalleryRound } from './wire.ts';

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

type Ask = (round: string, group: string) => Promise<GalleryDraft>;

/**
 * Reads drafts one at a time, and again when their mark has changed. A draft that could not be read is asked for again with the
 * next look.
 */
export class DraftReader {
  readonly #ask: Ask;
  readonly #changed: () => void;
  readonly #known = new Map<string, GalleryDraft>();
  /** The mark with which a draft was asked for last. */
  readonly #asked = new Map<string, number>();
  readonly #asking = new Set<string>();

  constructor(ask: Ask, changed: () => void) {
    this.#ask = ask;
    this.#changed = changed;
  }

  /**
   * The draft as far as it is known; asks for a newer one when there is one.
   * @param mark of the draft on the wall
   */
  read(round: string, group: string, mark: number): GalleryDraft | undefined {
    const key = `${round} ${group}`;
    const known = this.#known.get(key);
    if (known?.mark !== mark && this.#asked.get(key) !== mark && !this.#asking.has(key)) void this.#fetch(key, round, group, mark);
    return known;
  }

  async #fetch(key: string, round: string, group: string, mark: number): Promise<void> {
    this.#asking.add(key);
    this.#asked.set(key, mark);
    try {
      this.#known.set(key, await this.#ask(round, group));
      this.#asking.delete(key);
      this.#changed();
    } catch {
      // No line, or the round is gone: the next look asks again.
      this.#asking.delete(key);
      this.#asked.delete(key);
    }
  }
}
