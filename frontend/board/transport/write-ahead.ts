import type { JournalEntry } from './journal-store.ts';

/** The part of `localStorage` that is used. */
export type LineStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** An entry that the database may not have yet. */
export interface Line {
  seat: string;
  entry: JournalEntry;
}

const PREFIX = 'okr-op:';

/**
 * A line for each operation, written before anything else happens: the database answers later, and a tab may be killed in
 * the milliseconds between. Without storage every method does nothing.
 */
export class WriteAhead {
  readonly #storage: LineStorage | undefined;

  constructor(storage: LineStorage | undefined) {
    this.#storage = storage;
  }

  /** The browser's own storage, if it gives any. */
  static ofBrowser(): WriteAhead {
    try {
      const storage: Storage | null | undefined = globalThis.localStorage;
      return new WriteAhead(storage ?? undefined);
    } catch {
      return new WriteAhead(undefined);
    }
  }

  /** @returns what was written, to confirm it with, or `undefined` when the storage is full or blocked */
  put(line: Line): string | undefined {
    const text = JSON.stringify(line);
    try {
      this.#storage?.setItem(PREFIX + line.entry.id, text);
      return this.#storage && text;
    } catch {
      // A full storage may still hold an older state of the same entry, which the database does better.
      this.drop(line.entry.id);
      return undefined;
    }
  }

  /** The database has it; a newer line of the same entry stays. */
  confirm(id: string, text: string | undefined): void {
    try {
      if (text !== undefined && this.#storage?.getItem(PREFIX + id) === text) this.drop(id);
    } catch {
      // Nothing to take away.
    }
  }

  drop(id: string): void {
    try {
      this.#storage?.removeItem(PREFIX + id);
    } catch {
      // Nothing to take away.
    }
  }

  /** Lines of all tabs of a seat. */
  lines(seat: string): JournalEntry[] {
    const found: JournalEntry[] = [];
    try {
      for (let index = 0; index < (this.#storage?.length ?? 0); index++) {
        const key = this.#storage?.key(index);
        const line = key?.startsWith(PREFIX) === true ? parse(this.#storage?.getItem(key)) : undefined;
        if (line?.seat === seat) found.push(line.entry);
      }
    } catch {
      // Blocked meanwhile.
    }
    return found;
  }
}

function parse(text: string | null | undefined): Line | undefined {
  try {
    const line: unknown = JSON.parse(text ?? 'null');
    return typeof line === 'object' && line !== null && 'seat' in line && 'entry' in line ? (line as Line) : undefined;
  } catch {
    return undefined;
  }
}
