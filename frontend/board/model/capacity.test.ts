import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TestDocument } from './test-document.ts';
import type { FieldValue } from './wire.ts';
import { loads, missingOwners, netCapacity } from './capacity.ts';

function board(resources: Record<string, FieldValue>[], tasks: Record<string, FieldValue>[]) {
  const replica = new TestDocument();
  resources.forEach((fields) => replica.create({ kind: 'resource', step: 's', fields }));
  tasks.forEach((fields) => replica.create({ kind: 'task', step: 's', fields }));
  return loads(replica.cards('resource'), replica.cards('task'));
}

test('net capacity is gross less daily load and buffer', () => {
  assert.equal(netCapacity(20, 50, 20), 8);
  assert.equal(netCapacity(20, 0, 0), 20);
  assert.equal(netCapacity(20, 120, -5), 0);
});

test('tasks count for their owner whatever the case and the white space', () => {
  const [li] = board([{ text: ' Li  Wei ', gross: 10 }], [
    { owner: 'li wei', effort: 3 },
    { owner: 'LI WEI ', effort: 2.5 },
    { owner: 'Li', effort: 9 },
    { owner: 'Li Wei' },
  ]);
  assert.equal(li?.allocated, 5.5);
  assert.equal(li?.tasks, 3);
  assert.equal(li?.withoutEffort, 1);
  assert.equal(li?.utilisation, 0.55);
});

test('up to 85 % fits, up to 100 % is tight, beyond is over', () => {
  const fit = (effort: number) => board([{ text: 'A', gross: 100 }], [{ owner: 'a', effort }])[0]?.fit;
  assert.deepEqual([0, 85, 85.5, 100, 100.5].map(fit), ['fits', 'fits', 'tight', 'tight', 'over']);
});

test('binary fractions do not tip a full week over', () => {
  const tasks = [{ owner: 'A', effort: 0.1 }, { owner: 'A', effort: 0.1 }, { owner: 'A', effort: 0.1 }];
  assert.equal(board([{ text: 'A', gross: 0.3 }], tasks)[0]?.fit, 'tight');
});

test('work without any net capacity is over, and no gross says nothing', () => {
  const work = [{ owner: 'A', effort: 1 }];
  assert.equal(board([{ text: 'A', gross: 10, load: 100 }], work)[0]?.fit, 'over');
  assert.equal(board([{ text: 'A' }], work)[0]?.fit, 'none');
  assert.equal(board([{ text: '' }], [{ owner: '', effort: 1 }])[0]?.allocated, 0);
});

test('a budget that no task names says nothing, a person without tasks is free', () => {
  const fits = board([{ text: 'Pilot', type: 'budget', gross: 30 }, { text: 'Ann', type: 'person', gross: 5 }], []);
  assert.deepEqual(fits.map((row) => row.fit), ['none', 'fits']);
});

test('owners that are no resource yet are named once', () => {
  const replica = new TestDocument();
  replica.put('r', 'resource', { text: '王芳' });
  [' 李雷', '李雷 ', '王芳', '', 'Ann'].forEach((owner) => replica.create({ kind: 'task', step: 's', fields: { owner } }));
  assert.deepEqual(missingOwners(replica.cards('resource'), replica.cards('task')), ['李雷', 'Ann']);
});
