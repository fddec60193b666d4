import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText, unsentOf, type UnsentSource } from './unsent.ts';
import type { CardKind, Operation } from './wire.ts';

function source(
  unconfirmed: Operation[],
  cards: Record<string, { kind: CardKind; fields: Record<string, unknown> }>,
  failures: { op: Operation; text?: string }[] = [],
): UnsentSource {
  return { unconfirmed: unconfirmed.map((op) => ({ op })), failures, card: (id) => cards[id] };
}

const make: Operation = { k: 'create', card: 'c', kind: 'finding', step: 's', place: '', order: 'V', fields: { text: 'begun' }, links: [] };

test('a card that was made and written on without a connection is one text, as it stands now', () => {
  const typed: Operation = { k: 'edit', card: 'c', field: 'text', delta: [5, ' and ended'] };
  const texts = unsentOf(source([make, typed], { c: { kind: 'finding', fields: { text: 'begun and ended' } } }));
  assert.deepEqual(texts, [{ kind: 'finding', field: 'text', text: 'begun and ended' }]);
});

test('fields, comments and refused words are all there; votes, moves and empty texts are none', () => {
  const ops: Operation[] = [
    { k: 'set', card: 'c', field: 'cause', value: '缺少数据' },
    { k: 'comment', card: 'c', comment: 'x', text: 'Since when?' },
    { k: 'vote', card: 'c', round: 'r', points: 1 },
    { k: 'move', card: 'c', place: '', order: 'W' },
    { k: 'set', card: 'c', field: 'metric', value: '' },
  ];
  const refused: { op: Operation; text: string }[] = [{ op: { k: 'edit', card: 'gone', field: 'text', delta: [] }, text: 'too late' }];
  const cards = { c: { kind: 'finding' as const, fields: { text: 'old', cause: '缺少数据', metric: '' } } };
  assert.deepEqual(
    unsentOf(source(ops, cards, refused)).map(({ field, text }) => [field, text]),
    [
      ['cause', '缺少数据'],
      ['comment', 'Since when?'],
      ['text', 'too late'],
    ],
  );
});

test('the text for the clipboard says what each part is', () => {
  const text = plainText(
    [
      { kind: 'finding', field: 'text', text: ' one ' },
      { kind: undefined, field: 'draft', text: 'two' },
    ],
    ({ field }) => `[${field}]`,
  );
  assert.equal(text, '[text]\none\n\n[draft]\ntwo');
});
