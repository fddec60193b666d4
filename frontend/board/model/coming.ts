import type { AgendaStep, Coming } from './wire.ts';

/** How an announced step reads now. */
export interface ComingReading {
  /** Number and title of the step. */
  title: string;
  clock: string;
  /** Whole minutes left, at least one, for screen readers. */
  minutes: number;
  /** The time is over: it is the trainer's turn. */
  over: boolean;
}

/**
 * @param gone milliseconds since the announcement arrived
 * @returns `undefined` when nothing is announced, or a step that the agenda does not have
 */
export function comingNow(coming: Coming | null, gone: number, steps: readonly AgendaStep[]): ComingReading | undefined {
  const step = steps.find(({ id }) => id === coming?.step);
  if (coming === null || step === undefined) return undefined;
  const seconds = Math.max(0, Math.ceil((coming.leftMs - gone) / 1000));
  return {
    title: step.number === '' ? step.title : `${step.number} · ${step.title}`,
    clock: `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
    minutes: Math.max(1, Math.ceil(seconds / 60)),
    over: coming.asks || seconds === 0,
  };
}
