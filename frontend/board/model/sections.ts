import { groupByParent } from './grouping.ts';
import type { ViewCard } from './replica.ts';
import { byTone } from './tone.ts';
import type { Board } from './tree.ts';
import type { CardKind } from './wire.ts';

/** Where a factor comes from; empty while nobody has said it. */
export type Side = 'inside' | 'outside' | '';

/** Rows of a table under one heading: the card that they belong to, their side, or none. */
export interface Section {
  key: string;
  parent: ViewCard | null;
  side: Side | null;
  rows: ViewCard[];
}

/** What says how the rows of a table are put together. */
export interface SectionPlan {
  kind: CardKind;
  fields: readonly string[];
  parent: readonly CardKind[];
  tone: string | null;
}

/** Whether a table has a heading for each side. */
export function hasSides({ fields, parent }: Pick<SectionPlan, 'fields' | 'parent'>): boolean {
  return parent.length === 0 && fields.includes('side');
}

/**
 * Rows under their parents, else by side where the table asks for it, else all together. What belongs nowhere is left out
 * while it is empty.
 */
export function sectionsOf(board: Board, plan: SectionPlan): Section[] {
  const sorted = (rows: ViewCard[]): ViewCard[] => (plan.tone === null ? rows : byTone(rows, plan.tone));
  if (plan.parent.length > 0) {
    return groupByParent(board, plan.kind, plan.parent)
      .filter(({ parent, rows }) => parent !== null || rows.length > 0)
      .map(({ parent, rows }) => ({ key: parent?.id ?? '', parent, side: null, rows: sorted(rows) }));
  }
  const all = board.cards(plan.kind);
  if (!hasSides(plan)) return [{ key: 'all', parent: null, side: null, rows: sorted(all) }];
  return (['inside', 'outside', ''] as const)
    .map((side) => ({ key: `side-${side}`, parent: null, side, rows: sorted(all.filter((row) => sideOf(row) === side)) }))
    .filter(({ side, rows }) => side !== '' || rows.length > 0);
}

/** The side of a card: as chosen, else the column of that name in which it was written. */
export function sideOf({ fields, place }: Pick<ViewCard, 'fields' | 'place'>): Side {
  const side = fields['side'] ?? place;
  return side === 'inside' || side === 'outside' ? side : '';
}
