import assert from 'node:assert/strict';
import { test } from 'node:test';
import { waiversOf, withoutWaiver, withWaiver } from './waivers.ts';

test('each line is a rule and a reason; what is neither counts for nothing', () => {
  assert.deepEqual(waiversOf('KR-TASK signed already\n  X-KPI   a quota by law  \nhello\nKR-HEDGE\nkr-multi no'), [
    { rule: 'KR-TASK', reason: 'signed already' },
    { rule: 'X-KPI', reason: 'a quota by law' },
  ]);
  assert.deepEqual(waiversOf(''), []);
});

test('of a rule that two people waived at once the first one counts', () => {
  assert.deepEqual(waiversOf('KR-TASK one\nKR-TASK other'), [{ rule: 'KR-TASK', reason: 'one' }]);
});

test('a reason becomes one line', () => {
  assert.equal(withWaiver('', { rule: 'KR-TASK', reason: ' the board\n decided  so ' }), 'KR-TASK the board decided so');
});

test('another reason takes the place of the first one, other rules stay', () => {
  const both = withWaiver(withWaiver('', { rule: 'KR-TASK', reason: 'a' }), { rule: 'X-KPI', reason: 'b' });
  assert.equal(both, 'KR-TASK a\nX-KPI b');
  assert.equal(withWaiver(both, { rule: 'KR-TASK', reason: 'c' }), 'X-KPI b\nKR-TASK c');
});

test('taking a waiver back leaves the others', () => {
  assert.equal(withoutWaiver('KR-TASK a\nX-KPI b', 'KR-TASK'), 'X-KPI b');
  assert.equal(withoutWaiver('KR-TASK a', 'KR-TASK'), '');
});
