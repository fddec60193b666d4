import { graphemes, isBoundary } from './graphemes.ts';
import type { Delta } from './wire.ts';

/** Above this many comparisons what differs counts as replaced in one piece. */
const CELLS = 1_000_000;

/**
 * The delta from one text to another, cut only between user-perceived characters (T6).
 *
 * @param caret where the caret stands in the new text; typing and deleting end there, which tells equal letters apart
 */
export function diffText(before: string, after: string, caret?: number): Delta {
  if (before === after) return [];
  const behind = caret === undefined ? 0 : after.length - caret;
  const guided = behind > 0 && before.endsWith(after.slice(after.length - behind));
  const { start, end } = guided || caret === after.length ? edges(before, after, behind) : edges(before, after);
  const removed = before.slice(start, before.length - end);
  const inserted = after.slice(start, after.length - end);
  const middle = caret === undefined ? fine(removed, inserted) : replaced(removed, inserted);
  return start > 0 ? joined(start, middle) : middle;
}

/** The difference as one piece: what is between the common beginning and the common end. */
export function roughDiff(before: string, after: string): Delta {
  const { start, end } = edges(before, after);
  const middle = replaced(before.slice(start, before.length - end), after.slice(start, after.length - end));
  return start > 0 && middle.length > 0 ? [start, ...middle] : middle;
}

/** Lengths of what both texts have in common in front and behind. */
function edges(before: string, after: string, behind?: number): { start: number; end: number } {
  const shorter = Math.min(before.length, after.length);
  let end = behind === undefined ? 0 : Math.min(behind, shorter);
  let start = 0;
  while (start < shorter - end && before[start] === after[start]) start++;
  while (!isBoundary(before, start) || !isBoundary(after, start)) start--;
  if (behind === undefined || start + end < shorter) end = tail(before, after, start, shorter, end);
  while (!isBoundary(before, before.length - end) || !isBoundary(after, after.length - end)) end--;
  return { start, end };
}

function tail(before: string, after: string, start: number, shorter: number, from: number): number {
  let end = from;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return end;
}

function replaced(removed: string, inserted: string): Delta {
  return [...(inserted === '' ? [] : [inserted]), ...(removed === '' ? [] : [-removed.length])];
}

/** Keeps what both have in common, by the longest common sequence of characters. */
function fine(removed: string, inserted: string): Delta {
  if (removed === '' || inserted === '') return replaced(removed, inserted);
  const old = graphemes(removed);
  const now = graphemes(inserted);
  if (old.length * now.length > CELLS) return replaced(removed, inserted);
  const common = commonLengths(old, now);
  const width = now.length + 1;
  let result: Delta = [];
  let i = 0;
  let j = 0;
  let gone = '';
  let come = '';
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      result = joined(old[i]?.length ?? 0, [], [...result, ...replaced(gone, come)]);
      gone = come = '';
      i++;
      j++;
    } else if (j >= now.length || (i < old.length && (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))) {
      gone += old[i++] ?? '';
    } else {
      come += now[j++] ?? '';
    }
  }
  const rest = replaced(gone, come);
  return rest.length === 0 && typeof result.at(-1) === 'number' && Number(result.at(-1)) > 0
    ? result.slice(0, -1)
    : [...result, ...rest];
}

/** For each pair of ends how long their common sequence is. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint16Array {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        old[i] === now[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
}

/** Parts, then so many kept characters, then further parts. */
function joined(kept: number, rest: Delta, front: Delta = []): Delta {
  const last = front.at(-1);
  return typeof last === 'number' && last > 0
    ? [...front.slice(0, -1), last + kept, ...rest]
    : [...front, kept, ...rest];
}
