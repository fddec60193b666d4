import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Operation } from '../model/wire.ts';
import { MemoryJournal } from './journal-store.ts';
import type { JournalStore } from './journal-store.ts';
import { Journal } from './journal.ts';
import { WriteAhead } from './write-ahead.ts';
import type { LineStorage } from './write-ahead.ts';

const op: Operation = { k: 'delete', card: 'c' };

/** A `localStorage` that can be full. */
function storage(): LineStorage & { full: boolean } {
  const values = new Map<string, string>();
  return {
    full: false,
    get length() {
      return values.size;
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    removeItem: (key) => void values.delete(key),
    setItem(key, value) {
      if (this.full) throw new Error('quota');
      values.set(key, value);
    },
  };
}

/** A database that takes for ever. */
function slow(): JournalStore {
  const never = new Promise<never>(() => {});
  return Object.assign(new MemoryJournal(true), { put: () => never });
}

/** A database that is full. */
function full(): JournalStore {
  return Object.assign(new MemoryJournal(true), { put: () => Promise.reject(new Error('quota')) });
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function browser() {
  const store = new MemoryJournal(true);
  const ahead = storage();
  const alive = new Set<string>();
  const journals: Journal[] = [];
  let now = 1_000_000;
  return {
    ahead,
    tab(name: string, kept: JournalStore = store): Journal {
      alive.add(name);
      const lives = async (tab: string): Promise<boolean> => alive.has(tab);
      const journal = new Journal(kept, { lives, close: () => {} }, name, () => now, new WriteAhead(ahead));
      journals.push(journal);
      return journal;
    },
    die: (name: string) => alive.delete(name),
    pass: (ms: number) => (now += ms),
    close: () => journals.forEach((journal) => journal.close()),
  };
}

test('a reloaded page sends on what the page before could not send, in order and under the same ids', async () => {
  const { tab, die, close } = browser();
  const first = tab('tab1');
  await first.claim('W:me');
  const ids = [first.nextOperationId(), first.nextOperationId()];
  ids.forEach((id) => first.keep('d', id, op));
  die('tab1');
  const found = await tab('tab2').claim('W:me');
  assert.deepEqual(found.map(({ id }) => id), ids);
  close();
});

test('two living tabs never take each other’s operations, not even after duplicating a window', async () => {
  const { tab, close } = browser();
  const first = tab('tab1');
  await first.claim('W:me');
  first.keep('d', first.nextOperationId(), op);
  assert.deepEqual(await tab('tab2').claim('W:me'), []);
  close();
});

test('a crashed tab is inherited by the next one at once, whose window it was not', async () => {
  const { tab, die, close } = browser();
  const first = tab('tab1');
  await first.claim('W:me');
  first.keep('d', first.nextOperationId(), op);
  die('tab1');
  assert.deepEqual(await tab('tab2').claim('W:other'), []);
  assert.equal((await tab('tab3').claim('W:me')).length, 1);
  close();
});

test('a tab that died without a word is inherited when its lease has ended', async () => {
  const { tab, pass, close } = browser();
  const first = tab('tab1');
  await first.claim('W:me');
  first.keep('d', first.nextOperationId(), op);
  assert.deepEqual(await tab('tab2').claim('W:me'), []);
  pass(200_000);
  assert.equal((await tab('tab3').claim('W:me')).length, 1);
  close();
});

test('a closed tab is inherited at once, by the same seat only', async () => {
  const { tab, close } = browser();
  const first = tab('tab1');
  await first.claim('W:me');
  first.keep('d', first.nextOperationId(), op);
  first.release();
  assert.deepEqual(await tab('tab2').claim('W:other'), []);
  assert.equal((await tab('tab3').claim('W:me')).length, 1);
  close();
});

test('what the server has, or the person gave up, is not sent again', async () => {
  const { tab, close } = browser();
  const first = tab('tab1');
  await first.claim('W:me');
  const id = first.nextOperationId();
  first.keep('d', id, op);
  first.drop(id);
  first.release();
  assert.deepEqual(await tab('tab2').claim('W:me'), []);
  close();
});

test('a refused operation comes back as refused', async () => {
  const { tab, close } = browser();
  const first = tab('tab1');
  await first.claim('W:me');
  first.refused('d', { id: first.nextOperationId(), op, code: 'document.read-only', args: [] });
  first.release();
  assert.equal((await tab('tab2').claim('W:me'))[0]?.refused?.code, 'document.read-only');
  close();
});

test('a tab killed before the database answered leaves its operations to the next one', async () => {
  const { tab, die, close } = browser();
  const first = tab('tab1', slow());
  await first.claim('W:me');
  const id = first.nextOperationId();
  first.keep('d', id, op);
  die('tab1');
  assert.deepEqual((await tab('tab2').claim('W:other')).length, 0);
  assert.deepEqual((await tab('tab3').claim('W:me')).map((entry) => entry.id), [id]);
  close();
});

test('of an edit that grew the newest state is found, in its first place of the order', async () => {
  const { tab, die, close } = browser();
  const first = tab('tab1');
  await first.claim('W:me');
  const [edit, later] = [first.nextOperationId(), first.nextOperationId()];
  first.keep('d', edit, { k: 'edit', card: 'c', field: 'text', delta: ['a'] }, 'before');
  first.keep('d', later, op);
  first.keep('d', edit, { k: 'edit', card: 'c', field: 'text', delta: ['ab'] }, 'before');
  die('tab1');
  const found = await tab('tab2').claim('W:me');
  assert.deepEqual(found.map(({ id }) => id), [edit, later]);
  assert.deepEqual(found[0]?.op, { k: 'edit', card: 'c', field: 'text', delta: ['ab'] });
  assert.equal(found[0]?.before, 'before');
  close();
});

test('the line of an operation goes when the database has it, and when the server has it', async () => {
  const { tab, ahead, close } = browser();
  const [fast, late] = [tab('tab1'), tab('tab2', slow())];
  fast.keep('d', fast.nextOperationId(), op);
  await turn();
  assert.equal(ahead.length, 0);
  const id = late.nextOperationId();
  late.keep('d', id, op);
  assert.equal(ahead.length, 1);
  late.drop(id);
  assert.equal(ahead.length, 0);
  close();
});

test('without a database the lines alone keep everything', async () => {
  const { tab, die, close } = browser();
  const first = tab('tab1', new MemoryJournal());
  await first.claim('W:me');
  first.keep('d', first.nextOperationId(), op);
  await turn();
  assert.equal(first.safe, true);
  die('tab1');
  assert.equal((await tab('tab2', new MemoryJournal()).claim('W:me')).length, 1);
  close();
});

test('when nothing on the device takes an operation, the journal says so until the server has it', async () => {
  const { tab, ahead, close } = browser();
  ahead.full = true;
  const first = tab('tab1', full());
  const id = first.nextOperationId();
  first.keep('d', id, op);
  await turn();
  assert.equal(first.safe, false);
  first.drop(id);
  assert.equal(first.safe, true);
  close();
});
