import { DeedRefused } from './deeds.ts';

/**
 * Reads something that the server tells when it is asked, one at a time, and again when its mark has changed. What could not be
 * read for want of a line is asked for again with the next look.
 */
export class MarkedReader<T> {
  readonly #ask: (round: string, group: string) => Promise<T>;
  readonly #changed: () => void;
  readonly #known = new Map<string, { mark: number; value: T }>();
  /** The mark with which it was asked for last. */
  readonly #asked = new Map<string, number>();
  readonly #asking = new Set<string>();

  readonly #markOf: (value: T, asked: number) => number;

  /**
   * @param ask rejects with {@link DeedRefused}
   * @param markOf the mark of what came, where it says so itself
   */
  constructor(
    ask: (round: string, group: string) => Promise<T>,
    changed: () => void,
    markOf: (value: T, asked: number) => number = (_value, asked) => asked,
  ) {
    this.#ask = ask;
    this.#changed = changed;
    this.#markOf = markOf;
  }

  /**
   * As far as it is known; asks for what is newer when there is anything.
   * @param mark another number when anything of it is different
   */
  read(round: string, group: string, mark: number): T | undefined {
    const key = `${round} ${group}`;
    const known = this.#known.get(key);
    if (known?.mark !== mark && this.#asked.get(key) !== mark && !this.#asking.has(key)) void this.#fetch(key, round, group, mark);
    return known?.value;
  }

  async #fetch(key: string, round: string, group: string, mark: number): Promise<void> {
    this.#asking.add(key);
    this.#asked.set(key, mark);
    try {
      const value = await this.#ask(round, group);
      this.#known.set(key, { mark: this.#markOf(value, mark), value });
      this.#asking.delete(key);
      this.#changed();
    } catch (failure) {
      this.#asking.delete(key);
      if (!(failure instanceof DeedRefused) || failure.code === 'offline') this.#asked.delete(key);
    }
  }
}
