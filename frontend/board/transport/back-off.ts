const SHORTEST_MS = 500;
const LONGEST_MS = 10_000;

/**
 * Wait before the next attempt: doubles, and is spread so that a whole room does not come back in one moment.
 *
 * @param attempt counts from 0
 * @param random 0 up to 1
 */
export function backOff(attempt: number, random: number): number {
  const longest = Math.min(LONGEST_MS, SHORTEST_MS * 2 ** Math.min(attempt + 1, 10));
  return SHORTEST_MS + random * (longest - SHORTEST_MS);
}
