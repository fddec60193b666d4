import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breakUp, erase, mergeInto, moveAll, nameCluster, putWith, takeApart, takeOut } from './cluster-acts.ts';
import { Clusters } from './clusters.ts';
import type { ViewCard } from './replica.ts';
import { TestDocument } from './test-document.ts';

function boardOf(...texts: string[]) {
  const board = new TestDocument();
  const ids = new Map(
    texts.map((text) => [text, board.create({ kind: 'note', step: 's', place: 'a', fields: { text } })]),
  );
  const card = (text: string): ViewCard => board.card(ids.get(text) ?? '')!;
  const clusters = () => new Clusters(board, ['note']);
  const shown = (place = 'a'): string =>
    clusters()
      .piles('note', place)
      .map(({ head, members }) => [head, ...members].map(({ fields }) => fields['text'] ?? '?').join('>'))
      .join(' ');
  const put = (text: string, onto: string) => putWith(board, clusters(), card(text), card(onto));
  return { board, card, clusters, shown, put };
}

test('O11: a card put onto another one lies under it', () => {
  const { shown, put } = boardOf('1', '2', '3');
  put('3', '1');
  assert.equal(shown(), '1>3 2');
});

test('O11: a card put onto a member joins the cluster', () => {
  const { shown, put, card } = boardOf('1', '2', '3');
  put('2', '1');
  put('3', '2');
  assert.equal(shown(), '1>2>3');
  assert.equal(card('3').group, card('1').id);
});

test('O11: a cluster put onto a card goes there whole', () => {
  const { shown, put } = boardOf('1', '2', '3', '4');
  put('2', '1');
  put('3', '1');
  put('1', '4');
  assert.equal(shown(), '4>2>3>1');
});

test('O11: what lay under a card that is gone stands alone and takes cards again', () => {
  const { board, card, shown, put } = boardOf('1', '2', '3');
  put('2', '1');
  const back = erase(board, card('1'));
  assert.equal(shown(), '2 3');
  put('3', '2');
  assert.equal(shown(), '2>3');
  assert.equal(card('2').group, undefined);
  back();
  assert.equal(shown(), '1 2>3');
});

test('a deleted member comes back into its cluster', () => {
  const { board, card, shown, put } = boardOf('1', '2');
  put('2', '1');
  const back = erase(board, card('2'));
  assert.equal(shown(), '1');
  assert.equal(card('2').group, undefined);
  back();
  assert.equal(shown(), '1>2');
});

test('a card taken out stands behind its cluster, or where it was dropped', () => {
  const { board, card, clusters, shown, put } = boardOf('1', '2', '3', '4');
  put('2', '1');
  put('3', '1');
  takeOut(board, clusters(), card('3'));
  assert.equal(shown(), '1>2 3 4');
  takeOut(board, clusters(), card('2'), 'b', null);
  assert.equal(shown(), '1 3 4');
  assert.equal(shown('b'), '2');
});

test('a broken up cluster leaves its cards one behind the other', () => {
  const { board, card, clusters, shown, put } = boardOf('1', '2', '3', '4');
  put('4', '1');
  put('3', '1');
  breakUp(board, clusters(), card('1'));
  assert.equal(shown(), '1 4 3 2');
});

test('a cluster moves to another column as a whole, and comes back with one undo', () => {
  const { board, card, clusters, shown, put } = boardOf('1', '2', '3');
  put('2', '1');
  moveAll(board, clusters(), card('1'), 'b', null);
  assert.equal(shown(), '3');
  assert.equal(shown('b'), '1>2');
  assert.equal(card('2').place, 'b');
  assert.equal(board.undo(), true);
  assert.equal(shown(), '1>2 3');
  assert.equal(board.redo(), true);
  assert.equal(shown('b'), '1>2');
});

test('O12: a merged card is shown inside the other one until it is taken apart', () => {
  const { board, card, clusters, shown } = boardOf('1', '2', '3');
  mergeInto(board, clusters(), card('1'), card('3'));
  assert.equal(shown(), '2 3');
  assert.deepEqual(clusters().parts(card('3').id).map(({ fields }) => fields['text']), ['1']);
  takeApart(board, clusters(), card('1'));
  assert.equal(shown(), '2 3 1');
});

test('O12: merging a card that others were merged into brings them along', () => {
  const { board, card, clusters } = boardOf('1', '2', '3');
  mergeInto(board, clusters(), card('1'), card('2'));
  mergeInto(board, clusters(), card('2'), card('3'));
  assert.deepEqual(clusters().parts(card('3').id).map(({ fields }) => fields['text']), ['1', '2']);
  assert.equal(card('1').merged, card('3').id);
});

test('O12: merging the head of a cluster leaves the cluster to the other card', () => {
  const { board, card, clusters, shown, put } = boardOf('1', '2', '3', '4');
  put('2', '1');
  put('3', '1');
  mergeInto(board, clusters(), card('1'), card('2'));
  assert.equal(shown(), '2>3 4');
  mergeInto(board, clusters(), card('2'), card('4'));
  assert.equal(shown(), '4>3');
});

test('a cluster gets a name of its own and keeps its cards', () => {
  const { board, card, clusters, shown, put } = boardOf('1', '2', '3');
  put('2', '1');
  const made = () => board.create({ kind: 'note', step: 's', place: 'a', fields: { text: 'name' } });
  nameCluster(board, clusters(), card('1'), made);
  assert.equal(shown(), 'name>1>2 3');
});

test('cards of a hidden round go only with cards that the same people see', () => {
  const board = new TestDocument();
  board.openRound({ round: 's.l.1', purpose: 'write', step: 's', hidden: true, anonymous: false });
  const open = board.create({ kind: 'note', step: 's', place: 'a' });
  const [first, second] = [1, 2].map(() => board.create({ kind: 'note', step: 's', place: 'a', round: 's.l.1' }));
  const partners = () => new Clusters(board, ['note']).partners(board.card(first ?? '')!, board).map(({ id }) => id);
  assert.deepEqual(partners(), [second]);
  board.closeRound('s.l.1');
  assert.deepEqual(partners(), [open, second]);
});
