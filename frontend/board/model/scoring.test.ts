import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Opinions } from './opinions.ts';
import { agreedPoints, best, rounded, scored, totalOf, votesLeft } from './scoring.ts';
import type { Criterion, Ruler } from './scoring.ts';
import { TestDocument } from './test-document.ts';
import type { WireScore } from './wire.ts';

const criterion = (field: string, weight = 0, divides = false): Criterion => ({ field, name: field, weight, divides });
const criteria = [criterion('fit', 30), criterion('benefit', 25), criterion('feasibility', 20), criterion('speed', 15), criterion('safety', 10)];
const agreed: Ruler = { criteria, formula: 'weighted', points: agreedPoints };

test('the total is the weighted mean of the scores', () => {
  assert.equal(rounded(totalOf([5, 4, 3, 2, 1], criteria, 'weighted') ?? 0), 3.5);
});

test('a missing score counts as none in a sum and nothing scored has no total', () => {
  const [none] = [undefined];
  assert.equal(totalOf([5, none, none, none, none], criteria, 'weighted'), 1.5);
  assert.equal(totalOf([none, none, none, none, none], criteria, 'weighted'), undefined);
  assert.equal(totalOf([], [], 'weighted'), undefined);
});

test('weights that do not add up to 100 still give a total up to 5', () => {
  assert.equal(totalOf([5, 5], [criterion('a', 2), criterion('b', 1)], 'weighted'), 5);
});

test('a product multiplies, divides by what costs, and waits for every factor', () => {
  const rice = [criterion('reach'), criterion('impact'), criterion('confidence'), criterion('effort', 0, true)];
  assert.equal(totalOf([5, 4, 3, 2], rice, 'product'), 30);
  assert.equal(totalOf([5, 4, undefined, 2], rice, 'product'), undefined);
  assert.equal(totalOf([5, 4, 3, 0], rice, 'product'), undefined);
  assert.equal(totalOf([], [], 'product'), undefined);
});

test('a score that is no number is none, and a wild one stays in range', () => {
  assert.equal(agreedPoints({ fields: { fit: 'five' } }, 'fit'), undefined);
  assert.equal(agreedPoints({ fields: { fit: 1e15 } }, 'fit'), 5);
});

test('the best come first: by shown total, then by votes, and equals share a rank', () => {
  const board = new TestDocument();
  board.put('a', 'strategy', { fit: 3 });
  board.put('b', 'strategy', { fit: 5 });
  board.put('c', 'strategy', { fit: 3 });
  board.put('d', 'strategy', { fit: 3 });
  board.put('e', 'strategy');
  const votes: Record<string, number> = { c: 2 };
  const rows = scored(board.cards('strategy'), agreed, (card) => votes[card] ?? 0);
  assert.deepEqual(rows.map((row) => [row.card.id, row.rank, row.tied]), [
    ['a', 3, true],
    ['b', 1, false],
    ['c', 2, false],
    ['d', 3, true],
    ['e', undefined, false],
  ]);
  assert.deepEqual(best(rows).map((row) => row.card.id), ['b', 'c', 'a', 'd', 'e']);
});

test('points are bounded by the budget and by what one card may get', () => {
  assert.equal(votesLeft(5, 3, 2, 2), 1);
  assert.equal(votesLeft(5, 3, 5, 0), 0);
  assert.equal(votesLeft(3, 3, 4, 0), 0);
});

test('a ranking never depends on the order of the scores', () => {
  const board = new TestDocument();
  ['a', 'b', 'c', 'd'].forEach((id) => board.put(id, 'strategy'));
  const ranks = (scores: readonly WireScore[], formula: Ruler['formula']): (number | undefined)[] => {
    const opinions = new Opinions(scores);
    const points: Ruler['points'] = ({ id }, field) => opinions.of(id, field)?.mean;
    return scored(board.cards('strategy'), { criteria, formula, points }, () => 0).map(({ rank }) => rank);
  };
  const score = fc.record({
    card: fc.constantFrom('a', 'b', 'c', 'd'),
    criterion: fc.constantFrom(...criteria.map(({ field }) => field)),
    by: fc.constantFrom('p', 'q', 'r', 's', 't', 'u'),
    points: fc.integer({ min: 1, max: 5 }),
    round: fc.constant('r'),
  });
  const twice = fc.uniqueArray(score, { selector: ({ card, criterion: field, by }) => `${card} ${field} ${by}`, maxLength: 80 })
    .chain((scores) => fc.tuple(fc.constant(scores), fc.shuffledSubarray(scores, { minLength: scores.length })));
  fc.assert(
    fc.property(twice, fc.constantFrom<Ruler['formula']>('weighted', 'product'), ([given, shuffled], formula) => {
      assert.deepEqual(ranks(shuffled, formula), ranks(given, formula));
    }),
  );
});
