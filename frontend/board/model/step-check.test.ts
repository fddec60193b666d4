import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ruleOf } from './beats.ts';
import { checklistOf, stepCheck } from './step-check.ts';
import { TestDocument } from './test-document.ts';
import type { FieldValue } from './wire.ts';

const checklist = {
  id: 'facts',
  title: 'Facts',
  items: [
    { id: 'apart', dimension: 'Facts', text: 'Facts stand apart' },
    { id: 'few', dimension: 'Key', text: 'At most seven' },
    { id: 'used', dimension: 'Facts', text: 'Last cycle is used' },
  ],
};

function board(answers: Record<string, Record<string, FieldValue>>, step = 'status') {
  const document = new TestDocument();
  Object.entries(answers).forEach(([place, fields]) => document.put(`${step}-${place}`, 'review_item', fields, [], { step, place }));
  return document;
}

test('a step has the checklist that it names', () => {
  assert.equal(checklistOf({ checklist: 'facts' }, [checklist]), checklist);
  assert.equal(checklistOf({ checklist: '' }, [checklist]), undefined);
  assert.equal(checklistOf({}, [checklist]), undefined);
});

test('answers are those of the step, found by the item', () => {
  const document = board({ apart: { verdict: 'yes' }, few: { verdict: 'na' }, used: {} });
  const check = stepCheck('status', checklist, document);
  assert.deepEqual(check.sections.map(({ items }) => items.map(({ card }) => card?.fields['verdict'])), [['yes', undefined], ['na']]);
  assert.deepEqual([check.answered, check.all], [2, 3]);
});

test('a no without a comment is no answer yet', () => {
  assert.equal(stepCheck('status', checklist, board({ apart: { verdict: 'no', comment: ' ' } })).answered, 0);
  assert.equal(stepCheck('status', checklist, board({ apart: { verdict: 'no', comment: 'Opinions' } })).answered, 1);
});

test('before somebody opens it there is no room for answers', () => {
  const check = stepCheck('status', checklist, board({ apart: { verdict: 'yes' } }, 'choices'));
  assert.deepEqual([check.begun, check.answered, check.all], [false, 0, 3]);
  assert.deepEqual(check.sections.map(({ items }) => items.map(({ card }) => card)), [[undefined, undefined], [undefined]]);
  assert.equal(stepCheck('status', checklist, board({ apart: {}, few: {} })).begun, false);
  assert.equal(stepCheck('status', checklist, board({ apart: {}, few: {}, used: {} })).begun, true);
});

test('an item is answered in every beat', () => {
  for (const beat of ['brief', 'silent', 'share', 'decide', 'review'] as const) {
    const rule = ruleOf({ beat, role: 'participant', me: 'p1', step: undefined });
    assert.equal(rule.change({ by: 'trainer', kind: 'review_item' }, 'verdict'), true, beat);
  }
});
