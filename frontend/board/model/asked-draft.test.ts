import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedDraft, statementsOf } from './asked-draft.ts';
import { TestDocument } from './test-document.ts';

function okr(): TestDocument {
  const board = new TestDocument();
  board.put('o', 'objective', { text: 'Trusted by every ward' });
  board.put('k', 'key_result', { text: ' Fewer complaints', metric: 'Complaints', from: 40, to: 12, unit: '%', due: '2027-03-31', owner: 'Lea' }, [['parent', 'o']]);
  board.put('empty', 'key_result', { text: '  ' }, [['parent', 'o']]);
  board.put('lonely', 'key_result', { text: 'Ship it' });
  return board;
}

test('a question holds the texts as typed and what the fields measure, and nobody', () => {
  assert.deepEqual(askedDraft(okr()), {
    objectives: [
      {
        card: 'o',
        text: 'Trusted by every ward',
        keyResults: [{ card: 'k', text: ' Fewer complaints', metric: 'Complaints', from: 40, to: 12, unit: '%', due: '2027-03-31' }],
      },
    ],
    loose: [{ card: 'lonely', text: 'Ship it' }],
  });
});

test('what was just typed counts before the server has it', () => {
  const board = okr();
  board.edit('lonely', 'text', 'Ship the app');
  assert.equal(askedDraft(board).loose[0]?.text, 'Ship the app');
});

test('findings of a key result depend on its objective, those of an objective on nothing else', () => {
  const board = okr();
  const before = statementsOf(askedDraft(board));
  board.edit('o', 'text', 'Trusted by all');
  const after = statementsOf(askedDraft(board));
  assert.notEqual(after.get('k'), before.get('k'));
  assert.equal(after.get('lonely'), before.get('lonely'));
  board.edit('k', 'text', 'No complaints');
  assert.equal(statementsOf(askedDraft(board)).get('o'), after.get('o'));
});

test('a question has at most twenty key results of an objective and a hundred statements', () => {
  const board = new TestDocument();
  for (let o = 0; o < 8; o++) {
    board.put(`o${o}`, 'objective', { text: 'Objective' });
    for (let k = 0; k < 25; k++) board.put(`k${o}-${k}`, 'key_result', { text: 'Result' }, [['parent', `o${o}`]]);
  }
  const asked = askedDraft(board);
  assert.equal(asked.objectives[0]?.keyResults.length, 20);
  assert.equal(statementsOf(asked).size, 100);
});
