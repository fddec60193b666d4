import { fanOut, shareOf } from './placement.ts';
import type { Size } from './placement.ts';

/** What a bubble stands for; `x` and `y` from 1 to 5. */
export interface Plotted {
  id: string;
  x: number;
  y: number;
  /** Compared with the others'; nothing below 0. */
  size: number;
  label: string;
}

/** A bubble on the drawing, with its label where there is room for one. */
export interface Bubble {
  id: string;
  cx: number;
  cy: number;
  r: number;
  label?: { x: number; y: number; anchor: 'start' | 'middle' | 'end'; text: string };
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const SCALE = { min: 1, max: 5 };
const SMALLEST = 13;
const LARGEST = 34;
/** The number in a bubble has at least so much room for itself. */
const CORE = 28;
/** So much of a bubble's square is not for labels. */
const FILLED = 0.85;
const LINE = 18;
const GAP = 5;

/** Bubbles by size, large ones first so that small ones lie on top; their numbers never cover each other. */
export function bubblesOf(points: readonly Plotted[], area: Size): Bubble[] {
  const most = Math.max(0, ...points.map(({ size }) => size));
  const spots = points.map(({ id, x, y }) => ({
    id,
    x: shareOf(x, SCALE) * area.width + CORE / 2,
    y: (1 - shareOf(y, SCALE)) * area.height + CORE / 2,
  }));
  // A bubble at an end lies half beyond it.
  const whole = { width: area.width + CORE, height: area.height + CORE };
  const places = fanOut(spots, { width: CORE, height: CORE }, whole);
  const drawn = points.map(({ id, size }) => {
    const place = places.get(id);
    return { id, cx: (place?.x ?? 0) - CORE / 2, cy: (place?.y ?? 0) - CORE / 2, r: radius(size, most) };
  });
  const taken = drawn.map(({ cx, cy, r }) => box(cx - r * FILLED, cy - r * FILLED, 2 * r * FILLED, 2 * r * FILLED));
  return drawn
    .map((bubble, index) => {
      const text = points[index]?.label ?? '';
      const spot = text === '' ? undefined : labelPlaces(bubble, text).find(({ room }) => isFree(room, taken, area));
      if (spot === undefined) return bubble;
      taken.push(spot.room);
      return { ...bubble, label: spot.label };
    })
    .sort((a, b) => b.r - a.r);
}

/** Width of a text at the drawing's letter size, near enough. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.codePointAt(0)! > 0x2e80 ? 14 : 7.5), 0);
}

/** Area, not radius, goes with the size. */
function radius(size: number, most: number): number {
  const share = most <= 0 ? 0 : Math.sqrt(Math.max(0, size) / most);
  return SMALLEST + (LARGEST - SMALLEST) * share;
}

function labelPlaces({ cx, cy, r }: Bubble, text: string): { room: Box; label: NonNullable<Bubble['label']> }[] {
  const width = widthOf(text);
  const middle = cy + 5;
  return [
    { room: box(cx + r + GAP, cy - LINE / 2, width, LINE), label: { x: cx + r + GAP, y: middle, anchor: 'start', text } },
    { room: box(cx - r - GAP - width, cy - LINE / 2, width, LINE), label: { x: cx - r - GAP, y: middle, anchor: 'end', text } },
    { room: box(cx - width / 2, cy - r - LINE, width, LINE), label: { x: cx, y: cy - r - GAP, anchor: 'middle', text } },
    { room: box(cx - width / 2, cy + r, width, LINE), label: { x: cx, y: cy + r + LINE - GAP, anchor: 'middle', text } },
  ];
}

function isFree(room: Box, taken: readonly Box[], area: Size): boolean {
  const inside = room.left >= -GAP && room.right <= area.width + GAP && room.top >= -LINE && room.bottom <= area.height + LINE;
  return inside && !taken.some((other) => meet(room, other));
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function box(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}
