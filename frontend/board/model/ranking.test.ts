import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { objectives } from './grouping.ts';
import { closeGaps, moveInRank } from './ranking.ts';
import { TestDocument } from './test-document.ts';

function board(...ranks: (number | undefined)[]): TestDocument {
  const document = new TestDocument();
  ranks.forEach((rank, index) => document.put(`o${index + 1}`, 'objective', rank === undefined ? {} : { rank }));
  return document;
}

const order = (document: TestDocument): string => objectives(document).map(({ id }) => id).join(' ');
const ranks = (document: TestDocument): unknown[] => objectives(document).map(({ fields }) => fields['rank']);

test('an objective moves up and down, and the ranks stay 1, 2, 3', () => {
  const document = board(1, 2, 3);
  moveInRank(document, 'o3', -1);
  assert.equal(order(document), 'o1 o3 o2');
  moveInRank(document, 'o1', 1);
  assert.equal(order(document), 'o3 o1 o2');
  assert.deepEqual(ranks(document), [1, 2, 3]);
});

test('nothing moves beyond the ends', () => {
  const document = board(1, 2);
  moveInRank(document, 'o1', -1);
  moveInRank(document, 'o2', 1);
  moveInRank(document, 'nobody', 1);
  assert.equal(order(document), 'o1 o2');
  assert.equal(document.pendingCount, 0);
});

test('a gap closes when an objective is deleted', () => {
  const document = board(1, 2, 3);
  document.delete('o2');
  closeGaps(document);
  assert.deepEqual(ranks(document), [1, 2]);
});

test('moving mends equal, missing and odd ranks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.integer({ min: -3, max: 9 }), { nil: undefined }), { minLength: 2, maxLength: 6 }),
      fc.nat(5),
      fc.constantFrom(-1 as const, 1 as const),
      (given, pick, by) => {
        const document = board(...given);
        const before = objectives(document).map(({ id }) => id);
        const id = before[pick % before.length] ?? '';
        moveInRank(document, id, by);
        const at = before.indexOf(id);
        const to = Math.min(Math.max(at + by, 0), before.length - 1);
        assert.equal(objectives(document)[to]?.id, id);
        if (at !== to) assert.deepEqual(ranks(document), before.map((_, index) => index + 1));
      },
    ),
  );
});
