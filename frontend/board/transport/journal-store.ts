import type { FailedChange } from '../model/replica.ts';
import type { Operation } from '../model/wire.ts';

/** An operation that is not known to be in the log, or that was refused. */
export interface JournalEntry {
  /** Operation id; entries are sent in the order of {@link order}. */
  id: string;
  order: number;
  /** The tab that sends it. */
  tab: string;
  document: string;
  op: Operation;
  /** Of an edit: the text that it is made on. */
  before?: string;
  refused?: Pick<FailedChange, 'code' | 'args' | 'text'>;
}

/** A tab's claim to be alive. */
export interface Lease {
  tab: string;
  /** Workshop and person: only tabs of the same seat adopt from each other. */
  seat: string;
  /** Milliseconds since 1970 on this device. */
  until: number;
}

/** Where the journal lies. Each method is one transaction. */
export interface JournalStore {
  /** Whether it outlives the page. */
  readonly durable: boolean;
  put(entry: JournalEntry): Promise<void>;
  remove(id: string): Promise<void>;
  renew(lease: Lease): Promise<void>;
  /** Leases of all tabs of this browser, whether they still run or not. */
  leases(): Promise<Lease[]>;
  /**
   * Gives the tab the entries of the seat's other tabs whose lease has ended, and ends those leases for good.
   *
   * @param gone tabs that are known to be dead although their lease still runs
   * @returns all entries of the tab, in order
   */
  adopt(lease: Lease, now: number, gone: ReadonlySet<string>): Promise<JournalEntry[]>;
}

/** Leases that have ended, or whose tab is known to be gone; never the own one. */
export function orphans(leases: readonly Lease[], own: Lease, now: number, gone: ReadonlySet<string>): Set<string> {
  const ended = leases.filter(
    ({ tab, seat, until }) => tab !== own.tab && seat === own.seat && (until <= now || gone.has(tab)),
  );
  return new Set(ended.map(({ tab }) => tab));
}

/** For browsers that block storage: the journal lives as long as the page. */
export class MemoryJournal implements JournalStore {
  readonly durable: boolean;
  readonly #entries = new Map<string, JournalEntry>();
  readonly #leases = new Map<string, Lease>();

  /** @param durable what it says of itself, for tests */
  constructor(durable = false) {
    this.durable = durable;
  }

  async put(entry: JournalEntry): Promise<void> {
    this.#entries.set(entry.id, entry);
  }

  async remove(id: string): Promise<void> {
    this.#entries.delete(id);
  }

  async renew(lease: Lease): Promise<void> {
    this.#leases.set(lease.tab, lease);
  }

  async leases(): Promise<Lease[]> {
    return [...this.#leases.values()];
  }

  async adopt(lease: Lease, now: number, gone: ReadonlySet<string>): Promise<JournalEntry[]> {
    const dead = orphans([...this.#leases.values()], lease, now, gone);
    dead.forEach((tab) => this.#leases.delete(tab));
    this.#leases.set(lease.tab, lease);
    for (const [id, entry] of this.#entries) {
      if (dead.has(entry.tab)) this.#entries.set(id, { ...entry, tab: lease.tab });
    }
    return [...this.#entries.values()].filter(({ tab }) => tab === lease.tab).sort((a, b) => a.order - b.order);
  }
}
