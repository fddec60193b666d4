import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyResultsOf, labels, looseKeyResults, groupByParent, objectives } from './grouping.ts';
import { mergedInto, mergeInto } from './merging.ts';
import type { ViewCard } from './replica.ts';
import { TestDocument } from './test-document.ts';

function board(): TestDocument {
  const document = new TestDocument();
  document.put('o1', 'objective', { text: 'Grow' });
  document.put('o2', 'objective', { text: 'Get bigger' });
  document.put('o3', 'objective', { text: 'Be large' });
  document.put('k1', 'key_result', { text: 'NPS 45' }, [['parent', 'o1']]);
  document.put('k2', 'key_result', { text: 'Score of 45' }, [['parent', 'o2']]);
  document.put('t', 'task', { text: 'Ask' }, [['parent', 'k2']]);
  return document;
}

const ids = (cards: readonly ViewCard[]): string[] => cards.map(({ id }) => id);
const card = (document: TestDocument, id: string): ViewCard => document.card(id) ?? assert.fail(id);

test('a merged objective stands under the other one, with its key results', () => {
  const document = board();
  mergeInto(document, card(document, 'o2'), 'o1');
  assert.deepEqual(ids(objectives(document)), ['o1', 'o3']);
  assert.deepEqual(ids(mergedInto(document, card(document, 'o1'))), ['o2']);
  assert.deepEqual(ids(keyResultsOf(document, 'o1')), ['k1', 'k2']);
  assert.deepEqual(looseKeyResults(document), []);
});

test('a merged key result has no number of its own, and its tasks hang on the other one', () => {
  const document = board();
  mergeInto(document, card(document, 'k2'), 'k1');
  assert.deepEqual([...labels(document)], [['o1', 'O1'], ['k1', 'KR1.1'], ['o2', 'O2'], ['o3', 'O3']]);
  const [first] = groupByParent(document, 'task', ['key_result']);
  assert.deepEqual([first?.parent?.id, ids(first?.rows ?? [])], ['k1', ['t']]);
});

test('what was merged before goes along', () => {
  const document = board();
  mergeInto(document, card(document, 'o2'), 'o3');
  mergeInto(document, card(document, 'o3'), 'o1');
  assert.deepEqual(ids(mergedInto(document, card(document, 'o1'))), ['o2', 'o3']);
});

test('taken apart, and when the other one is deleted, a card stands for itself again', () => {
  const document = board();
  mergeInto(document, card(document, 'o2'), 'o1');
  document.delete('o1');
  assert.deepEqual(ids(objectives(document)), ['o2', 'o3']);
  assert.deepEqual(ids(keyResultsOf(document, 'o2')), ['k2']);
  document.restore('o1');
  document.merge('o2', null);
  assert.deepEqual(ids(objectives(document)), ['o1', 'o2', 'o3']);
});
