import type { CardKind, FieldValue, LinkType } from '../model/wire.ts';
import type { StepPreviewBody } from './preview-body.ts';

/** A card that stands in a preview before anybody has written. */
export interface Sample {
  card: string;
  kind: CardKind;
  step: string;
  place: string;
  fields: Record<string, FieldValue>;
  links: [LinkType, string][];
}

/** Texts of samples in the language of the preview. */
export interface SampleTexts {
  /** The n-th example of a kind. */
  text(kind: CardKind, n: number): string;
  /** Who tries the step out. */
  person: string;
  /** Name of that person's group, and of the one whose draft it reviews. */
  group: string;
  other: string;
  /** Days of the cycle. */
  from: string;
  to: string;
}

/** How many of a kind earlier steps are imagined to have made. */
const COUNTS: Partial<Record<CardKind, number>> = { objective: 1, key_result: 2, resource: 1, note: 0, frame: 0, review_item: 0 };
const USUAL = 3;

/** What a card of a kind comes from or belongs to, the nearest first. */
const TIES: Partial<Record<CardKind, [LinkType, CardKind][]>> = {
  finding: [['origin', 'expectation']],
  strategy: [['origin', 'finding'], ['parent', 'driver']],
  objective: [['origin', 'strategy'], ['origin', 'expectation']],
  key_result: [['parent', 'objective']],
  task: [['parent', 'key_result']],
  support_request: [['parent', 'key_result']],
};

/** The questions of a step's forms, which nobody makes, and examples of what the step receives from earlier ones. */
export function samplesOf(body: StepPreviewBody, texts: SampleTexts): Sample[] {
  const { step } = body;
  const questions = step.lenses.flatMap((lens) => (lens.type === 'form' ? lens.questions : []));
  const frames = questions.map(({ id }): Sample => ({ card: `frame-${step.id}-${id}`, kind: 'frame', step: step.id, place: id, fields: {}, links: [] }));
  return [...frames, ...checked(body), ...received(body, texts)];
}

/** The items of the step's own checklist. */
function checked(body: StepPreviewBody): Sample[] {
  const { checklist } = body.step;
  return checklist === undefined || checklist === '' ? [] : itemsOf(body, checklist).map((item) => ({ ...item, card: `check-${item.place}` }));
}

/** The items of a checklist, as cards of a review's answers. */
export function itemsOf({ checklists, step }: StepPreviewBody, checklist: string): Sample[] {
  const items = checklists.find(({ id }) => id === checklist)?.items ?? [];
  return items.map(({ id }) => ({ card: `item-${id}`, kind: 'review_item', step: step.id, place: id, fields: {}, links: [] }));
}

/** An imagined draft under review. */
export function draftOf({ step }: StepPreviewBody, texts: SampleTexts): Sample[] {
  return tied(['objective', 'key_result'].flatMap((kind) => examples(kind as CardKind, step.id, {}, texts)));
}

function received({ at, step, steps }: StepPreviewBody, texts: SampleTexts): Sample[] {
  const earlier = steps.slice(0, at);
  const makes = (kind: CardKind): string | undefined => earlier.find(({ kinds }) => kinds.includes(kind))?.id;
  const traced = step.lenses.some(({ type }) => type === 'trace') ? earlier.flatMap(({ kinds }) => kinds) : [];
  const wanted = [...step.carry.map(({ kind }) => kind), ...(steps[at]?.kinds ?? []), ...traced];
  return tied(
    [...new Set(wanted)].flatMap((kind) => {
      const from = makes(kind);
      const where = step.carry.find((carry) => carry.kind === kind)?.where ?? {};
      return from === undefined ? [] : examples(kind, from, where, texts);
    }),
  );
}

function examples(kind: CardKind, step: string, where: Record<string, string>, texts: SampleTexts): Sample[] {
  return Array.from({ length: COUNTS[kind] ?? USUAL }, (_, index) => ({
    card: `sample-${kind}-${index + 1}`,
    kind,
    step,
    place: '',
    fields: { text: texts.text(kind, index + 1), ...planned(kind, index, texts), ...where },
    links: [],
  }));
}

/** What a kind needs so that a lens of work and capacity has something to show. */
function planned(kind: CardKind, index: number, { person, from, to }: SampleTexts): Record<string, FieldValue> {
  switch (kind) {
    case 'key_result':
      return { owner: person, due: to };
    case 'task':
      return { owner: person, start: from, due: to, effort: 3 + index };
    case 'resource':
      return { text: person, type: 'person' };
    default:
      return {};
  }
}

function tied(samples: Sample[]): Sample[] {
  return samples.map((sample) => ({
    ...sample,
    links: (TIES[sample.kind] ?? []).flatMap(([type, to]): [LinkType, string][] => {
      const ends = samples.filter(({ kind }) => kind === to);
      const place = samples.filter(({ kind }) => kind === sample.kind).indexOf(sample);
      const end = ends[place % Math.max(1, ends.length)];
      return end === undefined ? [] : [[type, end.card]];
    }),
  }));
}
