import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DocumentReplica } from './document-replica.ts';
import { emptyState } from './test-document.ts';
import type { CardRow, Operation, WireCard } from './wire.ts';

interface Sent {
  id: string;
  op: Operation;
}

function replicaWith(...cards: Partial<WireCard>[]) {
  const sent: Sent[] = [];
  const settled: string[] = [];
  const reopened: number[] = [];
  let ids = 0;
  let clock = 0;
  const replica = new DocumentReplica('d', {
    me: () => 'me',
    now: () => (clock += 10_000),
    random: () => 0.5,
    operationId: () => `tab.${++ids}`,
    cardId: () => `card${++ids}`,
    keep: () => {},
    send: (_document, id, op) => sent.push({ id, op }) > 0,
    settle: (_document, id) => settled.push(id),
    refused: () => {},
    reopen: (_document, since) => reopened.push(since),
    ask: () => false,
    later: () => {},
  });
  const state = {
    ...emptyState(),
    people: ['other'],
    cards: cards.map((card, index): CardRow => {
      const { kind = 'finding', fields = {}, order = String.fromCharCode(66 + index) } = card;
      return [`c${index}`, kind, 's', '', order, 0, 0, fields];
    }),
  };
  replica.receive({ t: 'doc', d: 'd', mode: 'snapshot', seq: 10, write: true, state });
  const text = (card: string) => replica.card(card)?.fields['text'];
  const last = (): Sent => sent.at(-1) ?? assert.fail('nothing was sent');
  const others = (seq: number, op: Operation) => replica.receive({ t: 'op', d: 'd', seq, id: `x.${seq}`, by: 'other', at: 0, op });
  return { replica, sent, settled, reopened, text, last, others };
}

test('an own change shows at once as pending and is saved with its acknowledgement', () => {
  const { replica, last, text, settled } = replicaWith({});
  replica.set('c0', 'text', 'mine');
  assert.equal(text('c0'), 'mine');
  assert.equal(replica.card('c0')?.state, 'pending');
  const { id } = last();
  replica.receive({ t: 'ack', d: 'd', id, seq: 11, at: 5 });
  assert.equal(text('c0'), 'mine');
  assert.equal(replica.card('c0')?.state, 'saved');
  assert.equal(replica.sequence, 11);
  assert.deepEqual(settled, [id]);
});

test('an own value stays on top of what others set before it is acknowledged', () => {
  const { replica, others, last } = replicaWith({});
  const value = () => replica.card('c0')?.fields['baseline'];
  replica.set('c0', 'baseline', 5);
  others(11, { k: 'set', card: 'c0', field: 'baseline', value: 7 });
  assert.equal(value(), 5);
  replica.receive({ t: 'ack', d: 'd', id: last().id, seq: 12, at: 0 });
  assert.equal(value(), 5);
});

test('T5: what two people write into an empty text at once stays, in the order of the log', () => {
  const { replica, others, text, last } = replicaWith({});
  replica.set('c0', 'text', 'mine');
  others(11, { k: 'set', card: 'c0', field: 'text', value: 'theirs ' });
  assert.equal(text('c0'), 'theirs mine');
  replica.receive({ t: 'ack', d: 'd', id: last().id, seq: 12, at: 0 });
  assert.equal(text('c0'), 'theirs mine');
});

test('a missing sequence number asks once for the gap and applies nothing beyond it', () => {
  const { replica, others, text, reopened } = replicaWith({});
  others(12, { k: 'set', card: 'c0', field: 'text', value: 'late' });
  others(13, { k: 'set', card: 'c0', field: 'text', value: 'later' });
  assert.equal(text('c0'), undefined);
  assert.deepEqual(reopened, [10]);
  replica.receive({
    t: 'doc',
    d: 'd',
    mode: 'tail',
    seq: 12,
    write: true,
    ops: [{ seq: 11 }, { seq: 12, id: 'x.1', by: 'other', at: 0, op: { k: 'set', card: 'c0', field: 'text', value: 'late' } }],
  });
  assert.equal(text('c0'), 'late');
  assert.equal(replica.sequence, 12);
});

test('S1: a masked entry moves the sequence on and changes nothing', () => {
  const { replica, reopened } = replicaWith({});
  replica.receive({ t: 'op', d: 'd', seq: 11 });
  assert.equal(replica.sequence, 11);
  assert.deepEqual(reopened, []);
});

