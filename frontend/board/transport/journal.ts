import type { FailedChange } from '../model/replica.ts';
import type { Operation } from '../model/wire.ts';
import { MemoryJournal } from './journal-store.ts';
import type { JournalEntry, JournalStore } from './journal-store.ts';
import { randomId } from './random-id.ts';

/** Longer than the minute to which browsers slow the timers of hidden tabs down. */
const LEASE_MS = 150_000;
const RENEW_MS = 20_000;

/** How this tab learns about the others. */
export interface Neighbours {
  /** Asks whether a tab lives; false when it does not answer soon. */
  lives(tab: string): Promise<boolean>;
  /** The tab that this page followed on in the same window (a reload), if any. */
  readonly former: string | undefined;
  close(): void;
}

/**
 * Operations on their way, kept until the server has them, so that a reload, a killed tab or a dead battery loses
 * nothing. Each tab sends its own; those of a dead tab of the same seat pass to the next tab.
 */
export class Journal {
  /** Names this page; operation ids begin with it. */
  readonly tab: string;
  readonly #store: JournalStore;
  readonly #neighbours: Neighbours;
  readonly #now: () => number;
  #counter = 0;
  #last = 0;
  #seat = '';
  #renewal: ReturnType<typeof setInterval> | undefined;

  constructor(store: JournalStore, neighbours: Neighbours, tab = randomId(12), now: () => number = Date.now) {
    this.#store = store;
    this.#neighbours = neighbours;
    this.#now = now;
    this.tab = tab;
  }

  /** A journal that forgets with the page. */
  static inMemory(): Journal {
    const alone: Neighbours = { lives: async () => false, former: undefined, close: () => {} };
    return new Journal(new MemoryJournal(), alone);
  }

  nextOperationId(): string {
    return `${this.tab}.${++this.#counter}`;
  }

  keep(document: string, id: string, op: Operation): void {
    void this.#put({ id, tab: this.tab, document, op, order: this.#order() });
  }

  refused(document: string, { id, op, code, args }: FailedChange): void {
    void this.#put({ id, tab: this.tab, document, op, order: this.#order(), refused: { code, args } });
  }

  drop(id: string): void {
    this.#store.remove(id).catch(ignore);
  }

  /**
   * Says which seat this tab belongs to, and takes over what dead tabs of it left behind.
   * @returns what is to be sent or shown, in order
   */
  async claim(seat: string): Promise<JournalEntry[]> {
    this.#seat = seat;
    this.#renewal ??= setInterval(() => this.#renew(), RENEW_MS);
    const gone = await this.#gone().catch(() => []);
    return this.#store.adopt(this.#lease(LEASE_MS), this.#now(), new Set(gone)).catch(() => []);
  }

  /** The page goes away: the next tab need not wait for the lease to end. */
  release(): void {
    if (this.#seat !== '') void this.#store.renew(this.#lease(0)).catch(ignore);
  }

  /** The page is shown again after {@link release}. */
  resume(): void {
    if (this.#seat !== '') this.#renew();
  }

  close(): void {
    clearInterval(this.#renewal);
    this.#renewal = undefined;
    this.release();
    this.#neighbours.close();
  }

  /**
   * Tabs of the seat that do not answer. A crashed tab never gave its lease back, and the person should not wait for its
   * end. A frozen one may be among them: what both then send has the same id and counts once.
   */
  async #gone(): Promise<string[]> {
    const leases = await this.#store.leases();
    const others = leases.filter(({ tab, seat }) => seat === this.#seat && tab !== this.tab).map(({ tab }) => tab);
    const alive = await Promise.all(others.map((tab) => this.#neighbours.lives(tab)));
    return others.filter((_tab, index) => alive[index] !== true);
  }

  #renew(): void {
    this.#store.renew(this.#lease(LEASE_MS)).catch(ignore);
  }

  #lease(length: number): { tab: string; seat: string; until: number } {
    return { tab: this.tab, seat: this.#seat, until: this.#now() + length };
  }

  /** Grows with every entry, also over the pages of a seat as long as the device's clock does. */
  #order(): number {
    this.#last = Math.max(this.#last + 1, this.#now() * 1000);
    return this.#last;
  }

  async #put(entry: JournalEntry): Promise<void> {
    await this.#store.put(entry).catch(ignore);
  }
}

/** Without storage the page still sends; the connection holds everything in memory. */
function ignore(): void {}
