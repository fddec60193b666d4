import type { AgendaStep, CardKind, Checklist, Lens } from '../model/wire.ts';

/** What `StepPreview` of the server gives: one step of an agenda, and of the others what it is seen against. */
export interface StepPreviewBody {
  language: 'zh' | 'en';
  /** Index of the step among {@link steps}. */
  at: number;
  step: AgendaStep;
  steps: StepOutline[];
  checklists: Checklist[];
}

/** A step that is not shown itself. */
export interface StepOutline extends Pick<AgendaStep, 'id' | 'number' | 'title' | 'carry'> {
  /** Kinds of cards that people make or change in it. */
  kinds: CardKind[];
}

/** The agenda as far as the lenses of the step look at it. */
export function agendaOf({ at, step, steps }: StepPreviewBody): AgendaStep[] {
  return steps.map((outline, index) => (index === at ? step : outlined(outline)));
}

/** Lenses of another step say only which kinds are made there. */
function outlined({ kinds, ...step }: StepOutline): AgendaStep {
  const lenses = kinds.map(
    (kind): Lens => ({
      type: 'table', id: kind, title: '', hint: '', empty: '', kind, fields: [], parent: [], origin: [], views: [], tone: null, ballot: null,
    }),
  );
  return { ...step, goal: '', prompts: [], help: [], flows: '', minutes: 0, done: [], lenses };
}
