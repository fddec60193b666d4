import type { Checklist } from './wire.ts';
import type { Replica, ViewCard } from './replica.ts';

/** One item of the checklist with its answer; the card is missing until the document has arrived. */
export interface ReviewItem {
  id: string;
  text: string;
  card: ViewCard | undefined;
  answered: boolean;
  /** A "no" without a reason helps nobody. */
  needsComment: boolean;
  /** A verdict that asks for change and has no reply yet. */
  needsReply: boolean;
}

/** The items of one dimension, in the order of the checklist. */
export interface ReviewSection {
  dimension: string;
  items: ReviewItem[];
}

/** How far a review is. */
export interface ReviewProgress {
  answered: number;
  replied: number;
  /** Items that ask for a reply: verdict "partly" or "no". */
  toReply: number;
  all: number;
}

/** The id of the card that holds the answer to an item. */
export function itemCard(item: string): string {
  return `item-${item}`;
}

/** The checklist with the answers, grouped by dimension. */
export function reviewSections(checklist: Checklist, answers: Pick<Replica, 'card'>): ReviewSection[] {
  const sections: ReviewSection[] = [];
  for (const item of checklist.items) {
    let section = sections.find((known) => known.dimension === item.dimension);
    if (section === undefined) {
      section = { dimension: item.dimension, items: [] };
      sections.push(section);
    }
    section.items.push(reviewItem(item.id, item.text, answers.card(itemCard(item.id))));
  }
  return sections;
}

export function reviewProgress(sections: readonly ReviewSection[]): ReviewProgress {
  const items = sections.flatMap((section) => section.items);
  const asking = items.filter((item) => asksForChange(item.card));
  return {
    answered: items.filter((item) => item.answered).length,
    replied: asking.filter((item) => !item.needsReply).length,
    toReply: asking.length,
    all: items.length,
  };
}

function reviewItem(id: string, text: string, card: ViewCard | undefined): ReviewItem {
  return {
    id,
    text,
    card,
    answered: filled(card, 'verdict'),
    needsComment: card?.fields['verdict'] === 'no' && !filled(card, 'comment'),
    needsReply: asksForChange(card) && !filled(card, 'reply'),
  };
}

function asksForChange(card: ViewCard | undefined): boolean {
  return card?.fields['verdict'] === 'no' || card?.fields['verdict'] === 'partly';
}

function filled(card: ViewCard | undefined, field: string): boolean {
  return String(card?.fields[field] ?? '').trim() !== '';
}
