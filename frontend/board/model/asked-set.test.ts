import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setQuestion } from './asked-set.ts';
import { TestDocument } from './test-document.ts';

function plan(): TestDocument {
  const board = new TestDocument();
  board.put('e', 'expectation', { text: 'Patients trust us' });
  board.put('o', 'objective', { text: 'Trusted by every ward', owner: 'Ida', rank: 1 }, [['origin', 'e']]);
  board.put('empty', 'objective', { text: ' ' });
  board.put('k', 'key_result', { text: 'Fewer complaints', from: 40, to: 12, due: '2027-03-31', confidence: 0.6 }, [['parent', 'o']]);
  board.put('lonely', 'key_result', { text: 'Ship it', confidence: 7 });
  board.put('t', 'task', { text: 'Ask the wards', owner: 'Lea', effort: 12 }, [['parent', 'k']]);
  board.put('u', 'task', { text: 'Read on', due: '2027-03-01' });
  board.put('v', 'task', { text: 'Build it' }, [['parent', 'lonely']]);
  board.put('s', 'support_request', { text: 'Numbers', team: 'Registry' }, [['parent', 'k']]);
  board.put('r', 'resource', { text: 'Lea', type: 'person', gross: 10, action: 'cut' });
  board.put('x', 'risk', { text: 'The registry has no time', response: 'Ask now', owner: 'Ida' });
  return board;
}

test('a draft is asked about with its plan, each thing by its place', () => {
  const { set, cards } = setQuestion(plan());
  assert.deepEqual(cards, { objective: ['o'], key_result: ['k'], task: ['t', 'u'], resource: ['r'] });
  assert.equal(set.objectives[0]?.parent, 'e');
  assert.deepEqual(set.tasks, [
    { owner: 'Lea', due: null, kr: 0 },
    { owner: '', due: '2027-03-01', kr: null },
  ]);
  assert.deepEqual(set.resources, [{ available: 10, allocated: 12 }]);
  assert.deepEqual(set.cuts, ['…']);
  assert.deepEqual(set.objectives[0]?.krs[0]?.xteam, [{ team: 'Registry', confirmed: false, risk_owner: 'Ida' }]);
});

test('tasks of a key result that became part of another one hang on that one', () => {
  const board = plan();
  board.put('twin', 'key_result', { text: 'Fewer complaints' }, [['parent', 'o']]);
  board.put('w', 'task', { text: 'Call back' }, [['parent', 'twin']]);
  board.merge('twin', 'k');
  const { set, cards } = setQuestion(board);
  assert.deepEqual(cards.key_result, ['k']);
  assert.equal(set.tasks[cards.task.indexOf('w')]?.kr, 0);
});

test('a confidence that is no share is none', () => {
  const board = plan();
  board.put('l', 'key_result', { text: 'Calls answered from 60% to 90%', confidence: 7 }, [['parent', 'o']]);
  assert.deepEqual(
    setQuestion(board).set.objectives[0]?.krs.map(({ confidence }) => confidence),
    [0.6, null],
  );
});
