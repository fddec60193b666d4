import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TestDocument } from './test-document.ts';
import { pathOf, traceOf, type TraceNode, withGap } from './trace.ts';

/** A chain from an expectation to a resource without a gap. */
function chain(): TestDocument {
  const board = new TestDocument();
  board.put('e', 'expectation');
  board.put('f', 'finding', { key: 'yes' }, [['origin', 'e']]);
  board.put('top', 'driver');
  board.put('d', 'driver', {}, [['parent', 'top']]);
  board.put('s', 'strategy', { decision: 'chosen' }, [['parent', 'd'], ['origin', 'f']]);
  board.put('o', 'objective', {}, [['origin', 's']]);
  board.put('k', 'key_result', {}, [['parent', 'o']]);
  board.put('t', 'task', { owner: 'Li Wei' }, [['parent', 'k']]);
  board.put('r', 'resource', { text: 'li  wei', type: 'person' });
  return board;
}

const ids = (nodes: readonly TraceNode[] | undefined) => (nodes ?? []).map(({ card }) => card.id);
const gaps = (board: TestDocument) => {
  const trace = traceOf(board);
  return { origin: ids(withGap(trace, 'no-origin')), end: ids(withGap(trace, 'no-end')) };
};

test('a whole chain has no gap, and each card knows its path both ways', () => {
  const board = chain();
  const trace = traceOf(board);
  assert.deepEqual(gaps(board), { origin: [], end: [] });
  assert.deepEqual(ids(pathOf(trace, 'o').before), ['e', 'f', 's']);
  assert.deepEqual(ids(pathOf(trace, 'o').after), ['k', 't', 'r']);
  assert.deepEqual(ids(pathOf(trace, 'r').before), ['e', 'f', 's', 'o', 'k', 't']);
});

test('a strategy comes through its drivers, and a driver leads to its strategies', () => {
  const trace = traceOf(chain());
  assert.deepEqual(trace.nodes.get('s')?.drivers.map(({ id }) => id), ['top', 'd']);
  assert.deepEqual(ids(pathOf(trace, 'top').before), ['e', 'f']);
  assert.deepEqual(ids(pathOf(trace, 'top').after), ['s', 'o', 'k', 't', 'r']);
});

test('what a driver comes from, its strategies come from', () => {
  const board = new TestDocument();
  board.put('f', 'finding');
  board.put('d', 'driver', {}, [['origin', 'f']]);
  board.put('s', 'strategy', {}, [['parent', 'd']]);
  assert.deepEqual(ids(traceOf(board).nodes.get('s')?.from), ['f']);
});

test('a path goes up and down, and not sideways', () => {
  const board = chain();
  board.put('k2', 'key_result', {}, [['parent', 'o']]);
  assert.deepEqual(ids(pathOf(traceOf(board), 'k').before), ['e', 'f', 's', 'o']);
  assert.deepEqual(ids(pathOf(traceOf(board), 'k').after), ['t', 'r']);
});

test('each stage tells what has no origin', () => {
  const board = chain();
  board.put('f2', 'finding', { key: 'yes' });
  board.put('s2', 'strategy', { decision: 'chosen' });
  board.put('o2', 'objective');
  board.put('k2', 'key_result');
  board.put('t2', 'task', { owner: 'Li Wei' });
  board.put('p2', 'support_request');
  board.put('r2', 'resource', { text: 'Wu' });
  assert.deepEqual(gaps(board).origin, ['f2', 's2', 'o2', 'k2', 't2', 'r2', 'p2']);
});

test('each stage tells what leads nowhere', () => {
  const board = chain();
  board.put('e2', 'expectation');
  board.put('f2', 'finding', { key: 'yes' }, [['origin', 'e']]);
  board.put('s2', 'strategy', { decision: 'chosen' }, [['origin', 'f']]);
  board.put('o2', 'objective', {}, [['origin', 'e']]);
  board.put('k2', 'key_result', {}, [['parent', 'o']]);
  board.put('t2', 'task', { owner: 'Nobody' }, [['parent', 'k']]);
  assert.deepEqual(gaps(board).end, ['e2', 'f2', 's2', 'o2', 'k2', 't2']);
});

test('rejected strategies and findings that are not key need no end', () => {
  const board = chain();
  board.put('s2', 'strategy', { decision: 'rejected' }, [['origin', 'f']]);
  board.put('s3', 'strategy', {});
  board.put('f2', 'finding', { key: 'no' });
  assert.deepEqual(gaps(board), { origin: [], end: [] });
  assert.deepEqual([...traceOf(board).nodes.values()].filter(({ aside }) => aside).map(({ card }) => card.id), ['f2', 's2', 's3']);
});