test('B9: operations that come together make the same document as one by one', () => {
  const set = (value: string): Operation => ({ k: 'set', card: 'c0', field: 'text', value });
  const comment: Operation = { k: 'comment', card: 'c0', comment: 'k', text: 'why?' };
  const single = replicaWith({});
  single.replica.receive({ t: 'op', d: 'd', seq: 11, by: 'other', at: 7, op: set('one') });
  single.replica.receive({ t: 'op', d: 'd', seq: 12 });
  single.replica.receive({ t: 'op', d: 'd', seq: 13, by: 'third', at: 9, op: comment });
  single.replica.receive({ t: 'op', d: 'd', seq: 14, at: 7, op: set('two') });
  const together = replicaWith({});
  const ops = [{ by: 'other', op: set('one') }, {}, { by: 'third', at: 9, op: comment }, { op: set('two') }];
  together.replica.receive({ t: 'ops', d: 'd', seq: 11, at: 7, ops });
  assert.equal(together.text('c0'), 'two');
  assert.equal(together.replica.sequence, 14);
  assert.deepEqual(together.replica.card('c0'), single.replica.card('c0'));
  assert.deepEqual(together.replica.comments('c0'), single.replica.comments('c0'));
  assert.equal(together.replica.comments('c0')[0]?.at, 9);
  assert.deepEqual(together.reopened, []);
});

test('S1: masked entries among others move the sequence on and change nothing', () => {
  const { replica, text, reopened } = replicaWith({});
  replica.receive({ t: 'ops', d: 'd', seq: 11, ops: [{}, {}] });
  assert.equal(replica.sequence, 12);
  assert.equal(text('c0'), undefined);
  assert.deepEqual(reopened, []);
});

test('B6: operations that come together behind a gap ask once for it and are not applied', () => {
  const { replica, text, reopened } = replicaWith({});
  const op: Operation = { k: 'set', card: 'c0', field: 'text', value: 'late' };
  replica.receive({ t: 'ops', d: 'd', seq: 12, at: 0, ops: [{ by: 'other', op }, {}] });
  assert.equal(text('c0'), undefined);
  assert.equal(replica.sequence, 10);
  assert.deepEqual(reopened, [10]);
});

test('B9: of operations that come together only those are applied that are not here yet', () => {
  const { replica, others, text } = replicaWith({});
  const edit = (delta: (number | string)[]): Operation => ({ k: 'edit', card: 'c0', field: 'text', delta });
  others(11, edit(['a']));
  replica.receive({ t: 'ops', d: 'd', seq: 11, at: 0, ops: [{ by: 'other', op: edit(['a']) }, { by: 'other', op: edit([1, 'b']) }] });
  assert.equal(text('c0'), 'ab');
  assert.equal(replica.sequence, 12);
});

test('an acknowledgement ahead of missing entries keeps the change on the screen until they arrive', () => {
  const { replica, last, text, reopened } = replicaWith({});
  replica.set('c0', 'text', 'mine');
  const { id, op } = last();
  replica.receive({ t: 'ack', d: 'd', id, seq: 12, at: 0 });
  assert.equal(text('c0'), 'mine');
  assert.deepEqual(reopened, [10]);
  assert.deepEqual(replica.unconfirmed, []);
  replica.receive({ t: 'doc', d: 'd', mode: 'tail', seq: 12, write: true, ops: [{ seq: 11 }, { seq: 12, id, by: 'me', at: 0, op }] });
  assert.equal(text('c0'), 'mine');
  assert.equal(replica.pendingCount, 0);
});

test('a refused change is kept with its reason until it is tried again', () => {
  const { replica, last, text, sent } = replicaWith({ fields: { text: 'old' } });
  replica.set('c0', 'text', 'mine');
  replica.receive({ t: 'nack', d: 'd', id: last().id, code: 'document.read-only', args: [] });
  assert.equal(text('c0'), 'old');
  assert.equal(replica.card('c0')?.state, 'failed');
  assert.equal(replica.failures[0]?.code, 'document.read-only');
  replica.retry(last().id);
  assert.equal(text('c0'), 'mine');
  assert.equal(replica.failures.length, 0);
  assert.equal(sent.length, 2);
});

test('a refused card stays visible and takes its later texts along when tried again', () => {
  const { replica, sent, last, text } = replicaWith();
  const card = replica.create({ kind: 'finding', step: 's', fields: { text: 'a' } });
  replica.set(card, 'text', 'ab');
  for (const { id } of [...sent]) replica.receive({ t: 'nack', d: 'd', id, code: 'document.step-not-reached', args: [] });
  assert.equal(text(card), 'ab');
  assert.equal(replica.failures.length, 1);
  replica.retry(replica.failures[0]?.id ?? '');
  const { op } = last();
  assert.ok(op.k === 'create' && op.fields['text'] === 'ab');
});

