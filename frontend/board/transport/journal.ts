import type { FailedChange } from '../model/replica.ts';
import type { Operation } from '../model/wire.ts';
import { MemoryJournal } from './journal-store.ts';
import type { JournalEntry, JournalStore, Lease } from './journal-store.ts';
import { randomId } from './random-id.ts';
import { WriteAhead } from './write-ahead.ts';

/** Longer than the minute to which browsers slow the timers of hidden tabs down. */
const LEASE_MS = 150_000;
const RENEW_MS = 20_000;

/** How this tab learns about the others. */
export interface Neighbours {
  /** Asks whether a tab lives; false when it does not answer soon. */
  lives(tab: string): Promise<boolean>;
  close(): void;
}

/**
 * Operations on their way, kept until the server has them, so that a reload, a killed tab or a dead battery loses
 * nothing. Each tab sends its own; those of a dead tab of the same seat pass to the next tab. Fires `change` when
 * {@link safe} changes.
 */
export class Journal extends EventTarget {
  /** Names this page; operation ids begin with it. */
  readonly tab: string;
  readonly #store: JournalStore;
  readonly #neighbours: Neighbours;
  readonly #now: () => number;
  readonly #ahead: WriteAhead;
  readonly #orders = new Map<string, number>();
  /** Operations that only this page holds. */
  readonly #atRisk = new Set<string>();
  #counter = 0;
  #last = 0;
  #seat = '';
  #renewal: ReturnType<typeof setInterval> | undefined;

  constructor(
    store: JournalStore,
    neighbours: Neighbours,
    tab = randomId(12),
    now: () => number = Date.now,
    ahead = new WriteAhead(undefined),
  ) {
    super();
    this.#ahead = ahead;
    this.#store = store;
    this.#neighbours = neighbours;
    this.#now = now;
    this.tab = tab;
  }

  /** A journal that forgets with the page. */
  static inMemory(): Journal {
    const alone: Neighbours = { lives: async () => false, close: () => {} };
    return new Journal(new MemoryJournal(), alone);
  }

  nextOperationId(): string {
    return `${this.tab}.${++this.#counter}`;
  }

  /** Whether everything on its way would outlive this page. */
  get safe(): boolean {
    return this.#atRisk.size === 0;
  }

  /** Keeps an operation, in place of what was kept under its id. */
  keep(document: string, id: string, op: Operation, before?: string): void {
    this.#put({ ...this.#entry(document, id, op), ...(before === undefined ? {} : { before }) });
  }

  refused(document: string, { id, op, code, args, text, before }: FailedChange): void {
    const refused = { code, args, ...(text === undefined ? {} : { text }) };
    this.#put({ ...this.#entry(document, id, op), refused, ...(before === undefined ? {} : { before }) });
  }

  drop(id: string): void {
    this.#ahead.drop(id);
    this.#orders.delete(id);
    this.#risk(id, false);
    this.#store.remove(id).catch(ignore);
  }

  /**
   * Says which seat this tab belongs to, and takes over what dead tabs of it left behind.
   * @returns what is to be sent or shown, in order
   */
  async claim(seat: string): Promise<JournalEntry[]> {
    this.#seat = seat;
    this.#renewal ??= setInterval(() => this.#renew(), RENEW_MS);
    const lines = this.#ahead.lines(seat).filter(({ tab }) => tab !== this.tab);
    const gone = new Set(await this.#gone(lines.map(({ tab }) => tab)).catch(() => []));
    const stored = await this.#store.adopt(this.#lease(LEASE_MS), this.#now(), gone).catch(() => []);
    // A line is there only as long as the database has less.
    const merged = new Map(stored.map((entry) => [entry.id, entry]));
    for (const entry of lines.filter(({ tab }) => gone.has(tab))) {
      merged.set(entry.id, { ...entry, tab: this.tab });
      this.#put({ ...entry, tab: this.tab });
    }
    return [...merged.values()].sort((a, b) => a.order - b.order);
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
   *
   * @param further tabs that left lines behind
   */
  async #gone(further: readonly string[]): Promise<string[]> {
    const leases = await this.#store.leases().catch((): Lease[] => []);
    const leased = leases.filter(({ tab, seat }) => seat === this.#seat && tab !== this.tab).map(({ tab }) => tab);
    const others = [...new Set([...leased, ...further])];
    const alive = await Promise.all(others.map((tab) => this.#neighbours.lives(tab)));
    return others.filter((_tab, index) => alive[index] !== true);
  }

  #renew(): void {
    this.#store.renew(this.#lease(LEASE_MS)).catch(ignore);
  }

  #lease(length: number): { tab: string; seat: string; until: number } {
    return { tab: this.tab, seat: this.#seat, until: this.#now() + length };
  }

  #entry(document: string, id: string, op: Operation): JournalEntry {
    const order = this.#orders.get(id) ?? this.#order();
    this.#orders.set(id, order);
    return { id, tab: this.tab, document, op, order };
  }

  /** Grows with every entry, also over the pages of a seat as long as the device's clock does. */
  #order(): number {
    this.#last = Math.max(this.#last + 1, this.#now() * 1000);
    return this.#last;
  }

  /** First the line, which is there when this returns, then the database, which takes over from it. */
  #put(entry: JournalEntry): void {
    const line = this.#ahead.put({ seat: this.#seat, entry });
    const kept = (): void => {
      if (this.#store.durable) this.#ahead.confirm(entry.id, line);
      this.#risk(entry.id, line === undefined && !this.#store.durable && this.#orders.has(entry.id));
    };
    this.#store.put(entry).then(kept, () => this.#risk(entry.id, line === undefined && this.#orders.has(entry.id)));
  }

  #risk(id: string, atRisk: boolean): void {
    const former = this.safe;
    if (atRisk) this.#atRisk.add(id);
    else this.#atRisk.delete(id);
    if (this.safe !== former) this.dispatchEvent(new Event('change'));
  }
}

/** Without storage the page still sends; the connection holds everything in memory. */
function ignore(): void {}
