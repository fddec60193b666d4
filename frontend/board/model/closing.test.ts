import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosen, filled, missing, readAnswers, readStep, sameAnswers } from './closing.ts';
import type { FeedbackQuestion } from './wire.ts';

const question = (id: string, type: FeedbackQuestion['type'], required = false): FeedbackQuestion => ({
  id,
  type,
  text: id,
  required,
  most: 2,
  options: ['a', 'b', 'c'].map((option) => ({ id: option, text: option })),
  low: '',
  high: '',
});

test('of one answer the newest counts, of several as many as allowed in their order', () => {
  assert.deepEqual(chosen(question('pace', 'single'), ['a'], 'b'), ['b']);
  assert.deepEqual(chosen(question('useful', 'scale'), [], '4'), ['4']);
  const steps = question('steps', 'multiple');
  assert.deepEqual(chosen(steps, ['c'], 'a'), ['a', 'c']);
  assert.deepEqual(chosen(steps, ['a', 'c'], 'b'), ['a', 'c']);
  assert.deepEqual(chosen(steps, ['a', 'c'], 'a'), ['c']);
});

test('blank answers are no answers', () => {
  assert.deepEqual(filled({ wish: ['  '], pace: [], useful: [' 4 '] }), { useful: ['4'] });
  const asked = [question('useful', 'scale', true), question('wish', 'long', true)];
  assert.equal(missing(asked, { useful: ['4'], wish: [' '] })?.id, 'wish');
  assert.equal(missing(asked, { useful: ['4'], wish: ['more'] }), undefined);
});

test('answers are the same whatever their order and what is left empty', () => {
  assert.equal(sameAnswers({ a: ['1'], b: ['x'] }, { b: ['x'], a: ['1'], c: [] }), true);
  assert.equal(sameAnswers({ a: ['1'] }, { a: ['2'] }), false);
  assert.equal(sameAnswers({ a: ['1'] }, {}), false);
});

test('a draft gives back what was typed, and a broken one nothing', () => {
  const step = { what: 'Show it to Lin', until: '2026-04-03', with: 'Lin', shared: true };
  assert.deepEqual(readStep(JSON.stringify(step)), step);
  assert.deepEqual(readStep('{"what":7}'), { what: '', until: '', with: '', shared: false });
  assert.deepEqual(readAnswers('{"useful":["4"],"wish":"text","no":[1]}'), { useful: ['4'] });
  for (const broken of [undefined, '', '[1]', 'null', '{']) {
    assert.equal(readStep(broken), undefined);
    assert.equal(readAnswers(broken), undefined);
  }
});
