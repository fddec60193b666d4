import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TestDocument } from './test-document.ts';
import type { FieldValue } from './wire.ts';
import { loads, missingOwners, netCapacity, newcomers, waterfall } from './capacity.ts';

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

test('money and tools say themselves what is needed of them, and own no tasks', () => {
  const [money, tool] = board(
    [{ text: 'Pilot', type: 'budget', gross: 100, buffer: 10, needed: 120 }, { text: 'Rig', type: 'tool', gross: 2, needed: 1 }],
    [{ owner: 'Pilot', effort: 500 }],
  );
  assert.deepEqual([money?.allocated, money?.net, money?.tasks, money?.fit], [120, 90, 0, 'over']);
  assert.deepEqual([tool?.utilisation, tool?.fit], [0.5, 'fits']);
});

test('the way from gross to net loses the daily load first and then the buffer of the rest', () => {
  const [row] = board([{ text: 'A', gross: 20, load: 50, buffer: 20 }], []);
  assert.deepEqual(row && waterfall(row.card), { gross: 20, load: 10, buffer: 2, net: 8 });
  const [empty] = board([{ text: 'A', load: 50 }], []);
  assert.equal(empty && waterfall(empty.card), undefined);
});

test('a budget without a need says nothing, a person without tasks is free', () => {
  const fits = board([{ text: 'Pilot', type: 'budget', gross: 30 }, { text: 'Ann', type: 'person', gross: 5 }], []);
  assert.deepEqual(fits.map((row) => row.fit), ['none', 'fits']);
});

test('owners that are no resource yet are named once', () => {
  const replica = new TestDocument();
  replica.put('r', 'resource', { text: '王芳' });
  [' 李雷', '李雷 ', '王芳', '', 'Ann'].forEach((owner) => replica.create({ kind: 'task', step: 's', fields: { owner } }));
  assert.deepEqual(missingOwners(replica.cards('resource'), replica.cards('task')), ['李雷', 'Ann']);
});

test('people of the group are offered who neither have a row nor own a task', () => {
  const replica = new TestDocument();
  replica.put('r', 'resource', { text: '王芳' });
  replica.put('t', 'task', { owner: 'ann ' });
  assert.deepEqual(newcomers(['Ann', '王芳', 'Bo', ' bo', ''], replica.cards('resource'), replica.cards('task')), ['bo']);
});
