import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TestDocument } from './test-document.ts';
import { passages, reviewLack, reviewProgress, reviewSections, unresolved } from './review.ts';

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

test('a review can be submitted when every item has a verdict and every no its reason', () => {
  const answers = new TestDocument();
  answers.put('item-a', 'review_item', { verdict: 'no' });
  answers.put('item-b', 'review_item', { verdict: 'yes' });
  answers.put('item-c', 'review_item');
  const lack = () => reviewLack('open', reviewSections(checklist, answers), passages(answers));
  assert.deepEqual(lack(), { what: 'verdicts', count: 1 });
  answers.set('item-c', 'verdict', 'na');
  assert.deepEqual(lack(), { what: 'comments', count: 1 });
  answers.set('item-a', 'comment', 'Nobody asked for it');
  assert.equal(lack(), undefined);
});

test('answers can be sent when each open point has one, and each but an adopted one its reason', () => {
  const answers = new TestDocument();
  answers.put('item-a', 'review_item', { verdict: 'no', comment: 'x', reply: 'reject' });
  answers.put('item-b', 'review_item', { verdict: 'partly' });
  answers.put('item-c', 'review_item', { verdict: 'yes' });
  const lack = (waived = {}) => reviewLack('submitted', reviewSections(checklist, answers, waived), passages(answers));
  assert.deepEqual(lack(), { what: 'replies', count: 1 });
  assert.deepEqual(lack({ b: 'Not today' }), { what: 'reasons', count: 1 });
  answers.set('item-b', 'reply', 'adopt');
  answers.set('item-a', 'reply_reason', 'The customer wants it');
  assert.equal(lack(), undefined);
});

test('a second round looks at what was open alone', () => {
  const answers = new TestDocument();
  answers.put('item-a', 'review_item', { verdict: 'no', comment: 'x', reply: 'adopt' });
  answers.put('item-b', 'review_item', { verdict: 'partly', reply: 'adopt', recheck: 'yes' });
  answers.put('item-c', 'review_item', { verdict: 'yes' });
  const sections = () => reviewSections(checklist, answers);
  assert.deepEqual(reviewLack('answered', sections(), []), { what: 'rechecks', count: 1 });
  answers.set('item-a', 'recheck', 'no');
  assert.deepEqual(reviewLack('answered', sections(), []), { what: 'comments', count: 1 });
  assert.deepEqual(unresolved(sections()).map(({ id }) => id), ['a']);
  assert.deepEqual(unresolved(reviewSections(checklist, answers, { a: 'Out of reach' })), []);
});
