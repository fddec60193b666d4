/** A piece of a sentence in a comparison; `own` is only on this side. */
export interface Piece {
  text: string;
  own: boolean;
}

/** Above so many comparisons two sentences count as wholly different. */
const CELLS = 250_000;

/** Two sentences word by word: for each side its pieces, together the whole sentence. */
export function compareWords(left: string, right: string, language: 'zh' | 'en'): [Piece[], Piece[]] {
  const [a, b] = [wordsOf(left, language), wordsOf(right, language)];
  if (a.length * b.length > CELLS) return [pieces(a, new Set()), pieces(b, new Set())];
  const common = commonLengths(a, b);
  const [inLeft, inRight] = [new Set<number>(), new Set<number>()];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (isSame(a[i], b[j])) {
      inLeft.add(i++);
      inRight.add(j++);
    } else if ((common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  return [pieces(a, inLeft), pieces(b, inRight)];
}

/** How much of both sentences is the same, 0 to 1. */
export function likeness(left: string, right: string, language: 'zh' | 'en'): number {
  const [a, b] = compareWords(left, right, language);
  const size = (all: readonly Piece[], shared: boolean) =>
    all.reduce((sum, { text, own }) => (shared && own ? sum : sum + text.trim().length), 0);
  const whole = size(a, false) + size(b, false);
  return whole === 0 ? 0 : (size(a, true) + size(b, true)) / whole;
}

/** Below this two sentences say different things. */
const ALIKE = 0.35;

/** Pairs what is most alike on both sides; what has no counterpart stands alone, in the order of its side. */
export function pairUp<T>(left: readonly T[], right: readonly T[], alike: (a: T, b: T) => number): [T | undefined, T | undefined][] {
  const best = left
    .flatMap((a) => right.map((b) => ({ a, b, value: alike(a, b) })))
    .filter(({ value }) => value >= ALIKE)
    .sort((x, y) => y.value - x.value);
  const partner = new Map<T, T>();
  const used = new Set<T>();
  for (const { a, b } of best) {
    if (partner.has(a) || used.has(b)) continue;
    partner.set(a, b);
    used.add(b);
  }
  return [
    ...left.map((a): [T | undefined, T | undefined] => [a, partner.get(a)]),
    ...right.filter((b) => !used.has(b)).map((b): [T | undefined, T | undefined] => [undefined, b]),
  ];
}

function wordsOf(text: string, language: string): string[] {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
}

function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row === undefined) continue;
      row[j] = isSame(a[i], b[j]) ? (lengths[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function pieces(words: readonly string[], shared: ReadonlySet<number>): Piece[] {
  const result: Piece[] = [];
  words.forEach((text, index) => {
    // A space between two words of one side alone is not worth a gap.
    const own = !shared.has(index) || (text.trim() === '' && index > 0 && !shared.has(index - 1) && index + 1 < words.length && !shared.has(index + 1));
    const last = result.at(-1);
    if (last?.own === own) last.text += text;
    else result.push({ text, own });
  });
  return result;
}
