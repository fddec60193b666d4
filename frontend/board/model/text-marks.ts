/** Words of a text to point at. */
export interface TextMarks {
  /** The text that they are of; as soon as another stands there, nothing is marked. */
  text: string;
  /** Begin and end of each piece, as UTF-16 units. */
  spans: readonly (readonly [number, number])[];
  /** Begin and end of the pieces that stand out. */
  strong: readonly (readonly [number, number])[];
}

/** A piece of a text. */
export interface Piece {
  text: string;
  mark: 'none' | 'plain' | 'strong';
}

/** The text in pieces, in order; marks may overlap, and what lies outside of the text counts for nothing. */
export function pieces({ text, spans, strong }: TextMarks): Piece[] {
  const edges = [0, text.length, ...[...spans, ...strong].flat()].filter((edge) => edge >= 0 && edge <= text.length);
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  const inside = (at: number, all: TextMarks['spans']): boolean => all.some(([start, end]) => start <= at && at < end);
  return cuts.slice(0, -1).map((start, index) => ({
    text: text.slice(start, cuts[index + 1]),
    mark: inside(start, strong) ? 'strong' : inside(start, spans) ? 'plain' : 'none',
  }));
}
