import type { Quadrant } from './wire.ts';

/** Ends of a scale. */
export interface Scale {
  min: number;
  max: number;
}

/** Centre of a card on the field, in pixels from its left upper corner. */
export interface Spot {
  id: string;
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Looked for a free place in steps of so many pixels. */
const SEARCH_PX = 8;
/** So many places are looked at for all cards together, at most so many for one: beyond, cards lie on each other. */
const SEARCHES = 200_000;
const SEARCHES_EACH = 6_000;

/** Where a value lies on its scale, 0 to 1; what lies beyond an end lies at it. */
export function shareOf(value: number, { min, max }: Scale): number {
  return Math.min(1, Math.max(0, (value - min) / (max - min)));
}

/** The value at a share of a scale, as fine as a hand can place. */
export function valueAt(share: number, scale: Scale): number {
  const fine = stepOf(scale, true);
  const steps = Math.round((Math.min(1, Math.max(0, share)) * (scale.max - scale.min)) / fine);
  return tidy(Math.min(scale.max, scale.min + steps * fine), fine);
}

/** The value that an arrow key goes to: the next one on the grid of steps, and no further than the end. */
export function stepped(value: number, by: 1 | -1, scale: Scale, fine: boolean): number {
  const step = stepOf(scale, fine);
  const at = (Math.min(scale.max, Math.max(scale.min, value)) - scale.min) / step;
  const next = by > 0 ? Math.floor(at + 1e-9) + 1 : Math.ceil(at - 1e-9) - 1;
  return tidy(Math.min(scale.max, Math.max(scale.min, scale.min + next * step)), step);
}

/** The middle of a scale, on its grid of steps. */
export function middleOf(scale: Scale): number {
  return valueAt(0.5, scale);
}

/** A step of an arrow key: about a quarter of a short scale, a tenth of a long one; the fine one about a fortieth. */
export function stepOf({ min, max }: Scale, fine: boolean): number {
  const range = max - min;
  if (fine) return round125(range / 40);
  return range <= 10 ? Math.min(1, range / 2) : round125(range / 10);
}

/** Which quarter of the field a card lies in; the middle line belongs to the higher one. */
export function quadrantOf(x: number, y: number, xScale: Scale, yScale: Scale): Quadrant {
  const end = (value: number, scale: Scale): 'low' | 'high' => (shareOf(value, scale) >= 0.5 ? 'high' : 'low');
  return `${end(x, xScale)}-${end(y, yScale)}`;
}

/**
 * Where cards of one size are shown so that all can be read: each at its spot or, when another one is there already, at
 * the nearest free place. The same spots give the same places, in whatever order they come.
 */
export function fanOut(spots: readonly Spot[], card: Size, field: Size): Map<string, Spot> {
  const taken: Spot[] = [];
  const offsets = spiral(field, Math.min(SEARCHES_EACH, Math.ceil(SEARCHES / Math.max(1, spots.length))));
  const inside = ({ id, x, y }: Spot): Spot => ({
    id,
    x: clamp(x, card.width / 2, field.width - card.width / 2),
    y: clamp(y, card.height / 2, field.height - card.height / 2),
  });
  for (const spot of [...spots].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const home = inside(spot);
    const free = (place: Spot): boolean => taken.every((other) => !overlap(place, other, card));
    const offset = offsets.find(({ x, y }) => {
      const place = { id: spot.id, x: home.x + x, y: home.y + y };
      return fits(place, card, field) && free(place);
    });
    taken.push({ id: spot.id, x: home.x + (offset?.x ?? 0), y: home.y + (offset?.y ?? 0) });
  }
  return new Map(taken.map((place) => [place.id, place]));
}

/** Whether two cards of one size touch. */
export function overlap(a: Spot, b: Spot, { width, height }: Size): boolean {
  return Math.abs(a.x - b.x) < width && Math.abs(a.y - b.y) < height;
}

function fits({ x, y }: Spot, { width, height }: Size, field: Size): boolean {
  return x >= width / 2 - 0.5 && x <= field.width - width / 2 + 0.5 && y >= height / 2 - 0.5 && y <= field.height - height / 2 + 0.5;
}

/** Offsets from near to far. */
function spiral({ width, height }: Size, most: number): { x: number; y: number }[] {
  const found: { x: number; y: number }[] = [];
  const [columns, rows] = [Math.ceil(width / SEARCH_PX), Math.ceil(height / SEARCH_PX)];
  for (let column = -columns; column <= columns; column++) {
    for (let row = -rows; row <= rows; row++) found.push({ x: column * SEARCH_PX, y: row * SEARCH_PX });
  }
  return found.sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y)).slice(0, most);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(Math.min(low, (low + high) / 2), Math.min(Math.max(high, (low + high) / 2), value));
}

/** The nearest of 1, 2, 5, 10, 20 … that is not above. */
function round125(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  const digit = value / power + 1e-9;
  return power * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
}

/** Without the dust of binary fractions. */
function tidy(value: number, step: number): number {
  return Number(value.toFixed(Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) + 1));
}
