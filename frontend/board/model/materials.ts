import { readPasted } from './paste.ts';
import type { AgendaStep, LensColumn, MaterialsEvent, StepMaterial, SurveySums } from './wire.ts';

/** What was prepared for one step. */
export interface StepPreparation {
  survey: SurveySums[];
  list: StepMaterial[];
}

/** The part of the preparation that the step shows. */
export function preparedFor(event: MaterialsEvent | undefined, step: string): StepPreparation {
  const here = ({ steps }: { steps: string[] }): boolean => steps.includes(step);
  return { survey: event?.survey.filter(here) ?? [], list: event?.list.filter(here) ?? [] };
}

/** The lines of a material; empty ones stay, as they part what belongs together. */
export function linesOf(text: string): string[] {
  return text.split('\n');
}

/** A line as a card's text: without bullet or number, cells of a table with dots between. */
export function cardText(line: string): string {
  return readPasted(line).rows[0] ?? '';
}

/** Columns of the step's first board that takes notes: there a line can become a card. */
export function noteColumns(step: AgendaStep): LensColumn[] {
  for (const lens of step.lenses) if (lens.type === 'columns') return lens.columns;
  return [];
}

/** Percent of the people, whole. */
export function share(count: number, people: number): number {
  return people === 0 ? 0 : Math.round((100 * count) / people);
}
