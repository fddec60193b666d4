import type { ViewCard } from './replica.ts';
import type { AgendaStep, Lens } from './wire.ts';

/** A view of a step: index in the agenda and id of the lens. */
export interface Whereabouts {
  step: number;
  lens: string;
}

type Place = Pick<ViewCard, 'id' | 'kind' | 'place' | 'step'>;

/** Whether a lens has the card on it, so that one can work on it there. */
export function shows(lens: Lens, step: string, card: Place): boolean {
  switch (lens.type) {
    case 'form':
      return card.kind === 'frame' && lens.questions.some(({ id }) => card.id === `frame-${step}-${id}`);
    case 'columns':
      return lens.columns.some(({ id, kind }) => kind === card.kind && id === card.place);
    case 'tree':
      return card.kind === 'driver' || card.kind === 'strategy';
    case 'score':
      return card.kind === 'strategy';
    case 'matrix':
    case 'table':
      return lens.kind === card.kind;
    case 'okr':
      return card.kind === 'objective' || card.kind === 'key_result';
    case 'capacity':
      return card.kind === 'resource';
    case 'trace':
    case 'review':
      return false;
  }
}

/**
 * Where to go to work on a card: in the step that the person looks at if it can be done there, the lens on the screen
 * first; else in the step that the card comes from; else in the newest step before the group's. Steps that the group has
 * not reached are left out.
 *
 * @param from what the person looks at
 * @param reached index of the group's step
 */
export function whereabouts(
  card: Place,
  steps: readonly AgendaStep[],
  from: Whereabouts,
  reached: number,
): Whereabouts | undefined {
  const found = steps.flatMap((step, index) =>
    step.lenses.filter((lens) => shows(lens, step.id, card)).map((lens) => ({ step: index, lens: lens.id })),
  );
  const here = found.filter(({ step }) => step === from.step);
  const past = found.filter(({ step }) => step <= reached);
  return (
    here.find(({ lens }) => lens === from.lens) ??
    here[0] ??
    past.find(({ step }) => steps[step]?.id === card.step) ??
    past.findLast(() => true)
  );
}
