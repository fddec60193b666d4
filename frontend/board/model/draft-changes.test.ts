import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftChanges, onlyChange } from './draft-changes.ts';
import { TestDocument } from './test-document.ts';

function draft(): TestDocument {
  const document = new TestDocument();
  document.put('o', 'objective', { text: 'Win the hall' });
  document.put('a', 'key_result', { text: 'Ten talks', to: 10 }, [['parent', 'o']]);
  document.put('b', 'key_result', { text: 'Five visits' }, [['parent', 'o']]);
  return document;
}

test('a draft that nobody touched has not changed', () => {
  assert.deepEqual(
    draftChanges(draft(), draft(), 'en').map(({ label, state }) => [label, state]),
    [['O1', 'same'], ['KR1.1', 'same'], ['KR1.2', 'same']],
  );
});

test('words that are new or gone are marked on their side', () => {
  const now = draft();
  now.set('a', 'text', 'Twelve talks');
  const change = draftChanges(draft(), now, 'en').find(({ id }) => id === 'a');
  assert.equal(change?.state, 'changed');
  assert.deepEqual(change?.before.filter(({ own }) => own).map(({ text }) => text), ['Ten']);
  assert.deepEqual(change?.after.filter(({ own }) => own).map(({ text }) => text), ['Twelve']);
});

test('another number alone is a change, and says of which field', () => {
  const now = draft();
  now.set('a', 'to', 12);
  const change = draftChanges(draft(), now, 'en').find(({ id }) => id === 'a');
  assert.deepEqual([change?.state, change?.fields], ['changed', ['to']]);
});

test('one changed text is known by itself, and several are not', () => {
  const now = draft();
  assert.equal(onlyChange(draft(), now, 'en'), undefined);
  now.set('a', 'to', 12);
  assert.equal(onlyChange(draft(), now, 'en'), 'a');
  now.put('c', 'key_result', { text: 'One prize' }, [['parent', 'o']]);
  assert.equal(onlyChange(draft(), now, 'en'), undefined);
});

test('new cards and cards that are gone stand where they belong', () => {
  const now = draft();
  now.delete('a');
  now.put('c', 'key_result', { text: 'One prize' }, [['parent', 'o']]);
  assert.deepEqual(
    draftChanges(draft(), now, 'en').map(({ id, label, state }) => [id, label, state]),
    [['o', 'O1', 'same'], ['a', 'KR1.1', 'gone'], ['b', 'KR1.1', 'same'], ['c', 'KR1.2', 'new']],
  );
});
