import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LocalDocument } from './local-document.ts';

const answered = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('what is written shows as saved at once', async () => {
  const { replica } = new LocalDocument('d', 'me');
  assert.ok(replica.ready && replica.writable);
  const card = replica.create({ kind: 'note', step: 'one', place: 'left', fields: { text: 'a' } });
  assert.equal(replica.card(card)?.state, 'pending');
  await answered();
  assert.equal(replica.card(card)?.state, 'saved');
  replica.edit(card, 'text', 'ab');
  replica.flush(card, 'text');
  replica.move(card, 'right', null);
  await answered();
  assert.deepEqual([replica.card(card)?.fields['text'], replica.card(card)?.place], ['ab', 'right']);
  assert.equal(replica.card(card)?.state, 'saved');
  assert.equal(replica.pendingCount, 0);
});

test('what was tried can be taken back, what stood there before cannot', async () => {
  const document = new LocalDocument('d', 'me');
  const { replica } = document;
  document.put({ k: 'create', card: 'given', kind: 'note', step: 'one', place: '', order: 'V', fields: { text: 'g' }, links: [] });
  const own = replica.create({ kind: 'note', step: 'one' });
  document.put({ k: 'set', card: 'given', field: 'text', value: 'h' });
  await answered();
  assert.deepEqual(replica.cards('note').map(({ id, state }) => [id, state]), [['given', 'saved'], [own, 'saved']]);
  assert.ok(replica.undo());
  assert.equal(replica.undo(), false);
  assert.deepEqual(replica.cards('note').map(({ fields }) => fields['text']), ['h']);
});

test('a hidden round counts the one who takes part until it is over', async () => {
  const { replica } = new LocalDocument('d', 'me');
  const card = replica.create({ kind: 'strategy', step: 'one' });
  replica.openRound({ round: 'one.rank.score.1', purpose: 'score', step: 'one', hidden: true, anonymous: false });
  await answered();
  assert.deepEqual(replica.hidden, [{ round: 'one.rank.score.1', cards: {}, people: 0 }]);
  replica.score(card, 'one.rank.score.1', 'fit', 4);
  replica.score(card, 'one.rank.score.1', 'fit', 5);
  await answered();
  assert.deepEqual(replica.hidden, [{ round: 'one.rank.score.1', cards: {}, people: 1, given: [1] }]);
  replica.closeRound('one.rank.score.1');
  await answered();
  assert.deepEqual(replica.hidden, []);
  assert.equal(replica.scores(card, 'one.rank.score.1', 'fit').mean, 5);
});

test('a card tells its own history', async () => {
  const { replica } = new LocalDocument('d', 'me');
  const card = replica.create({ kind: 'note', step: 'one' });
  replica.create({ kind: 'note', step: 'one' });
  replica.comment(card, 'why?');
  await answered();
  assert.deepEqual((await replica.history(card)).map(({ op }) => op?.k), ['create', 'comment']);
});
