import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Operation } from '../model/wire.ts';
import { MemoryJournal } from './journal-store.ts';
import { Journal } from './journal.ts';

const op: Operation = { k: 'delete', card: 'c' };

function browser() {
  const store = new MemoryJournal();
  const alive = new Set<string>();
  const journals: Journal[] = [];
  let now = 1_000_000;
  return {
    tab(name: string, former?: string): Journal {
      alive.add(name);
      const lives = async (tab: string): Promise<boolean> => alive.has(tab);
      const journal = new Journal(store, { lives, former, close: () => {} }, name, () => now);
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
  const found = await tab('tab2', 'tab1').claim('W:me');
  assert.deepEqual(found.map(({ id }) => id), ids);
  close();
});

test('two living tabs never take each other’s operations, not even after duplicating a window', async () => {
  const { tab, close } = browser();
  const first = tab('tab1');
  await first.claim('W:me');
  first.keep('d', first.nextOperationId(), op);
  assert.deepEqual(await tab('tab2', 'tab1').claim('W:me'), []);
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
