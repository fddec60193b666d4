import type { WireScore } from './wire.ts';

/** Somebody who gave a score: a person, or a name at a shared device. */
export interface Giver {
  by: string;
  for?: string;
}

/** What a group thinks of one card by one criterion. */
export interface Opinion {
  mean: number;
  lowest: number;
  highest: number;
  /** Between the highest and the lowest. */
  spread: number;
  count: number;
  /** Who stands at the ends; empty for people whom the reader may not know. */
  low: readonly Giver[];
  high: readonly Giver[];
}

/** From this spread on, a group should talk before it decides. */
const DISCUSS_FROM = 3;

/** The scores of a round that are known to the reader, cell by cell. */
export class Opinions {
  readonly #cells = new Map<string, WireScore[]>();

  constructor(scores: readonly WireScore[]) {
    for (const score of scores) {
      const key = cellKey(score.card, score.criterion);
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [score]);
      else cell.push(score);
    }
  }

  of(card: string, criterion: string): Opinion | undefined {
    const scores = this.#cells.get(cellKey(card, criterion));
    if (scores === undefined) return undefined;
    const points = scores.map((score) => score.points);
    const [lowest, highest] = [Math.min(...points), Math.max(...points)];
    const at = (end: number): Giver[] =>
      scores.filter((score) => score.points === end && score.by !== '').map(giverOf);
    return {
      mean: points.reduce((sum, one) => sum + one, 0) / points.length,
      lowest,
      highest,
      spread: highest - lowest,
      count: points.length,
      low: at(lowest),
      high: at(highest),
    };
  }
}

/** Whether people are so far apart that they should talk. */
export function isContested(opinion: Opinion | undefined): opinion is Opinion {
  return opinion !== undefined && opinion.spread >= DISCUSS_FROM;
}

/** Criteria of a card that the group has talked about, as its field `discussed` holds them. */
export function discussedOf(text: string): string[] {
  return text.split(/[,，、\s]+/u).map((field) => field.trim()).filter((field) => field !== '');
}

/** The same field with a criterion marked or not. */
export function withDiscussed(text: string, criterion: string, done: boolean): string {
  const others = discussedOf(text).filter((field) => field !== criterion);
  return (done ? [...others, criterion] : others).join(', ');
}

/** How many of the people have scored everything. */
export function finished(given: readonly number[], cells: number): number {
  return cells === 0 ? 0 : given.filter((count) => count >= cells).length;
}

function giverOf({ by, for: person }: WireScore): Giver {
  return person === undefined ? { by } : { by, for: person };
}

function cellKey(card: string, criterion: string): string {
  return `${card} ${criterion}`;
}
