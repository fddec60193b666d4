import type { BoardView } from './replica.ts';
import { roundPrefix } from './rounds.ts';
import type { AgendaStep, CardKind, Lens } from './wire.ts';

type Columns = Extract<Lens, { type: 'columns' }>;

/**
 * How a new card of a step must be written: in the open private round of its lens, if there is one, and without its
 * author's name where the lens has none. A card without a column belongs to the lens that has its kind.
 */
export function writingMarks(
  view: Pick<BoardView, 'latestRound'>,
  step: AgendaStep,
  kind: CardKind,
  place: string,
): { round?: string; anonymous?: true } {
  const lenses = step.lenses.filter((lens): lens is Columns => lens.type === 'columns');
  const lens =
    lenses.find(({ columns }) => columns.some(({ id }) => id === place)) ??
    lenses.find(({ columns }) => columns.some((column) => column.kind === kind));
  const plan = lens?.round;
  if (lens === undefined || plan === null || plan === undefined) return {};
  const current = plan.hidden ? view.latestRound(roundPrefix(step.id, lens.id)) : undefined;
  return {
    ...(current?.open === true ? { round: current.round } : {}),
    ...(plan.anonymous ? { anonymous: true } : {}),
  };
}
