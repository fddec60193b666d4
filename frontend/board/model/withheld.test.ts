import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drafts } from '../transport/drafts.ts';
import { withheldOf } from './withheld.ts';
import { DocumentReplica } from './document-replica.ts';
import type { FailedChange } from './replica.ts';
import { emptyState } from './test-document.ts';
import { unsentOf } from './unsent.ts';
import type { CardRow, Operation } from './wire.ts';

const BAD = 'very bad words';

/** A board with one finding, as a journal and a line see it. */
function board(oversees?: true) {
  const sent: { id: string; op: Operation }[] = [];
  const kept = new Map<string, string>();
  const reopened: number[] = [];
  let ids = 0;
  let gone = 0;
  const replica = new DocumentReplica('d', {
    me: () => 'me',
    now: () => 0,
    random: () => 0.5,
    operationId: () => `tab.${++ids}`,
    cardId: () => `card${++ids}`,
    keep: (_document, id, op, before) => kept.set(id, JSON.stringify({ op, before })),
    send: (_document, id, op) => sent.push({ id, op }) > 0,
    settle: (_document, id) => kept.delete(id),
    refused: (_document, failure: FailedChange) => kept.set(failure.id, JSON.stringify(failure)),
    reopen: (_document, since) => reopened.push(since),
    ask: () => false,
    later: () => {},
  });
  replica.addEventListener('gone', () => gone++);
  const row = (marks: CardRow[8] = {}): CardRow => ['bad', 'finding', 's', '', 'V', 0, 0, { text: BAD }, marks];
  const snapshot = (seq: number, cards: CardRow[]): void =>
    replica.receive({
      t: 'doc', d: 'd', mode: 'snapshot', seq, write: true, ...(oversees === undefined ? {} : { oversees }),
      state: { ...emptyState(), people: ['other'], cards },
    });
  snapshot(10, [row()]);
  const stored = (): string => [...kept.values()].join('\n');
  return { replica, sent, stored, reopened, row, snapshot, goneCount: () => gone };
}

/** Everything that this browser has of a document. */
function held({ replica, stored }: ReturnType<typeof board>): string {
  const said = replica.failures.map((failure) => JSON.stringify(failure));
  return [stored(), ...said, JSON.stringify(unsentOf(replica)), JSON.stringify(replica.cards('finding'))].join('\n');
}

test('X3: who types into a card that is being withheld keeps the own words, and nothing of the card', () => {
  const here = board();
  const { replica, sent, snapshot } = here;
  replica.edit('bad', 'text', `${BAD} and mine`);
  assert.match(held(here), /very bad words/u);
  snapshot(11, []);
  assert.doesNotMatch(held(here), /very bad words/u);
  replica.receive({ t: 'nack', d: 'd', id: sent.at(-1)!.id, code: 'card.withheld', args: [] });
  assert.equal(replica.failures.length, 1);
  assert.equal(replica.failures[0]?.text, ' and mine');
  assert.match(here.stored(), /and mine/u);
  assert.doesNotMatch(held(here), /very bad words/u);
});

test('X3: what was refused before on a card that is withheld now keeps the own words alone', () => {
  const here = board();
  const { replica, sent, snapshot } = here;
  replica.edit('bad', 'text', `my ${BAD}`);
  replica.receive({ t: 'nack', d: 'd', id: sent.at(-1)!.id, code: 'text.too-long', args: ['9'] });
  assert.match(here.stored(), /very bad words/u);
  snapshot(11, []);
  assert.doesNotMatch(held(here), /very bad words/u);
  assert.equal(replica.failures[0]?.text, 'my ');
});

test('X3: a word that was being composed when the card went is not taken with all the text around it', () => {
  const here = board();
  const { replica, sent, snapshot } = here;
  snapshot(11, []);
  replica.edit('bad', 'text', `${BAD} 词`);
  replica.set('bad', 'text', BAD);
  assert.deepEqual(sent, []);
  assert.equal(held(here).includes(BAD), false);
});

test('X3: what was begun in a field of a withheld card is forgotten, elsewhere it stays', () => {
  drafts.keep('d/bad/text', { text: BAD, base: '' });
  drafts.keep('d/kept/text', { text: 'half a word', base: '' });
  drafts.keep('new/d/left', { text: 'a thought', base: '' });
  drafts.keepOnly('d', (card) => card === 'kept');
  assert.deepEqual(drafts.of('d'), ['half a word', 'a thought']);
  drafts.drop('d/kept/text');
  drafts.drop('new/d/left');
});

test('X3: an act on a withheld card that nothing was typed for leaves nothing behind', () => {
  const { replica, sent, snapshot, stored } = board();
  replica.move('bad', 'left', null);
  snapshot(11, []);
  replica.receive({ t: 'nack', d: 'd', id: sent.at(-1)!.id, code: 'card.withheld', args: [] });
  assert.deepEqual(replica.failures, []);
  assert.equal(stored(), '');
});

test('X1: a page that was offline over it has nothing of the card when it is back, not even to take back', () => {
  const here = board();
  const { replica, snapshot, row, goneCount } = here;
  replica.disconnected();
  replica.edit('bad', 'text', 'words');
  assert.equal(replica.canUndo, true);
  snapshot(11, []);
  assert.equal(goneCount(), 1);
  assert.equal(replica.card('bad'), undefined);
  assert.equal(replica.canUndo, false);
  snapshot(12, [row()]);
  assert.equal(goneCount(), 1);
  assert.equal(replica.card('bad')?.fields['text'], BAD);
});

test('X4: how many are withheld is known by kind, until the next state says otherwise', () => {
  const { replica, snapshot, row } = board();
  snapshot(11, []);
  replica.receive({ t: 'withheld', d: 'd', cards: { finding: 1, note: 2 } });
  assert.equal(withheldOf(replica.withheld, ['finding', 'task']), 1);
  assert.equal(withheldOf(replica.withheld, ['task']), 0);
  snapshot(12, [row()]);
  assert.equal(withheldOf(replica.withheld, ['finding', 'note']), 0);
});

test('X2: a trainer sees the words of a withheld card, may not change it, and takes hiding back', () => {
  const { replica, sent, snapshot, row } = board(true);
  assert.equal(replica.oversees, true);
  replica.withhold('bad');
  assert.equal(replica.card('bad')?.withheld, true);
  assert.equal(replica.mayChange('bad'), false);
  assert.equal(replica.mayComment('bad'), false);
  snapshot(11, [row({ withheld: true })]);
  replica.receive({ t: 'ack', d: 'd', id: sent.at(-1)!.id, seq: 11, at: 0 });
  assert.equal(replica.card('bad')?.fields['text'], BAD);
  assert.equal(replica.undo(), true);
  assert.deepEqual(sent.at(-1)?.op, { k: 'release', card: 'bad' });
});

test('X2: who no longer sees what trainers withhold forgets all and asks for the document anew', () => {
  const { replica, reopened } = board(true);
  replica.receive({ t: 'doc', d: 'd', mode: 'tail', seq: 10, write: false, ops: [] });
  assert.deepEqual(reopened, [0]);
  assert.equal(replica.ready, false);
  assert.equal(replica.card('bad'), undefined);
});
