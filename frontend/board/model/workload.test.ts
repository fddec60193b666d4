import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TestDocument } from './test-document.ts';
import type { FieldValue } from './wire.ts';
import { accounts, heatRows } from './workload.ts';

type Fields = Record<string, FieldValue>;
const CYCLE = { from: '2026-10-05', to: '2026-10-30' };

function read(resources: Fields[], tasks: Fields[], cycle = CYCLE) {
  const replica = new TestDocument();
  resources.forEach((fields) => replica.create({ kind: 'resource', step: 's', fields }));
  tasks.forEach((fields) => replica.create({ kind: 'task', step: 's', fields }));
  const rows = heatRows(replica.cards('resource'), replica.cards('task'), cycle);
  return { rows, accounts: accounts(replica.cards('resource'), replica.cards('task'), rows) };
}

test('a person has the net capacity spread over the working days of the weeks', () => {
  const { rows } = read([{ text: 'Lin', gross: 20, load: 50 }], [{ owner: 'Lin', effort: 8 }]);
  assert.deepEqual(rows[0]?.cells.map(({ net, load, share }) => [net, load, share]), Array.from({ length: 4 }, () => [2.5, 2, 0.8]));
});

test('a week can be over although the cycle fits', () => {
  const lin = read([{ text: 'Lin', gross: 20 }], [
    { owner: 'Lin', text: 'a', effort: 4, start: '2026-10-12', due: '2026-10-16' },
    { owner: 'lin ', text: 'b', effort: 2, start: '2026-10-16', due: '2026-10-16' },
  ]);
  assert.deepEqual(lin.rows[0]?.cells.map(({ fit }) => fit), ['fits', 'over', 'fits', 'fits']);
  assert.deepEqual(lin.rows[0]?.cells[1]?.parts.map(({ task, effort }) => [task.fields['text'], effort]), [['a', 4], ['b', 2]]);
  assert.equal(lin.accounts[0]?.row.fit, 'fits');
  assert.equal(lin.accounts[0]?.choice, 'open');
});

test('an overload is settled by a choice; accepting it wants a note', () => {
  const choice = (fields: Fields) => read([{ text: 'Lin', gross: 1, ...fields }], [{ owner: 'Lin', effort: 5 }]).accounts[0]?.choice;
  assert.equal(choice({}), 'open');
  assert.equal(choice({ action: 'cut' }), 'made');
  assert.equal(choice({ action: 'accept', note: '  ' }), 'open');
  assert.equal(choice({ action: 'accept', note: 'The sponsor knows' }), 'made');
  assert.equal(choice({ gross: 100 }), 'none');
});

test('money that is not enough wants a choice too', () => {
  const { rows, accounts: [money] } = read([{ text: 'Pilot', type: 'budget', gross: 30, needed: 45 }], []);
  assert.equal(rows.length, 0);
  assert.equal(money?.choice, 'open');
});

test('an owner without a capacity row is shown with the work that waits', () => {
  const { rows } = read([{ text: 'Lin', gross: 20 }], [{ owner: ' Wu', effort: 4 }, { owner: 'wu', effort: 4 }, { effort: 9 }]);
  assert.deepEqual(rows.map(({ name, load }) => [name, load === undefined]), [['Lin', false], ['Wu', true]]);
  assert.deepEqual(rows[1]?.cells.map(({ load, fit }) => [load, fit]), Array.from({ length: 4 }, () => [2, 'none']));
});

test('work outside of the cycle is told, and bears on no week', () => {
  const { rows } = read([{ text: 'Lin', gross: 20 }], [{ owner: 'Lin', effort: 6, start: '2026-10-29', due: '2026-11-05' }]);
  assert.equal(rows[0]?.cells.at(-1)?.load, 2);
  assert.equal(rows[0]?.outside.effort, 4);
});

test('for each person the cells and what lies outside add up to the efforts of the tasks', () => {
  const day = fc.option(
    fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
    { nil: null },
  );
  const task = fc.record({ owner: fc.constantFrom('Lin', ' lin', 'Wu', ''), effort: fc.integer({ min: 0, max: 40 }), start: day, due: day });
  fc.assert(
    fc.property(fc.array(task, { maxLength: 12 }), (tasks) => {
      const present = tasks.map((fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Fields);
      const { rows } = read([{ text: 'Lin', gross: 20 }], present);
      for (const [name, owners] of [['Lin', ['Lin', ' lin']], ['Wu', ['Wu']]] as const) {
        const wanted = tasks.filter(({ owner }) => (owners as readonly string[]).includes(owner)).reduce((sum, { effort }) => sum + effort, 0);
        const row = rows.find((one) => one.name === name);
        const have = (row?.cells.reduce((sum, { load }) => sum + load, 0) ?? 0) + (row?.outside.effort ?? 0);
        assert.ok(Math.abs(have - wanted) < 1e-6, `${name}: ${have} of ${wanted}`);
      }
    }),
    { numRuns: 60 },
  );
});
