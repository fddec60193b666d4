import type { AgendaStep, Guide } from './wire.ts';

/** Where somebody who is taken along goes. */
export interface AlongTarget {
  /** Index in the agenda. */
  step: number;
  lens: string;
  card: string;
  /** What the view is called. */
  title: string;
  /** The same for the same place. */
  key: string;
}

/** @returns `undefined` for a view that the agenda does not have, or that the group has not reached */
export function alongTarget(guide: Guide, steps: readonly AgendaStep[], reached: number): AlongTarget | undefined {
  const step = steps.findIndex(({ id }) => id === guide.step);
  const lens = steps[step]?.lenses.find(({ id }) => id === guide.lens);
  if (lens === undefined || step > reached) return undefined;
  const { card } = guide;
  return { step, lens: lens.id, card, title: lens.title, key: `${guide.id} ${step} ${lens.id} ${card}` };
}
