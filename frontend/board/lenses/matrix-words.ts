import { formatNumber } from '../i18n/index.ts';
import { scoringText } from '../i18n/scoring.ts';
import { quadrantOf } from '../model/placement.ts';
import type { ViewCard } from '../model/replica.ts';
import type { Lens, LensAxis, Quadrant } from '../model/wire.ts';

/** The lens as it comes from the template. */
export type MatrixLens = Extract<Lens, { type: 'matrix' }>;

/** Where a card lies on both scales. */
export interface Placed {
  x: number;
  y: number;
  quadrant: Quadrant;
}

/** The value on a scale; what lies beyond an end counts as the end. */
export function valueOf(card: Pick<ViewCard, 'fields'>, { field, min, max }: LensAxis): number | undefined {
  const value = card.fields[field];
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(max, Math.max(min, value)) : undefined;
}

/** `undefined` for a card that has no place yet. */
export function placeOf(card: Pick<ViewCard, 'fields'>, lens: MatrixLens): Placed | undefined {
  const [x, y] = [valueOf(card, lens.x), valueOf(card, lens.y)];
  return x === undefined || y === undefined ? undefined : { x, y, quadrant: quadrantOf(x, y, lens.x, lens.y) };
}

/** The place in words: “impact 4 of 5, control 2 of 5: watch closely”. */
export function wordsOf(card: Pick<ViewCard, 'fields'>, lens: MatrixLens): string {
  const values = [lens.x, lens.y].map((axis) => [axis, valueOf(card, axis)] as const);
  const [first, second] = values.map(([axis, value]) =>
    value === undefined ? undefined : scoringText('matrix.axis', { name: axis.title, value: formatNumber(value), max: axis.max }),
  );
  const place = placeOf(card, lens);
  if (first !== undefined && second !== undefined && place !== undefined) {
    return scoringText('matrix.words', { first, second, quadrant: lens.quadrants[place.quadrant] });
  }
  const half = first ?? second;
  if (half === undefined) return scoringText('matrix.unplaced');
  return scoringText('matrix.half', { placed: half, name: (first === undefined ? lens.x : lens.y).title });
}
