import { IndexedJournal } from '../transport/indexed-journal.ts';
import { Journal } from '../transport/journal.ts';
import { MemoryJournal } from '../transport/journal-store.ts';
import type { JournalStore } from '../transport/journal-store.ts';
import { TabNeighbours } from '../transport/neighbours.ts';
import { randomId } from '../transport/random-id.ts';
import { WriteAhead } from '../transport/write-ahead.ts';

/** Some in-app browsers neither open nor refuse the storage. */
const PATIENCE_MS = 1_500;

/** The journal of this page, in memory where the browser gives no storage. */
export async function openJournal(): Promise<Journal> {
  const tab = randomId(12);
  return new Journal(await store(), new TabNeighbours(tab), tab, Date.now, WriteAhead.ofBrowser());
}

async function store(): Promise<JournalStore> {
  const late = new Promise<JournalStore>((resolve) => setTimeout(() => resolve(new MemoryJournal()), PATIENCE_MS));
  try {
    return await Promise.race([IndexedJournal.open(), late]);
  } catch {
    return new MemoryJournal();
  }
}
