import type { FeedbackQuestion, NextStep } from './wire.ts';

/** Answers by question, as the form and the server have them. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** Next steps that one person may note. */
export const MOST_STEPS = 10;
/** UTF-16 units. */
export const STEP_LIMIT = 300;
export const WITH_LIMIT = 100;
export const SHORT_LIMIT = 200;
export const LONG_LIMIT = 4000;

export const SCALE = ['1', '2', '3', '4', '5'] as const;

/** The answer after an option was chosen, or given back; who has taken as many as allowed takes no further one. */
export function chosen(question: FeedbackQuestion, given: readonly string[], option: string): readonly string[] {
  if (question.type !== 'multiple') return [option];
  if (given.includes(option)) return given.filter((each) => each !== option);
  if (given.length >= question.most) return given;
  return question.options.map(({ id }) => id).filter((id) => id === option || given.includes(id));
}

/** Without what is empty. */
export function filled(answers: Answers): Record<string, readonly string[]> {
  const entries = Object.entries(answers)
    .map(([question, values]) => [question, values.map((value) => value.trim()).filter((value) => value !== '')] as const)
    .filter(([, values]) => values.length > 0);
  return Object.fromEntries(entries);
}

/** The first question that still needs an answer. */
export function missing(questions: readonly FeedbackQuestion[], answers: Answers): FeedbackQuestion | undefined {
  const given = filled(answers);
  return questions.find(({ id, required }) => required && given[id] === undefined);
}

export function sameAnswers(one: Answers, other: Answers): boolean {
  const [a, b] = [filled(one), filled(other)];
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]));
}

/** Answers out of a draft, whatever stands there. */
export function readAnswers(text: string | undefined): Answers | undefined {
  const read = parse(text);
  if (read === undefined) return undefined;
  const entries = Object.entries(read).filter(
    (entry): entry is [string, string[]] => Array.isArray(entry[1]) && entry[1].every((value) => typeof value === 'string'),
  );
  return Object.fromEntries(entries);
}

/** What a person types as a next step. */
export type StepDraft = Omit<NextStep, 'id'>;

export const EMPTY_STEP: StepDraft = { what: '', until: '', with: '', shared: false };

/** A step out of a draft, whatever stands there. */
export function readStep(text: string | undefined): StepDraft | undefined {
  const read = parse(text);
  if (read === undefined) return undefined;
  const part = (name: string): string => (typeof read[name] === 'string' ? read[name] : '');
  return { what: part('what'), until: part('until'), with: part('with'), shared: read['shared'] === true };
}

function parse(text: string | undefined): Record<string, unknown> | undefined {
  if (text === undefined) return undefined;
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
