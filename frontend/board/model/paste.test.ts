import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstCards, MOST_CARDS, readPasted } from './paste.ts';

const only = (pasted: string): string[] | undefined => readPasted(pasted).columns[0]?.texts;

test('a list gives a text for each line, without blank lines, bullets and numbers', () => {
  assert.deepEqual(only('- one\r\n\r\n2. two\n  • three  \n'), ['one', 'two', 'three']);
  assert.deepEqual(only('一、\n1、退货率高\n（二）'), ['一、', '退货率高', '（二）']);
});

test('numbers that belong to the text stay', () => {
  assert.deepEqual(only('1.5 times faster\n30% less\n-5 °C'), ['1.5 times faster', '30% less', '-5 °C']);
});

test('a spreadsheet column keeps line breaks and quotes inside of its cells', () => {
  assert.deepEqual(only('"first line\nsecond line"\n"He said ""no"""\nplain'), ['first line\nsecond line', 'He said "no"', 'plain']);
});

test('a line that only begins with a quotation is a line', () => {
  assert.deepEqual(only('"Fast" is what they want\n"Cheap", too'), ['"Fast" is what they want', '"Cheap", too']);
});

test('several columns are offered one by one, with their first words, and as whole rows', () => {
  const pasted = readPasted('1\tReturns are high\t\n2\tSupport is slow\tLea\n\t\t\n');
  assert.deepEqual(
    pasted.columns.map(({ name, texts }) => [name, texts]),
    [
      ['1', ['1', '2']],
      ['Returns are high', ['Returns are high', 'Support is slow']],
      ['Lea', ['Lea']],
    ],
  );
  assert.deepEqual(pasted.rows, ['1 · Returns are high', '2 · Support is slow · Lea']);
  assert.equal(pasted.likely, 1);
});

test('control characters and text beyond what a card holds are left out', () => {
  assert.deepEqual(only('a\u0000b\u000bc'), ['ab c']);
  const long = `${'x'.repeat(1999)}😀`;
  assert.equal(only(long)?.[0], 'x'.repeat(1999));
});

test('what is more than a hundred stays and can be read again', () => {
  const texts = Array.from({ length: MOST_CARDS + 2 }, (_, index) => (index > MOST_CARDS ? 'two\n"lines"' : `card ${index}`));
  const { now, left, rest } = firstCards(texts);
  assert.equal(now.length, MOST_CARDS);
  assert.equal(left, 2);
  assert.deepEqual(only(rest), ['card 100', 'two\n"lines"']);
  assert.deepEqual(firstCards(['a']), { now: ['a'], left: 0, rest: '' });
});

test('nothing gives nothing', () => {
  assert.deepEqual(readPasted(' \n\t\n'), { columns: [], rows: [], likely: 0 });
});
