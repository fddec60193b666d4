import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TestServer } from './test-server.ts';
import { settleAll, TestTab } from './test-tab.ts';

/** Two people at one card whose text both have. */
function pair(text = '') {
  const server = new TestServer('d', (op) => (op.k === 'edit' && op.delta.includes('!') ? 'text.too-long' : undefined));
  const [ann, bob] = [new TestTab(server, 'tab1', 'ann'), new TestTab(server, 'tab2', 'bob')];
  ann.connect();
  bob.connect();
  const card = ann.replica.create({ kind: 'finding', step: 's', fields: { text } });
  const deliver = (): void => {
    let busy = true;
    while (busy) busy = [ann, bob].map((tab) => [tab.deliverUp(), tab.deliverDown()].some(Boolean)).some(Boolean);
  };
  deliver();
  const of = (tab: TestTab): string => String(tab.replica.card(card)?.fields['text'] ?? '');
  /** Puts a text in the place of the one that a tab shows, as its input would say. */
  const type = (tab: TestTab, next: string, caret = next.length): void => tab.replica.edit(card, 'text', next, caret);
  const edits = () => server.log.flatMap(({ op }) => (op.k === 'edit' ? [op.delta] : []));
  return { server, ann, bob, card, deliver, of, type, edits };
}

test('T3: what is typed while an edit is unanswered goes as one further edit', () => {
  const { ann, deliver, type, edits } = pair();
  for (const text of ['a', 'ab', 'abc', 'abcd']) type(ann, text);
  assert.equal(ann.replica.unconfirmed.length, 2);
  deliver();
  ann.wait(400);
  deliver();
  assert.deepEqual(edits(), [['a'], [1, 'bcd']]);
});

test('T3: typing is sent at most every 300 ms, and at once when the person leaves the field', () => {
  const { ann, card, deliver, type, edits } = pair();
  type(ann, 'a');
  deliver();
  type(ann, 'ab');
  deliver();
  assert.equal(edits().length, 1);
  ann.replica.flush(card, 'text');
  deliver();
  assert.equal(edits().length, 2);
});

test('T2: two people type in one text at once and both see all letters', () => {
  const { ann, bob, deliver, of, type } = pair('one two');
  type(ann, 'one big two', 8);
  type(bob, 'one two three');
  deliver();
  assert.equal(of(ann), 'one big two three');
  assert.equal(of(bob), of(ann));
});

test('T2: an edit right behind the creation of its card needs no answer to that', () => {
  const { ann, bob, deliver } = pair();
  const card = ann.replica.create({ kind: 'finding', step: 's' });
  ann.replica.edit(card, 'text', 'quick', 5);
  deliver();
  assert.equal(bob.replica.card(card)?.fields['text'], 'quick');
});

test('T3: what was typed before a restart of the server is moved and sent again under its id', () => {
  const { server, ann, bob, deliver, of, type } = pair('base');
  ann.disconnect();
  type(ann, 'base and mine');
  type(bob, 'their base');
  deliver();
  const [own] = ann.replica.unconfirmed;
  server.restart();
  settleAll([ann, bob]);
  assert.equal(of(bob), 'their base and mine');
  assert.equal(server.log.at(-1)?.id, own?.id);
});

test('a refused edit keeps the whole text of the person, also what was typed after it', () => {
  const { ann, deliver, of, type } = pair('text');
  type(ann, 'text!');
  type(ann, 'text! and more');
  deliver();
  assert.equal(of(ann), 'text');
  assert.equal(ann.replica.failures[0]?.text, 'text! and more');
  assert.equal(ann.replica.pendingCount, 0);
});

test('a refused edit is tried again on the text as it is by then', () => {
  const { ann, bob, deliver, of, type } = pair('text');
  type(ann, 'text!');
  deliver();
  type(bob, 'a text');
  deliver();
  const [failure] = ann.replica.failures;
  ann.replica.retry(failure?.id ?? '');
  assert.equal(of(ann), 'a text!');
  assert.equal(ann.replica.failures.length, 0);
});

test('T1: an edit of very many places is sent as one that the server takes', () => {
  const { ann, card, deliver, of, type, edits } = pair('ab'.repeat(500));
  ann.disconnect();
  for (let at = 0; at < 450; at++) type(ann, of(ann).slice(0, 3 * at + 1) + '.' + of(ann).slice(3 * at + 1), 3 * at + 2);
  ann.connect();
  deliver();
  assert.equal(edits().length, 1);
  assert.ok((edits()[0]?.length ?? 0) <= 400);
  assert.ok(ann.replica.card(card)?.fields['text'] === 'a.b'.repeat(450) + 'ab'.repeat(50));
});

