const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const MIDDLE = 'V';

/** Compares keys (and ids) as the server does: by ASCII, never by language. */
export function compareKeys(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/**
 * A key between two others: digits `0-9A-Za-z` in ASCII order, never ending in `0`, so there is always room before it.
 *
 * @param before key of the card in front, `null` for none
 * @param after key of the card behind, `null` for none; must be greater than `before`
 * @param jitter 0 up to 1: makes keys that two people choose at the same moment differ; without it the key is the shortest
 */
export function keyBetween(before: string | null, after: string | null, jitter?: number): string {
  if (before !== null && after !== null && before >= after) throw new RangeError(`no key between ${before} and ${after}`);
  const key = shortest(before ?? '', after);
  return jitter === undefined ? key : key + digit(1 + Math.floor(jitter * (DIGITS.length - 1)));
}

function shortest(before: string, after: string | null): string {
  if (after === null) return behind(before);
  if (before === '') return inFront(after);
  let prefix = '';
  for (let at = 0; ; at++) {
    const low = value(before[at], 0);
    const high = value(after[at], DIGITS.length);
    if (low === high) {
      prefix += digit(low);
      continue;
    }
    if (high - low > 1) return prefix + digit((low + high) >> 1);
    // Neighbouring digits: stay on the lower one and go behind what follows there.
    return prefix + digit(low) + behind(before.slice(at + 1));
  }
}

/** Appending counts up, so that long lists keep short keys. */
function behind(before: string): string {
  if (before === '') return MIDDLE;
  for (let at = 0; at < before.length; at++) {
    const current = value(before[at], 0);
    if (current < DIGITS.length - 1) return before.slice(0, at) + digit(current + 1);
  }
  return before + MIDDLE;
}

function inFront(after: string): string {
  for (let at = 0; at < after.length; at++) {
    const current = value(after[at], 0);
    if (current > 1) return after.slice(0, at) + digit(current - 1);
    if (current === 1) return `${after.slice(0, at)}0${MIDDLE}`;
  }
  throw new RangeError(`no key in front of ${after}`);
}

function value(character: string | undefined, missing: number): number {
  return character === undefined ? missing : DIGITS.indexOf(character);
}

function digit(number: number): string {
  return DIGITS.charAt(number);
}
