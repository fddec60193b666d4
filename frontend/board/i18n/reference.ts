import { language } from './index.ts';
import { referenceEn } from './reference.en.ts';
import { referenceZh } from './reference.zh.ts';

/** A card to look something up while writing. */
export interface ReferenceCard {
  id: string;
  title: string;
  lead: string;
  /** Word and what it means. */
  points: readonly (readonly [string, string])[];
  /** Whether the trainer has to say how it is meant for this course or company. */
  confirm: boolean;
}

/** All cards of a language, with the words around them. */
export interface ReferenceCards {
  texts: { title: string; close: string; open: string; choose: string; confirm: string };
  cards: readonly ReferenceCard[];
}

/** The cards in the page's language. */
export function reference(): ReferenceCards {
  return language() === 'zh' ? referenceZh : referenceEn;
}
