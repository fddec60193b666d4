import type { ViewCard } from './replica.ts';

/** What a number from −5 to 5 says to us. */
export type Tone = 'against' | 'neutral' | 'for' | 'open';

/** Ends of the scale. */
export const TONE_RANGE = { min: -5, max: 5 } as const;

export function toneOf(value: unknown): Tone {
  if (typeof value !== 'number') return 'open';
  return value < 0 ? 'against' : value > 0 ? 'for' : 'neutral';
}

/** Rows by a number, what is most against us first; rows without one come last, equal ones keep their order. */
export function byTone(rows: readonly ViewCard[], field: string): ViewCard[] {
  const value = ({ fields }: ViewCard): number => (typeof fields[field] === 'number' ? fields[field] : Infinity);
  return [...rows].sort((a, b) => (value(a) === value(b) ? 0 : value(a) - value(b)));
}

/** Rows in an order that was seen before; new ones come last. */
export function inOrder(rows: readonly ViewCard[], ids: readonly string[]): ViewCard[] {
  const at = new Map(ids.map((id, index) => [id, index]));
  return [...rows].sort((a, b) => (at.get(a.id) ?? ids.length) - (at.get(b.id) ?? ids.length));
}

/** A number with its sign, as people read it. */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';
}
