import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TestDocument } from './test-document.ts';
import { reviewProgress, reviewSections } from './review.ts';

const checklist = {
  id: 'okr',
  title: 'OKR',
  items: [
    { id: 'a', dimension: 'Aligned', text: 'A' },
    { id: 'b', dimension: 'Measurable', text: 'B' },
    { id: 'c', dimension: 'Aligned', text: 'C' },
  ],
};

test('items are grouped by dimension and counted', () => {
  const answers = new TestDocument();
  answers.put('item-a', 'review_item', { verdict: 'no' });
  answers.put('item-b', 'review_item', { verdict: 'partly', comment: 'Which one?', reply: 'adopt' });
  answers.put('item-c', 'review_item');
  const sections = reviewSections(checklist, answers);
  assert.deepEqual(sections.map((section) => [section.dimension, section.items.map((item) => item.id)]), [
    ['Aligned', ['a', 'c']],
    ['Measurable', ['b']],
  ]);
  assert.deepEqual(reviewProgress(sections), { answered: 2, replied: 1, toReply: 2, all: 3 });
});

test('a no asks for a comment and an answer that arrived not yet is no answer', () => {
  const answers = new TestDocument();
  answers.put('item-a', 'review_item', { verdict: 'no', comment: '  ' });
  const [a, c] = reviewSections(checklist, answers)[0]?.items ?? [];
  assert.equal(a?.needsComment, true);
  assert.equal(a?.needsReply, true);
  assert.deepEqual([c?.card, c?.answered, c?.needsComment], [undefined, false, false]);
});
