import { LIMITS } from './fields.ts';

const BULLET = /^\s*(?:[-*•·–—](?!\d)\s*|\d{1,2}(?:[.、)）])(?!\d)\s*)/;

/** So many cards are made at once; what is more stays in the box. */
export const MOST_CARDS = 100;

/** Texts for cards that can be made of what was pasted. */
export interface PastedTexts {
  /** First words of the column; empty when there is only one. */
  name: string;
  texts: string[];
}

/** A list, or the cells of a spreadsheet. */
export interface Pasted {
  /** Of a list or a single column one, of several columns each. */
  columns: PastedTexts[];
  /** The cells of each row as one text. */
  rows: string[];
  /** The column that most likely holds the texts. */
  likely: number;
}

/** Reads lines, or cells as spreadsheets copy them: tabs between, quotes around what holds tabs, quotes or line breaks. */
export function readPasted(pasted: string): Pasted {
  const grid = cellsOf(pasted).filter((row) => row.some((cell) => cell !== ''));
  const width = Math.max(0, ...grid.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => textsOf(grid.map((row) => row[at] ?? ''))).filter(({ texts }) => texts.length > 0);
  if (columns.length === 1 && columns[0] !== undefined) columns[0].name = '';
  const said = columns.map(({ texts }) => texts.reduce((sum, { length }) => sum + length, 0));
  return {
    columns,
    rows: grid.map((row) => fitting(row.filter((cell) => cell !== '').join(' · '))),
    likely: Math.max(0, said.indexOf(Math.max(...said))),
  };
}

/** What becomes cards now, and what is left of it as it can be read again. */
export function firstCards(texts: readonly string[]): { now: string[]; left: number; rest: string } {
  const rest = texts.slice(MOST_CARDS);
  return { now: texts.slice(0, MOST_CARDS), left: rest.length, rest: rest.map(quoted).join('\n') };
}

function textsOf(cells: readonly string[]): PastedTexts {
  const texts = cells.filter((cell) => cell !== '').map(fitting);
  return { name: [...(texts[0] ?? '')].slice(0, 24).join(''), texts };
}

function cellsOf(pasted: string): string[][] {
  const text = clean(pasted);
  const rows: string[][] = [[]];
  for (let at = 0; at <= text.length; ) {
    const { cell, end } = cellAt(text, at);
    rows.at(-1)?.push(cell);
    if (text[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return rows;
}

/** One cell, and where the separator behind it stands. */
function cellAt(text: string, start: number): { cell: string; end: number } {
  const whole = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
  whole.lastIndex = start;
  const match = whole.exec(text);
  if (match !== null) return { cell: (match[1] ?? '').replaceAll('""', '"').trim(), end: whole.lastIndex };
  const next = text.slice(start).search(/[\t\n]/);
  const end = next < 0 ? text.length : start + next;
  return { cell: bare(text.slice(start, end)), end };
}

/** A line without the bullet or number in front. */
function bare(line: string): string {
  return line.replace(BULLET, '').trim();
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** As much as a card holds, never half a sign. */
function fitting(text: string): string {
  return text.length <= LIMITS.text ? text : text.slice(0, LIMITS.text).replace(/[\ud800-\udbff]$/, '');
}

/** Without what no text may hold; a vertical tab is a line break within a cell. */
function clean(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\r\n?/g, '\n').replace(/\u000b/g, ' ').replace(/[\u0000-\u0008\u000c-\u001f\u007f-\u009f]/g, '');
}
