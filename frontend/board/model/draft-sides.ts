import { likeness, pairUp } from './compare.ts';
import { keyResultsOf, objectives } from './grouping.ts';
import type { ViewCard } from './replica.ts';
import type { Board } from './tree.ts';

/** A draft that can stand beside another one: one objective, or all that a person wrote. */
export interface DraftSide {
  /** `o:` and the objective, or `by:` and the author. */
  id: string;
  /** The author, of a person's draft. */
  by?: string;
  objectives: ViewCard[];
}

/** Two objectives beside each other, with their key results; one may be missing. */
export interface ComparedObjectives {
  objectives: [ViewCard | undefined, ViewCard | undefined];
  keyResults: [ViewCard | undefined, ViewCard | undefined][];
}

/** All drafts that can be chosen; authors only where there are several. */
export function draftSides(board: Board): DraftSide[] {
  const all = objectives(board);
  const authors = [...new Set(all.map(({ by }) => by).filter((by) => by !== ''))];
  return [
    ...all.map((objective) => ({ id: `o:${objective.id}`, objectives: [objective] })),
    ...(authors.length < 2 ? [] : authors).map((by) => ({
      id: `by:${by}`,
      by,
      objectives: all.filter((objective) => objective.by === by),
    })),
  ];
}

/** Two drafts side by side: two single objectives as chosen, several by what is most alike. */
export function compareDrafts(board: Board, left: DraftSide, right: DraftSide, language: 'zh' | 'en'): ComparedObjectives[] {
  const alike = (a: ViewCard, b: ViewCard) => likeness(textOf(a), textOf(b), language);
  const [a, b] = [left.objectives, right.objectives];
  const single: [ViewCard | undefined, ViewCard | undefined][] = [[a[0], b[0]]];
  const pairs = a.length === 1 && b.length === 1 ? single : pairUp(a, b, alike);
  const under = (card: ViewCard | undefined) => (card === undefined ? [] : keyResultsOf(board, card.id));
  return pairs.map((pair) => ({ objectives: pair, keyResults: pairUp(under(pair[0]), under(pair[1]), alike) }));
}

function textOf(card: ViewCard): string {
  return String(card.fields['text'] ?? '');
}
