import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hiddenOfOthers, isSecret, mayPoint, mayReveal, nextRound, peopleIn, roundPrefix } from './rounds.ts';
import { TestDocument } from './test-document.ts';
import type { AgendaStep, LensRound } from './wire.ts';
import { writingMarks } from './writing-marks.ts';

const plan: LensRound = { hidden: true, anonymous: true, reveal: 'facilitator' };

test('R1: the current round of a lens is the one with the highest number, and the next one follows it', () => {
  const board = new TestDocument();
  const prefix = roundPrefix('3', 'vote');
  assert.equal(nextRound(board, '3', 'vote', 'vote', plan).round, '3.vote.1');
  for (const number of [1, 2, 10]) board.openRound({ ...nextRound(board, '3', 'vote', 'vote', plan), round: `${prefix}${number}` });
  board.openRound({ round: '3.votes.99', purpose: 'vote', step: '3', hidden: false, anonymous: false });
  assert.equal(board.latestRound(prefix)?.round, '3.vote.10');
  assert.deepEqual(nextRound(board, '3', 'vote', 'vote', plan), { round: '3.vote.11', purpose: 'vote', step: '3', hidden: true, anonymous: true });
});

test('R3: a closed round hides nothing any more', () => {
  const board = new TestDocument();
  board.openRound(nextRound(board, '1', 'notes', 'write', plan));
  assert.equal(isSecret(board.round('1.notes.1')), true);
  board.closeRound('1.notes.1');
  assert.equal(isSecret(board.round('1.notes.1')), false);
  assert.equal(isSecret(undefined), false);
});

test('S6: the own cards do not count among the hidden ones of others', () => {
  const hidden = [{ round: 'r', cards: { left: 5 }, people: 3 }];
  assert.equal(hiddenOfOthers(hidden, 'r', 'left', 2), 3);
  assert.equal(hiddenOfOthers(hidden, 'r', 'right', 0), 0);
  assert.equal(hiddenOfOthers(hidden, 'r', 'left', 6), 0, 'the number comes later than the own card');
  assert.equal(peopleIn(hidden, 'r'), 3);
});

test('only a facilitator reveals where the method says so', () => {
  assert.equal(mayReveal(plan, 'participant'), false);
  assert.equal(mayReveal(plan, 'facilitator'), true);
  assert.equal(mayReveal({ ...plan, reveal: 'group' }, 'participant'), true);
});

test('R5: a shared device has points for each of its people', () => {
  const board = new TestDocument();
  const card = board.create({ kind: 'strategy', step: 's' });
  board.vote(card, 'r', 2, 'Ann');
  board.vote(card, 'r', 1, 'Bo');
  assert.deepEqual(board.votes(card, 'r', 'Ann'), { all: 3, mine: 2 });
  assert.equal(board.votesSpent('r', 'Bo'), 1);
  assert.equal(board.votesSpent('r'), 0);
});

test('S3, S4: a new card carries what its lens asks for, also when another view of the step makes it', () => {
  const board = new TestDocument();
  const texts = { title: '', hint: '', empty: '' };
  const column = { id: 'ideas', kind: 'strategy' as const, title: '', hint: '', fields: [], origin: [] };
  const lens = (round: LensRound | null) => ({
    ...{ ...texts, id: 'notes', type: 'columns' as const, variant: 'board' as const, ballot: null },
    ...{ columns: [column], round },
  });
  const step = (round: LensRound | null): AgendaStep => ({
    ...{ id: '3', number: '3', title: '', goal: '', prompts: [], help: [], flows: '', minutes: 5, carry: [], done: [] },
    lenses: [lens(round)],
  });
  assert.deepEqual(writingMarks(board, step(null), 'strategy', 'ideas'), {});
  board.openRound(nextRound(board, '3', 'notes', 'write', plan));
  assert.deepEqual(writingMarks(board, step(plan), 'strategy', 'ideas'), { round: '3.notes.1', anonymous: true });
  assert.deepEqual(writingMarks(board, step(plan), 'strategy', ''), { round: '3.notes.1', anonymous: true });
  assert.deepEqual(writingMarks(board, step(plan), 'driver', ''), {});
  board.closeRound('3.notes.1');
  assert.deepEqual(writingMarks(board, step(plan), 'strategy', 'ideas'), { anonymous: true });
  assert.deepEqual(writingMarks(board, step({ ...plan, hidden: false, anonymous: false }), 'strategy', 'ideas'), {});
});

test('a card that all see is not linked to one that others do not see yet', () => {
  const board = new TestDocument();
  board.openRound({ round: '3.notes.1', purpose: 'write', step: '3', hidden: true, anonymous: false });
  const secret = { round: '3.notes.1' };
  assert.deepEqual([mayPoint(board, {}, secret), mayPoint(board, secret, secret), mayPoint(board, secret, {}), mayPoint(board, {}, {})], [false, true, true, true]);
  board.closeRound('3.notes.1');
  assert.equal(mayPoint(board, {}, secret), true);
});

test('R3: points of a round that is over are not taken back by undoing, what was done before them is', () => {
  const board = new TestDocument();
  const card = board.create({ kind: 'strategy', step: 's' });
  board.set(card, 'target', 5);
  board.openRound(nextRound(board, '4', 'vote', 'vote', null));
  board.vote(card, '4.vote.1', 2);
  board.closeRound('4.vote.1');
  assert.equal(board.undo(), true);
  assert.equal(board.votes(card, '4.vote.1').mine, 2);
  assert.equal(board.card(card)?.fields['target'], undefined);
});
