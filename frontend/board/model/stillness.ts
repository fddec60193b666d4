/** After so long without a change people may be stuck. */
export const STILL_MS = 180_000;

/**
 * Notices when nothing has changed for a while, so that help can be offered once, and again only after a further while.
 * Times are milliseconds of any steady clock.
 */
export class Stillness {
  #since: number;

  constructor(now: number) {
    this.#since = now;
  }

  /** Something changed, a step began, or help was offered and answered. */
  stir(now: number): void {
    this.#since = now;
  }

  /**
   * Whether it has been still for long enough. Time in which nobody is meant to work does not count.
   *
   * @param working whether the step's time runs
   */
  isLong(now: number, working: boolean): boolean {
    if (!working) this.#since = now;
    return now - this.#since >= STILL_MS;
  }
}
