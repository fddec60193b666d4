import { middleOf, stepped } from './placement.ts';
import type { Scale } from './placement.ts';

/** Values of a card on both scales of a matrix. */
export interface Values {
  x: number;
  y: number;
}

/**
 * Where a key moves a card: arrows by a step, finer with Shift, Home and End to the sides, Page Up and Page Down to top and
 * bottom. A card without a place goes into the middle first, whichever of them it is.
 *
 * @returns `undefined` for a key that moves nothing
 */
export function keyedTo(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  at: Values | undefined,
  { x, y }: { x: Scale; y: Scale },
): Values | undefined {
  const from = at ?? { x: middleOf(x), y: middleOf(y) };
  const across = (by: 1 | -1): Values => ({ ...from, x: stepped(from.x, by, x, shiftKey) });
  const up = (by: 1 | -1): Values => ({ ...from, y: stepped(from.y, by, y, shiftKey) });
  const moves: Readonly<Record<string, () => Values>> = {
    ArrowLeft: () => across(-1),
    ArrowRight: () => across(1),
    ArrowUp: () => up(1),
    ArrowDown: () => up(-1),
    Home: () => ({ ...from, x: x.min }),
    End: () => ({ ...from, x: x.max }),
    PageUp: () => ({ ...from, y: y.max }),
    PageDown: () => ({ ...from, y: y.min }),
  };
  const move = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return move === undefined || at !== undefined ? move?.() : from;
}
