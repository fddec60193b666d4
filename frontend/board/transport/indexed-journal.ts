import { orphans } from './journal-store.ts';
import type { JournalEntry, JournalStore, Lease } from './journal-store.ts';

const NAME = 'okr-workshop';
const ENTRIES = 'operations';
const LEASES = 'tabs';

/** The journal in IndexedDB. */
export class IndexedJournal implements JournalStore {
  readonly durable = true;
  readonly #database: IDBDatabase;

  private constructor(database: IDBDatabase) {
    this.#database = database;
  }

  /** Rejects where the browser blocks storage. */
  static async open(): Promise<IndexedJournal> {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(ENTRIES, { keyPath: 'id' });
      request.result.createObjectStore(LEASES, { keyPath: 'tab' });
    };
    return new IndexedJournal(await result(request));
  }

  async put(entry: JournalEntry): Promise<void> {
    await this.#write(ENTRIES, (store) => store.put(entry));
  }

  async remove(id: string): Promise<void> {
    await this.#write(ENTRIES, (store) => store.delete(id));
  }

  async renew(lease: Lease): Promise<void> {
    await this.#write(LEASES, (store) => store.put(lease));
  }

  async leases(): Promise<Lease[]> {
    return result<Lease[]>(this.#database.transaction(LEASES, 'readonly').objectStore(LEASES).getAll());
  }

  async adopt(lease: Lease, now: number, gone: ReadonlySet<string>): Promise<JournalEntry[]> {
    const transaction = this.#database.transaction([ENTRIES, LEASES], 'readwrite');
    const done = finished(transaction);
    const leases = transaction.objectStore(LEASES);
    const entries = transaction.objectStore(ENTRIES);
    const dead = orphans(await result<Lease[]>(leases.getAll()), lease, now, gone);
    dead.forEach((tab) => leases.delete(tab));
    leases.put(lease);
    const all = await result<JournalEntry[]>(entries.getAll());
    const mine = all.filter(({ tab }) => tab === lease.tab || dead.has(tab)).map((entry) => ({ ...entry, tab: lease.tab }));
    mine.forEach((entry) => entries.put(entry));
    await done;
    return mine.sort((a, b) => a.order - b.order);
  }

  async #write(name: string, change: (store: IDBObjectStore) => unknown): Promise<void> {
    const transaction = this.#database.transaction(name, 'readwrite');
    const done = finished(transaction);
    change(transaction.objectStore(name));
    await done;
  }
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('storage'));
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('storage'));
  });
}
