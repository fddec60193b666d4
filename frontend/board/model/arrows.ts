import type { Bar } from './timeline.ts';

/** A row of a timeline with its bar, if it has one. */
export interface BarRow {
  id: string;
  bar: Bar | undefined;
}

/** From the end of what is waited for to the beginning of what waits. */
export interface Arrow {
  from: string;
  to: string;
  /** SVG path; across in parts of {@link ACROSS}, down in parts of {@link DOWN} for a row. */
  path: string;
  /** Where its head lies: part of the width, and row. */
  at: number;
  row: number;
  /** Whether it goes back in time. */
  late: boolean;
}

export const ACROSS = 1000;
export const DOWN = 20;
const STUB = 7;

/**
 * The arrows of a timeline whose rows are all as high as each other.
 *
 * @param rows all rows from top to bottom, headings too
 * @param waits pairs of the one that waits and what it waits for
 */
export function arrowsOf(rows: readonly BarRow[], waits: readonly (readonly [string, string])[]): Arrow[] {
  const at = new Map(rows.map((row, index) => [row.id, { index, bar: row.bar }]));
  return waits.flatMap(([to, from]) => {
    const [first, second] = [at.get(from), at.get(to)];
    if (first?.bar === undefined || second?.bar === undefined) return [];
    const end = first.bar.at + first.bar.width;
    return [
      {
        from,
        to,
        path: pathOf(end * ACROSS, middle(first.index), second.bar.at * ACROSS, middle(second.index)),
        at: second.bar.at,
        row: second.index,
        late: second.bar.at < end - 1e-9,
      },
    ];
  });
}

function pathOf(x1: number, y1: number, x2: number, y2: number): string {
  if (x2 - x1 >= 2 * STUB) return `M${round(x1)} ${y1}H${round(x1 + STUB)}V${y2}H${round(x2)}`;
  const between = y1 + (y2 > y1 ? DOWN / 2 : -DOWN / 2);
  return `M${round(x1)} ${y1}H${round(x1 + STUB)}V${between}H${round(x2 - STUB)}V${y2}H${round(x2)}`;
}

function middle(row: number): number {
  return row * DOWN + DOWN / 2;
}

function round(x: number): number {
  return Number(x.toFixed(2));
}
