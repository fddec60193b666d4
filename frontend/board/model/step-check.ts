import type { Replica } from './replica.ts';
import { type ReviewSection, sectionsOf } from './review.ts';
import type { AgendaStep, Checklist } from './wire.ts';

/** How a group sees its own work of a step. */
export interface StepCheck {
  sections: ReviewSection[];
  /** Whether there is room for all answers. */
  begun: boolean;
  /** Items with an answer; a "no" without a comment is none. */
  answered: number;
  all: number;
}

/** The checklist of a step; nothing when it has none. */
export function checklistOf(step: Pick<AgendaStep, 'checklist'>, checklists: readonly Checklist[]): Checklist | undefined {
  return checklists.find(({ id }) => id === step.checklist);
}

/** The checklist with what stands on the board: items have no card until somebody of the group has opened it. */
export function stepCheck(step: string, checklist: Checklist, board: Pick<Replica, 'cards'>): StepCheck {
  const cards = new Map(board.cards('review_item').flatMap((card) => (card.step === step ? [[card.place, card] as const] : [])));
  const sections = sectionsOf(checklist, (item) => cards.get(item));
  const items = sections.flatMap((section) => section.items);
  return {
    sections,
    begun: items.every(({ card }) => card !== undefined),
    answered: items.filter(({ answered, needsComment }) => answered && !needsComment).length,
    all: items.length,
  };
}
