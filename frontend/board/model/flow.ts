import type { BoardView, ViewCard } from './replica.ts';
import type { AgendaStep, CardKind, Lens } from './wire.ts';

/** Cards of one kind on their way to the next step. */
export interface FlowPart {
  kind: CardKind;
  flows: ViewCard[];
  /** Cards of the kind that do not match what the next step asks for. */
  stays: ViewCard[];
  /** What is asked for, empty when the whole kind flows. */
  where: Readonly<Record<string, string>>;
}

/** What the next step receives, and what stays where it is. */
export interface StepFlow {
  parts: FlowPart[];
  /** Kinds made in this step of which the next one shows nothing. */
  left: { kind: CardKind; cards: ViewCard[] }[];
}

type Cards = Pick<BoardView, 'cards'>;

/** Whether a card has the values that a carry asks for. */
export function fits(card: Pick<ViewCard, 'fields'>, where: Readonly<Record<string, string>>): boolean {
  return Object.entries(where).every(([field, value]) => String(card.fields[field] ?? '') === value);
}

/** What flows from a step into the next one; cards on which nobody wrote don't count, nor what is part of another card. */
export function flowOf(board: Cards, step: AgendaStep, next: AgendaStep): StepFlow {
  const kinds = [...new Set(next.carry.map(({ kind }) => kind))];
  const parts = kinds.map((kind) => {
    const carries = next.carry.filter((carry) => carry.kind === kind);
    const cards = written(board, kind);
    const flows = cards.filter((card) => carries.some(({ where }) => fits(card, where)));
    return { kind, flows, stays: cards.filter((card) => !flows.includes(card)), where: carries[0]?.where ?? {} };
  });
  const left = [...new Set(step.lenses.flatMap(kindsOf))]
    .filter((kind) => !kinds.includes(kind))
    .map((kind) => ({ kind, cards: written(board, kind).filter((card) => card.step === step.id) }))
    .filter(({ cards }) => cards.length > 0);
  return { parts, left };
}

/** Kinds of cards that people make in a lens. */
export function kindsOf(lens: Lens): CardKind[] {
  switch (lens.type) {
    case 'form':
      return ['frame'];
    case 'columns':
      return lens.columns.map(({ kind }) => kind);
    case 'tree':
      return ['driver', 'strategy'];
    case 'score':
      return ['strategy'];
    case 'matrix':
    case 'table':
      return [lens.kind];
    case 'okr':
      return ['objective', 'key_result'];
    case 'capacity':
      return ['resource'];
    case 'trace':
    case 'review':
      return [];
  }
}

function written(board: Cards, kind: CardKind): ViewCard[] {
  return board
    .cards(kind)
    .filter((card) => card.merged === undefined && Object.values(card.fields).some((value) => String(value).trim() !== ''));
}
