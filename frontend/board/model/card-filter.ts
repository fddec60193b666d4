import type { ViewCard } from './replica.ts';

/** What somebody looks for among cards; empty parts ask for nothing. */
export interface CardFilter {
  /** Words that all have to occur in the card, in any order. */
  term: string;
  /** Id of the author. */
  author: string;
}

export function isFiltering({ term, author }: CardFilter): boolean {
  return term.trim() !== '' || author !== '';
}

/** @param parts cards that have become part of it; what they say counts as said by the card */
export function matches(card: ViewCard, parts: readonly ViewCard[], { term, author }: CardFilter): boolean {
  const all = [card, ...parts];
  if (author !== '' && !all.some(({ by }) => by === author)) return false;
  const said = plain(all.flatMap(({ fields }) => Object.values(fields)).join('\n'));
  return plain(term)
    .split(/\s+/u)
    .every((word) => said.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
