import type { TextMarks } from './text-marks.ts';

/** A piece of a sentence under review. */
export interface PassagePiece {
  text: string;
  /** Whether somebody has remarked on it. */
  marked: boolean;
  /** Whether a finding of the writing lint is about it; `strong` when that finding is open. */
  found: 'none' | 'plain' | 'strong';
}

type Span = readonly [number, number];

/**
 * A sentence in pieces, with those marked that somebody has remarked on, and those that were found.
 *
 * @param found counts for nothing when it is about another text
 */
export function markedPieces(sentence: string, quotes: readonly string[], found?: TextMarks): PassagePiece[] {
  const remarked = quotes.flatMap((quote): Span[] => {
    const start = quote === '' ? -1 : sentence.indexOf(quote);
    return start < 0 ? [] : [[start, start + quote.length]];
  });
  const { spans, strong } = found?.text === sentence ? found : { spans: [], strong: [] };
  const edges = [0, sentence.length, ...[...remarked, ...spans, ...strong].flat()];
  const cuts = [...new Set(edges)].filter((edge) => edge >= 0 && edge <= sentence.length).sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const inside = (all: readonly Span[]): boolean => all.some(([from, to]) => from <= start && end <= to);
    return { text: sentence.slice(start, end), marked: inside(remarked), found: inside(strong) ? 'strong' : inside(spans) ? 'plain' : 'none' };
  });
}