test('a finding whose strategies were all rejected was answered; an expectation with nothing but side findings was not', () => {
  const board = chain();
  board.put('e2', 'expectation');
  board.put('f2', 'finding', { key: 'yes' }, [['origin', 'e']]);
  board.put('f3', 'finding', {}, [['origin', 'e2']]);
  board.put('s2', 'strategy', { decision: 'rejected' }, [['origin', 'f2']]);
  assert.deepEqual(gaps(board).end, ['e2']);
});

test('an expectation whose findings were all answered with a no leads nowhere', () => {
  const board = chain();
  board.put('e2', 'expectation');
  board.put('f2', 'finding', { key: 'yes' }, [['origin', 'e2']]);
  board.put('s2', 'strategy', { decision: 'rejected' }, [['origin', 'f2']]);
  assert.deepEqual(gaps(board), { origin: [], end: ['e2'] });
  board.put('s3', 'strategy', { decision: 'chosen' }, [['origin', 'e2']]);
  assert.deepEqual(gaps(board).end, ['s3']);
});

test('a plan whose only strategy was rejected is not whole', () => {
  const board = new TestDocument();
  board.put('e', 'expectation');
  board.put('f', 'finding', {}, [['origin', 'e']]);
  board.put('s', 'strategy', { decision: 'rejected' }, [['origin', 'f']]);
  assert.deepEqual(gaps(board).end, ['e']);
});

test('what the group goes on from is not aside, whatever was decided', () => {
  const board = chain();
  board.put('s2', 'strategy', { decision: 'rejected' }, [['origin', 'f']]);
  board.put('o2', 'objective', {}, [['origin', 's2']]);
  assert.equal(traceOf(board).nodes.get('s2')?.aside, false);
});

test('before a later stage begins nothing leads nowhere', () => {
  const board = new TestDocument();
  board.put('e', 'expectation');
  board.put('f', 'finding', {}, [['origin', 'e']]);
  assert.deepEqual(gaps(board), { origin: [], end: [] });
  const late = new TestDocument();
  late.put('o', 'objective');
  late.put('k', 'key_result', {}, [['parent', 'o']]);
  assert.deepEqual(gaps(late), { origin: [], end: [] });
});

test('a risk may concern the whole plan, and money owns no tasks', () => {
  const board = chain();
  board.put('x', 'risk', { text: 'Chips' });
  board.put('m', 'resource', { text: 'Li Wei', type: 'budget' });
  board.put('y', 'risk', {}, [['parent', 'k']]);
  assert.deepEqual(gaps(board), { origin: [], end: [] });
  assert.deepEqual(ids(traceOf(board).nodes.get('k')?.to), ['t', 'y']);
});

test('links of a merged card count for the card that it became part of', () => {
  const board = chain();
  board.put('k2', 'key_result', {}, [['parent', 'o']]);
  board.put('t2', 'task', { owner: 'Li Wei' }, [['parent', 'k2']]);
  board.merge('k2', 'k');
  const trace = traceOf(board);
  assert.equal(trace.nodes.has('k2'), false);
  assert.deepEqual(ids(trace.nodes.get('k')?.to).sort(), ['t', 't2']);
});

test('deleted cards and cards outside of the chain are no part of it', () => {
  const board = chain();
  board.put('q', 'question', {}, [['origin', 'e']]);
  board.put('n', 'note', {});
  board.delete('t');
  const trace = traceOf(board);
  assert.equal(trace.nodes.has('q') || trace.nodes.has('n') || trace.nodes.has('t'), false);
  assert.deepEqual(gaps(board), { origin: ['r'], end: ['k'] });
});

test('a ring of drivers does no harm', () => {
  const board = new TestDocument();
  board.put('a', 'driver');
  board.put('b', 'driver', {}, [['parent', 'a']]);
  board.put('s', 'strategy', {}, [['parent', 'b']]);
  board.receive({ t: 'op', d: board.id, seq: 4, id: 'x', by: 'other', at: 0, op: { k: 'link', card: 'a', type: 'parent', to: 'b' } });
  assert.equal(traceOf(board).nodes.get('s')?.drivers.length, 2);
});

test('cards stand near what they come from; what has no origin stands below', () => {
  const board = new TestDocument();
  board.put('e1', 'expectation');
  board.put('e2', 'expectation');
  board.put('f0', 'finding');
  board.put('f2', 'finding', {}, [['origin', 'e2']]);
  board.put('f1', 'finding', {}, [['origin', 'e1']]);
  assert.deepEqual(ids(traceOf(board).stages[1]), ['f1', 'f2', 'f0']);
});
