import type { Checklist, ReviewStage } from './wire.ts';
import type { Replica, ViewCard } from './replica.ts';

/** One item of the checklist with its answer; the card is missing until the document has arrived. */
export interface ReviewItem {
  id: string;
  text: string;
  card: ViewCard | undefined;
  answered: boolean;
  /** A "no" without a reason helps nobody. */
  needsComment: boolean;
  /** Its verdict asks for change, and the trainer does not let it pass. */
  open: boolean;
  /** It is open and has no reply yet. */
  needsReply: boolean;
  /** It is open and nobody has looked again. */
  needsRecheck: boolean;
  /** Why the trainer lets it pass, empty when not. */
  waived: string;
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

/** What keeps a stage from ending; the server has the last word. */
export interface ReviewLack {
  what: 'verdicts' | 'comments' | 'replies' | 'reasons' | 'rechecks';
  count: number;
}

/** Place of the cards with remarks on a passage. */
const PASSAGE = 'passage';

/** The id of the card that holds the answer to an item. */
export function itemCard(item: string): string {
  return `item-${item}`;
}

/** The checklist with the answers, grouped by dimension. */
export function reviewSections(
  checklist: Checklist,
  answers: Pick<Replica, 'card'>,
  waived: Readonly<Record<string, string>> = {},
): ReviewSection[] {
  return sectionsOf(checklist, (item) => answers.card(itemCard(item)), waived);
}

/**
 * A checklist grouped by dimension, with answers from wherever they are.
 *
 * @param cardOf the card with the answer to an item
 */
export function sectionsOf(
  checklist: Checklist,
  cardOf: (item: string) => ViewCard | undefined,
  waived: Readonly<Record<string, string>> = {},
): ReviewSection[] {
  const sections: ReviewSection[] = [];
  for (const item of checklist.items) {
    let section = sections.find((known) => known.dimension === item.dimension);
    if (section === undefined) {
      section = { dimension: item.dimension, items: [] };
      sections.push(section);
    }
    section.items.push(reviewItem(item.id, item.text, cardOf(item.id), waived[item.id] ?? ''));
  }
  return sections;
}

/** Remarks on passages of the draft, in the order in which they were made. */
export function passages(answers: Pick<Replica, 'cards'>): ViewCard[] {
  return answers.cards('review_item', PASSAGE);
}

export function reviewProgress(sections: readonly ReviewSection[], remarks: readonly ViewCard[] = []): ReviewProgress {
  const items = sections.flatMap((section) => section.items);
  const asking = items.filter((item) => item.open);
  return {
    answered: items.filter((item) => item.answered).length,
    replied: asking.filter((item) => !item.needsReply).length + remarks.filter((card) => filled(card, 'reply')).length,
    toReply: asking.length + remarks.length,
    all: items.length,
  };
}

/** What is missing before the stage can end; the most basic thing first. */
export function reviewLack(
  stage: ReviewStage,
  sections: readonly ReviewSection[],
  remarks: readonly ViewCard[],
): ReviewLack | undefined {
  const items = sections.flatMap((section) => section.items);
  const open = items.filter((item) => item.open);
  const said = remarks.filter((card) => filled(card, 'comment'));
  const asking = [...open.map(({ card }) => card), ...said];
  switch (stage) {
    case 'open':
      return (
        lack('verdicts', items.filter((item) => !item.answered)) ??
        lack('comments', items.filter((item) => item.needsComment))
      );
    case 'submitted':
      return (
        lack('replies', asking.filter((card) => !filled(card, 'reply'))) ??
        lack('reasons', asking.filter((card) => card?.fields['reply'] !== 'adopt' && !filled(card, 'reply_reason')))
      );
    case 'answered':
      return (
        lack('rechecks', open.filter((item) => item.needsRecheck)) ??
        lack('comments', open.filter(({ card }) => card?.fields['recheck'] === 'no' && !filled(card, 'recheck_comment')))
      );
    case 'rechecked':
      return undefined;
  }
}

/** Items whose last word is no, and which the trainer does not let pass. */
export function unresolved(sections: readonly ReviewSection[]): ReviewItem[] {
  return sections
    .flatMap((section) => section.items)
    .filter(({ card, waived }) => waived === '' && (card?.fields['recheck'] ?? card?.fields['verdict']) === 'no');
}

function lack(what: ReviewLack['what'], missing: readonly unknown[]): ReviewLack | undefined {
  return missing.length === 0 ? undefined : { what, count: missing.length };
}

function reviewItem(id: string, text: string, card: ViewCard | undefined, waived: string): ReviewItem {
  const open = waived === '' && asksForChange(card);
  return {
    id,
    text,
    card,
    answered: filled(card, 'verdict'),
    needsComment: card?.fields['verdict'] === 'no' && !filled(card, 'comment'),
    open,
    needsReply: open && !filled(card, 'reply'),
    needsRecheck: open && !filled(card, 'recheck'),
    waived,
  };
}

function asksForChange(card: ViewCard | undefined): boolean {
  return card?.fields['verdict'] === 'no' || card?.fields['verdict'] === 'partly';
}

function filled(card: ViewCard | undefined, field: string): boolean {
  return String(card?.fields[field] ?? '').trim() !== '';
}
