import type { CardKind } from './wire.ts';

/** How a field is edited; `person` is a line that offers names. */
export type FieldType = 'text' | 'line' | 'number' | 'date' | 'choice' | 'person';

/** What a field of a card can hold. */
export interface FieldSpec {
  readonly type: FieldType;
  /** Allowed values of a choice, in reading order. */
  readonly choices?: readonly string[];
}

type Fields = Readonly<Record<string, FieldSpec>>;

const text: FieldSpec = { type: 'text' };
const line: FieldSpec = { type: 'line' };
const person: FieldSpec = { type: 'person' };
const number: FieldSpec = { type: 'number' };
const date: FieldSpec = { type: 'date' };
const choice = (...choices: string[]): FieldSpec => ({ type: 'choice', choices });

/** The server's `CardKind` for the browser: kind, then field. Every kind has `text` as its first field. */
export const FIELDS: Readonly<Record<CardKind, Fields>> = {
  note: { text, strength: number },
  frame: { text },
  expectation: {
    text,
    source: line,
    stakeholder: line,
    metric: line,
    from: number,
    to: number,
    unit: line,
    priority: choice('must', 'should'),
  },
  exclusion: { text, reason: text },
  question: { text, asker: person, addressee: person },
  finding: {
    text,
    evidence: text,
    cause: text,
    metric: line,
    baseline: number,
    target: number,
    unit: line,
    side: choice('inside', 'outside'),
    effect: number,
    strength: number,
    consequence: text,
    key: choice('yes', 'no'),
  },
  driver: { text, metric: line, value: number, unit: line, parts: choice('product', 'sum') },
  strategy: {
    text,
    effect: text,
    metric: line,
    target: number,
    unit: line,
    test: text,
    stop: text,
    partners: line,
    fit: number,
    benefit: number,
    feasibility: number,
    speed: number,
    safety: number,
    impact: number,
    effort: number,
    reach: number,
    confidence: number,
    ease: number,
    discussed: line,
    decision: choice('chosen', 'rejected'),
    reason: text,
    decider: person,
  },
  criterion: { text, weight: number },
  objective: {
    text,
    owner: person,
    rank: number,
    commitment: choice('committed', 'stretch'),
    waived: text,
    serves: text,
  },
  key_result: {
    text,
    metric: line,
    from: number,
    to: number,
    unit: line,
    direction: choice('increase', 'decrease', 'reach', 'milestone'),
    due: date,
    owner: person,
    dimension: choice('user', 'business', 'technology'),
    confidence: number,
    source: line,
    reached: number,
    score: number,
    completion: text,
    difficulty: text,
    dedication: text,
    waived: text,
  },
  task: {
    text,
    owner: person,
    start: date,
    due: date,
    effort: number,
    deliverable: line,
    depends: line,
    accountable: person,
    consulted: line,
    informed: line,
  },
  resource: {
    text,
    type: choice('person', 'role', 'budget', 'tool'),
    unit: line,
    gross: number,
    load: number,
    buffer: number,
    needed: number,
    action: choice('cut', 'move', 'add', 'accept'),
    note: text,
  },
  risk: { text, impact: number, control: number, trigger: text, response: text, owner: person },
  support_request: {
    text,
    team: line,
    contact: line,
    due: date,
    reason: text,
    confirmed: choice('yes', 'no'),
  },
  reflection: { text },
  todo: { text, due: date, owner: person },
  review_item: {
    text,
    verdict: choice('yes', 'partly', 'no', 'na'),
    comment: text,
    reply: choice('adopt', 'partly', 'reject'),
    reply_reason: text,
    changed: line,
    recheck: choice('yes', 'partly', 'no'),
    recheck_comment: text,
    about: line,
    quote: text,
  },
};

/** Characters (UTF-16 units) that the server accepts. */
export const LIMITS = { text: 2000, line: 200, number: 1e15 } as const;

/** The spec of a kind's field; an unknown one is edited as a line, so a newer server does no harm. */
export function fieldSpec(kind: CardKind, field: string): FieldSpec {
  return FIELDS[kind]?.[field] ?? line;
}