test('an undo that comes after the beat is refused as a whole: the card stays, and the refusal waits to be read', () => {
  const { replica, last } = replicaWith();
  const card = replica.create({ kind: 'finding', step: 's', fields: { text: 'mine' } });
  replica.receive({ t: 'ack', d: 'd', id: last().id, seq: 11, at: 0 });
  assert.equal(replica.undo(), true);
  replica.receive({ t: 'nack', d: 'd', id: last().id, code: 'beat.comments-only', args: [] });
  assert.equal(replica.card(card)?.deleted, false);
  assert.equal(replica.card(card)?.fields['text'], 'mine');
  assert.deepEqual(replica.failures.map(({ code }) => code), ['beat.comments-only']);
});

test('words typed across the end of a beat are kept as typed', () => {
  const { replica, last } = replicaWith({ fields: { text: 'old' } });
  replica.edit('c0', 'text', 'old and new');
  replica.flush('c0', 'text');
  replica.receive({ t: 'nack', d: 'd', id: last().id, code: 'beat.own-cards', args: [] });
  assert.equal(replica.failures[0]?.text, 'old and new');
});

test('undo skips a value that somebody else has set since', () => {
  const { replica, others } = replicaWith({ fields: { baseline: 1 } }, { fields: { baseline: 2 } });
  const value = (card: string) => replica.card(card)?.fields['baseline'];
  replica.set('c0', 'baseline', 10);
  replica.set('c1', 'baseline', 20);
  others(11, { k: 'set', card: 'c1', field: 'baseline', value: 30 });
  assert.equal(replica.undo(), true);
  assert.equal(value('c0'), 1);
  assert.equal(replica.undo(), false);
});

test('undo of an own card spares it once somebody else has worked on it', () => {
  const { replica, others, last } = replicaWith();
  const card = replica.create({ kind: 'finding', step: 's' });
  replica.receive({ t: 'ack', d: 'd', id: last().id, seq: 11, at: 0 });
  others(12, { k: 'set', card, field: 'text', value: 'theirs' });
  assert.equal(replica.undo(), false);
});

test('undo of a deletion brings the card back', () => {
  const { replica } = replicaWith({});
  replica.delete('c0');
  assert.equal(replica.cards('finding').length, 0);
  replica.undo();
  assert.equal(replica.cards('finding').length, 1);
});

test('cards come in the order of their keys, and a move puts a card behind its neighbour', () => {
  const { replica } = replicaWith({}, {}, {});
  replica.move('c0', '', 'c1');
  assert.deepEqual(replica.cards('finding', '').map(({ id }) => id), ['c1', 'c0', 'c2']);
  replica.move('c2', '', null);
  assert.deepEqual(replica.cards('finding', '').map(({ id }) => id), ['c2', 'c1', 'c0']);
});

test('a card can be put between cards that share a key', () => {
  const { replica } = replicaWith({ order: 'V' }, { order: 'V' }, { order: 'X' });
  replica.move('c2', '', 'c0');
  assert.equal(replica.cards('finding', '').length, 3);
  replica.create({ kind: 'finding', step: 's', after: 'c1' });
  assert.equal(replica.cards('finding', '').length, 4);
});

test('points on a deleted card are free again', () => {
  const { replica } = replicaWith({}, {});
  replica.vote('c0', 'r', 2);
  replica.vote('c1', 'r', 1);
  assert.deepEqual(replica.votes('c0', 'r'), { all: 2, mine: 2 });
  replica.delete('c0');
  assert.equal(replica.votesSpent('r'), 1);
});

test('O12: points on a card that became part of another one are free again', () => {
  const { replica } = replicaWith({}, {});
  replica.vote('c0', 'r', 2);
  replica.merge('c0', 'c1');
  assert.equal(replica.votesSpent('r'), 0);
  replica.merge('c0', null);
  assert.equal(replica.votesSpent('r'), 2);
});

test('what belongs together is taken back and done again as one act', () => {
  const { replica } = replicaWith({}, {}, {});
  replica.together(() => {
    replica.group('c1', 'c0');
    replica.group('c2', 'c0');
  });
  assert.equal(replica.undo(), true);
  assert.deepEqual(['c1', 'c2'].map((card) => replica.card(card)?.group), [undefined, undefined]);
  assert.equal(replica.canUndo, false);
  assert.equal(replica.redo(), true);
  assert.deepEqual(['c1', 'c2'].map((card) => replica.card(card)?.group), ['c0', 'c0']);
});

test('an act of which a part was refused is not taken back', () => {
  const { replica, last } = replicaWith({}, {}, {});
  replica.together(() => {
    replica.group('c1', 'c0');
    replica.group('c2', 'c0');
  });
  replica.receive({ t: 'nack', d: 'd', id: last().id, code: 'group.nested', args: [] });
  assert.equal(replica.canUndo, false);
});
