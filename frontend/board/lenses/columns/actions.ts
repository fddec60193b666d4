import type { CardAction } from '../../elements/card-menu.ts';
import { columnsText } from '../../i18n/columns.ts';
import { msg } from '../../i18n/index.ts';
import type { ViewCard } from '../../model/replica.ts';
import type { LensColumn } from '../../model/wire.ts';
import { writingMarks } from '../../model/writing-marks.ts';
import { sheetActions } from '../card-marks.ts';
import { titleOf } from '../lens-base.ts';
import type { Board } from './board.ts';

/** More columns than this are chosen in the dialog for places alone. */
const DIRECT = 5;

const LINE: CardAction = { id: '---', text: '' };

/** Where a card stands among those that are shown around it. */
export interface Standing {
  card: ViewCard;
  /** Columns that can take the card: it keeps its kind. */
  siblings: readonly LensColumn[];
  first: boolean;
  last: boolean;
}

/** What the menu of a card offers: everything that dragging does, and more. */
export function actionsOf(board: Board, { card, siblings, first, last }: Standing): CardAction[] {
  const { replica, context } = board;
  const sheet = sheetActions(replica, card.id);
  if (!context.writable || !replica.writable || !replica.mayChange(card.id)) return sheet;
  const direct = siblings.length > DIRECT ? [] : siblings;
  const moves = [
    { id: 'up', text: msg('columns.up'), disabled: first },
    { id: 'down', text: msg('columns.down'), disabled: last },
    ...direct.map(({ id, title }) => ({ id: `to ${id}`, text: msg('columns.move-to', { column: title }) })),
    { id: 'place', text: columnsText('place') },
  ];
  return [
    ...(board.mayMove(card) ? [...moves, LINE, ...clusterActions(board, card)] : outOf(board, card)),
    LINE,
    ...sheet,
    LINE,
    { id: 'delete', text: msg('columns.delete') },
  ];
}

function clusterActions(board: Board, card: ViewCard): CardAction[] {
  const { clusters } = board;
  const alone = board.partners(card).length === 0;
  const head = clusters.members(card.id).length > 0;
  return [
    { id: 'with', text: columnsText('with'), disabled: alone },
    { id: 'merge', text: columnsText('merge'), disabled: alone },
    ...outOf(board, card),
    ...(head && nameable(board, card) ? [{ id: 'name', text: columnsText('name') }] : []),
    ...(head ? [{ id: 'break-up', text: columnsText('break-up') }] : []),
    ...clusters.parts(card.id).filter(({ id }) => board.replica.mayChange(id)).map((part) => ({ id: `apart ${part.id}`, text: columnsText('apart', { text: titleOf(part) }) })),
  ];
}

function outOf({ clusters }: Board, card: ViewCard): CardAction[] {
  return clusters.headOf(card) === undefined ? [] : [{ id: 'out', text: columnsText('out') }];
}

/** A new card of a hidden round cannot stand above cards that all see. */
function nameable({ replica, context }: Board, { kind, place, round }: ViewCard): boolean {
  const marks = writingMarks(replica, context.step, kind, place);
  return marks.round === undefined || marks.round === round;
}
