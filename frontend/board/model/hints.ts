import type { AgendaStep } from './wire.ts';

/** One thing that may get a group going again. */
export interface Hint {
  sort: 'prompt' | 'example';
  text: string;
}

/** What a step has for a group that is stuck, in the order in which it is given: questions first, then worked examples. */
export function hintsOf(step: Pick<AgendaStep, 'prompts' | 'help' | 'lenses'>): Hint[] {
  const examples = (step.help ?? []).length > 0 ? step.help : step.lenses.flatMap(examplesOf);
  return [
    ...step.prompts.map((text): Hint => ({ sort: 'prompt', text })),
    ...examples.map((text): Hint => ({ sort: 'example', text })),
  ];
}

/** A form brings an example with each question. */
function examplesOf(lens: AgendaStep['lenses'][number]): string[] {
  return lens.type === 'form' ? lens.questions.map(({ example }) => example).filter((text) => text.trim() !== '') : [];
}
