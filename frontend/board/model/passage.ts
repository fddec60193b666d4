/** A sentence in pieces, with those marked that somebody has remarked on. */
export function markedPieces(sentence: string, quotes: readonly string[]): { text: string; marked: boolean }[] {
  const ends = new Set([0, sentence.length]);
  const spans = quotes.flatMap((quote) => {
    const start = quote === '' ? -1 : sentence.indexOf(quote);
    return start < 0 ? [] : [[start, start + quote.length] as const];
  });
  spans.flat().forEach((end) => ends.add(end));
  const cuts = [...ends].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    return { text: sentence.slice(start, end), marked: spans.some(([from, to]) => from <= start && end <= to) };
  });
}