test('undo takes back the own letters only, wherever others have typed since', () => {
  const { ann, bob, deliver, of, type } = pair('plan');
  type(ann, 'plan of mine');
  deliver();
  type(bob, 'the plan of mine', 4);
  type(bob, 'the plan of big mine', 16);
  bob.wait(400);
  deliver();
  assert.equal(ann.replica.undo(), true);
  deliver();
  assert.equal(of(bob), 'the planbig ');
  assert.equal(ann.replica.redo(), true);
  ann.wait(400);
  deliver();
  assert.equal(of(bob).replace('big ', ''), 'the plan of mine');
  assert.equal(of(ann), of(bob));
});

test('typing within five seconds is one act, and a pause begins the next', () => {
  const { ann, of, type } = pair();
  type(ann, 'a');
  ann.wait(1_000);
  type(ann, 'ab');
  ann.wait(6_000);
  type(ann, 'abc');
  ann.replica.undo();
  assert.equal(of(ann), 'ab');
  ann.replica.undo();
  assert.equal(of(ann), '');
  ann.replica.redo();
  assert.equal(of(ann), 'ab');
});

test('undo inside a text takes back typing there first', () => {
  const { ann, card, of, type } = pair('a');
  type(ann, 'ab');
  ann.replica.set(card, 'baseline', 7);
  ann.replica.undo({ card, field: 'text' });
  assert.equal(of(ann), 'a');
  assert.equal(ann.replica.card(card)?.fields['baseline'], 7);
});

test('a new state after a long absence forgets no act that still fits', () => {
  const { server, ann, bob, card, of, type } = pair('a');
  ann.replica.set(card, 'baseline', 7);
  ann.replica.set(card, 'target', 8);
  type(ann, 'a mine');
  settleAll([ann, bob]);
  bob.replica.set(card, 'target', 9);
  bob.replica.openRound({ round: 'w.1', purpose: 'write', step: 's', hidden: true, anonymous: false });
  bob.replica.closeRound('w.1');
  settleAll([ann, bob]);
  assert.equal(server.secrecy.revealed, server.log.length);
  const undone = (): unknown[] => [of(ann), ann.replica.card(card)?.fields['target'], ann.replica.card(card)?.fields['baseline']];
  ann.replica.undo();
  assert.deepEqual(undone(), ['a', 9, 7]);
  ann.replica.undo();
  assert.deepEqual(undone(), ['a', 9, undefined]);
  assert.equal(ann.replica.undo(), false, 'the card holds the work of another person');
});

test('an edit of an earlier page is moved over what has changed since, and its letters come once', () => {
  const { ann, bob, card, deliver, of, type } = pair('one');
  type(bob, 'zero one');
  deliver();
  const op = { k: 'edit', card, field: 'text', delta: [3, ' two'] } as const;
  ann.replica.adopt([{ id: 'gone.1', op, before: 'one' }]);
  deliver();
  assert.equal(of(bob), 'zero one two');
  ann.replica.adopt([{ id: 'gone.1', op, before: 'one' }]);
  deliver();
  assert.equal(of(bob), 'zero one two');
  assert.equal(of(ann), 'zero one two');
  assert.equal(ann.replica.pendingCount, 0);
});

test('an edit of an earlier page that the text holds already is not shown twice for a moment', () => {
  const { server, ann, card, of } = pair('one');
  const op = { k: 'edit', card, field: 'text', delta: [3, ' two'] } as const;
  const before = server.log.length;
  server.submit('tab2', 'gone.1', { ...op, base: before });
  ann.deliverDown();
  assert.equal(of(ann), 'one two');
  ann.replica.adopt([{ id: 'gone.1', op, before: 'one' }]);
  assert.equal(of(ann), 'one two');
});

test('elements hear what changed in a text before everything is drawn', () => {
  const { ann, bob, deliver, type } = pair('one');
  const heard: unknown[] = [];
  ann.replica.addEventListener('text', (event) => heard.push(event));
  ann.replica.addEventListener('change', () => heard.push('change'));
  type(bob, 'one two');
  deliver();
  const [event] = heard;
  assert.ok(event instanceof Event && 'delta' in event && 'own' in event);
  assert.deepEqual([event.delta, event.own], [[3, ' two'], false]);
  assert.equal(heard[1], 'change');
});
