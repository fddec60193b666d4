import assert from 'node:assert/strict';
import { test } from 'node:test';
import { followingReplica } from './following-replica.ts';
import { takeoverOf } from './key-result-sync.ts';
import { TestDocument } from './test-document.ts';

const cycle = { from: '2026-10-01', to: '2026-12-31' };

function keyResult(fields: Record<string, string | number> = {}) {
  const board = new TestDocument();
  const formers: string[] = [];
  board.put('k', 'key_result', fields);
  const replica = followingReplica(board, () => 'en', (_card, former) => formers.push(former));
  return { board, replica, formers, text: () => board.card('k')?.fields['text'] };
}

test('a sentence that nobody wrote follows the fields as they are filled', () => {
  const { replica, text } = keyResult();
  replica.edit('k', 'metric', 'paying');
  replica.edit('k', 'metric', 'paying users');
  replica.flush('k', 'metric');
  assert.equal(text(), 'Paying users');
  replica.set('k', 'from', 1200);
  replica.set('k', 'to', 1500);
  replica.set('k', 'due', '2026-11-30');
  assert.equal(text(), 'Raise paying users from 1200 to 1500 by 30 November 2026');
  replica.set('k', 'to', null);
  assert.equal(text(), 'Bring paying users from 1200 by 30 November 2026');
});

test('a sentence that a person wrote stays as it is', () => {
  const { replica, text } = keyResult({ text: 'Twice as many people pay', to: 1500 });
  replica.set('k', 'to', 1600);
  replica.set('k', 'metric', 'paying users');
  assert.equal(text(), 'Twice as many people pay');
});

test('fields that the sentence does not say leave it alone, and so do other cards', () => {
  const { board, replica, text } = keyResult({ metric: 'NPS', to: 45, text: 'Bring NPS to 45' });
  board.put('o', 'objective', {});
  replica.set('k', 'owner', 'Lea');
  replica.set('o', 'rank', 1);
  assert.equal(text(), 'Bring NPS to 45');
  assert.equal(board.card('o')?.fields['text'], undefined);
});

test('the document behind stays reachable with all it can do', () => {
  const { board, replica, text } = keyResult({ metric: 'NPS', text: 'NPS' });
  assert.equal(replica.id, board.id);
  assert.equal(replica.ready, true);
  replica.set('k', 'to', 45);
  assert.equal(replica.canUndo, true);
  assert.equal(text(), 'Bring NPS to 45');
  assert.equal(replica.undo(), true);
  assert.equal(text(), 'NPS');
});

test('a number and the sentence that it rewrote are taken back as one', () => {
  const { board, replica, text } = keyResult({ metric: 'NPS', text: 'NPS' });
  replica.set('k', 'to', 45);
  replica.set('k', 'to', 50);
  assert.ok(replica.undo());
  assert.deepEqual([board.card('k')?.fields['to'], text()], [45, 'Bring NPS to 45']);
  assert.ok(replica.undo());
  assert.deepEqual([board.card('k')?.fields['to'], text()], [undefined, 'NPS']);
  assert.equal(replica.canUndo, false);
  assert.ok(replica.redo());
  assert.deepEqual([board.card('k')?.fields['to'], text()], [45, 'Bring NPS to 45']);
  assert.ok(replica.redo());
  assert.deepEqual([board.card('k')?.fields['to'], text()], [50, 'Bring NPS to 50']);
  assert.equal(replica.canRedo, false);
});

test('what was typed into a field and the sentence that followed are taken back as one', () => {
  const { board, replica, text } = keyResult({ to: 45 });
  replica.edit('k', 'metric', 'N');
  replica.edit('k', 'metric', 'NPS');
  replica.flush('k', 'metric');
  assert.equal(text(), 'Bring NPS to 45');
  assert.ok(replica.undo());
  assert.deepEqual([board.card('k')?.fields['metric'] ?? '', text() ?? ''], ['', '']);
  assert.equal(replica.canUndo, false);
});

test('typing in a sentence that a number has just rewritten is an act of its own', () => {
  const { board, replica, text } = keyResult({ metric: 'NPS', text: 'NPS' });
  replica.set('k', 'to', 45);
  replica.edit('k', 'text', 'Bring NPS to 45!');
  assert.ok(replica.undo());
  assert.deepEqual([board.card('k')?.fields['to'], text()], [45, 'Bring NPS to 45']);
});

test('when somebody else has changed the number since, neither it nor its sentence is taken back', () => {
  const { board, replica, text } = keyResult({ metric: 'NPS', text: 'NPS' });
  replica.set('k', 'to', 45);
  board.receive({ t: 'op', d: board.id, seq: 2, id: 'x', by: 'other', at: 0, op: { k: 'set', card: 'k', field: 'to', value: 60 } });
  assert.equal(replica.undo(), false);
  assert.equal(text(), 'Bring NPS to 45');
});

test('what a sentence was is told before the first keystroke in it', () => {
  const { replica, formers } = keyResult({ text: 'NPS' });
  replica.edit('k', 'text', 'NPS 45');
  assert.deepEqual(formers, ['NPS']);
});

test('a written sentence fills empty fields, and those that repeated the sentence before', () => {
  const fields = { text: 'NPS from 30 to 50 by 1 December', to: 45, metric: 'NPS' };
  assert.deepEqual(takeoverOf(fields, 'Bring NPS to 45', 'en', cycle), {
    fill: [
      ['from', 30],
      ['to', 50],
      ['due', '2026-12-01'],
    ],
    differs: [],
  });
});

test('what somebody put into a field is never overwritten, it is offered', () => {
  const fields = { text: 'NPS 从 30 提升到 50', to: 60, from: 30, metric: '净推荐值' };
  assert.deepEqual(takeoverOf(fields, '提升 NPS', 'zh', cycle), {
    fill: [['direction', 'increase']],
    differs: [
      ['metric', 'NPS'],
      ['to', 50],
    ],
  });
});

test('a sentence that says less takes nothing out of the fields', () => {
  const fields = { text: 'Customers love us', to: 60, metric: 'NPS', due: '2026-12-01' };
  assert.deepEqual(takeoverOf(fields, 'Bring NPS to 60 by 1 December 2026', 'en', cycle), { fill: [], differs: [] });
});

test('a sentence that the fields wrote has nothing to give back', () => {
  const fields = { metric: 'paying users', to: 1500, text: 'Bring paying users to 1500' };
  assert.deepEqual(takeoverOf(fields, undefined, 'en', cycle), { fill: [], differs: [] });
});
