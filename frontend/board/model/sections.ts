import { groupByParent } from './grouping.ts';
import type { ViewCard } from './replica.ts';
import { byTone } from './tone.ts';
import type { Board } from './tree.ts';
import type { AgendaStep, CardKind, LensColumn } from './wire.ts';

/** Where a factor comes from; empty while nobody has said it. */
export type Side = 'inside' | 'outside' | '';

/** Rows of a table under one heading: the card that they belong to, their side, their column on the step's board, or none. */
export interface Section {
  key: string;
  parent: ViewCard | null;
  side: Side | null;
  /** Id of the column, empty for rows that stand in none. */
  column: string | null;
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

/** The columns of the step's boards in which cards of a kind stand. A row in none of them is on no board. */
export function homesOf({ lenses }: Pick<AgendaStep, 'lenses'>, kind: CardKind): LensColumn[] {
  return lenses.flatMap((lens) => (lens.type === 'columns' ? lens.columns.filter((column) => column.kind === kind) : []));
}

/** Whether a table has a heading for each column of the step's boards. */
export function hasColumns(plan: SectionPlan, homes: readonly unknown[]): boolean {
  return plan.parent.length === 0 && !hasSides(plan) && homes.length > 1;
}

/**
 * Rows under their parents, else by side where the table asks for it, else by the columns of the step's boards, else all
 * together. What belongs nowhere is left out while it is empty.
 */
export function sectionsOf(board: Board, plan: SectionPlan, homes: readonly Pick<LensColumn, 'id'>[] = []): Section[] {
  const sorted = (rows: ViewCard[]): ViewCard[] => (plan.tone === null ? rows : byTone(rows, plan.tone));
  if (plan.parent.length > 0) {
    return groupByParent(board, plan.kind, plan.parent)
      .filter(({ parent, rows }) => parent !== null || rows.length > 0)
      .map(({ parent, rows }) => ({ key: parent?.id ?? '', parent, side: null, column: null, rows: sorted(rows) }));
  }
  const all = board.cards(plan.kind);
  if (hasColumns(plan, homes)) {
    const home = ({ place }: ViewCard): string => homes.find(({ id }) => id === place)?.id ?? '';
    return [...homes.map(({ id }) => id), '']
      .map((column) => ({ key: `column-${column}`, parent: null, side: null, column, rows: sorted(all.filter((row) => home(row) === column)) }))
      .filter(({ column, rows }) => column !== '' || rows.length > 0);
  }
  if (!hasSides(plan)) return [{ key: 'all', parent: null, side: null, column: null, rows: sorted(all) }];
  return (['inside', 'outside', ''] as const)
    .map((side) => ({ key: `side-${side}`, parent: null, side, column: null, rows: sorted(all.filter((row) => sideOf(row) === side)) }))
    .filter(({ side, rows }) => side !== '' || rows.length > 0);
}

/** The column in which a new row of a section stands too: that of the section, else the first of its kind; empty for none. */
export function homeOf({ side, column }: Pick<Section, 'side' | 'column'>, homes: readonly Pick<LensColumn, 'id'>[]): string {
  return (homes.find(({ id }) => id === (column ?? side)) ?? homes[0])?.id ?? '';
}

/** The side of a card: as chosen, else the column of that name in which it was written. */
export function sideOf({ fields, place }: Pick<ViewCard, 'fields' | 'place'>): Side {
  const side = fields['side'] ?? place;
  return side === 'inside' || side === 'outside' ? side : '';
}
