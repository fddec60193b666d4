import type { CardKind, DoneCondition, DoneState } from './wire.ts';

/** Which sentence says what is missing. */
export type GapSentence =
  | 'none-yet'
  | 'undated'
  | 'more'
  | 'more-marked'
  | 'fewer'
  | 'without'
  | 'share'
  | 'unlinked'
  | 'uncovered'
  | 'out-of-range'
  | 'late'
  | 'unwritten'
  | 'unscored'
  | 'unrevealed'
  | 'undiscussed'
  | 'unagreed'
  | 'overloaded'
  | 'unworded'
  | 'unanswered'
  | 'unsettled';

/** What a group still lacks for a condition. */
export interface Gap {
  sentence: GapSentence;
  /** How many are missing or too many. */
  n: number;
  /** Of how many, where all have to. */
  all: number;
  kind: CardKind | null;
  other: CardKind | null;
  fields: readonly string[];
  /** Most that count. */
  max: number;
}

/** @param present cards of the condition's kind that this reader sees */
export function gapOf(condition: DoneCondition, state: DoneState, present: number): Gap | undefined {
  if (state.met) return undefined;
  const { kind, other, fields } = condition;
  const sentence = sentenceOf(condition, state, present);
  const over = sentence === 'fewer';
  const max = condition.max ?? 0;
  return { sentence, n: over ? state.have - max : Math.max(0, state.need - state.have), all: state.need, kind, other, fields, max };
}

function sentenceOf(condition: DoneCondition, state: DoneState, present: number): GapSentence {
  const nothing = state.have === 0 && state.need === 1 && state.missing.length === 0;
  switch (condition.type) {
    case 'count':
      if (condition.max !== null && state.have > condition.max) return 'fewer';
      return condition.fields.length === 0 ? 'more' : 'more-marked';
    case 'filled':
    case 'either':
      if (nothing && present === 0) return 'none-yet';
      return condition.every ? 'without' : 'share';
    case 'linked':
      return nothing && present === 0 ? 'none-yet' : 'unlinked';
    case 'covered':
      if (nothing && present === 0) return 'none-yet';
      return condition.max === null ? 'uncovered' : 'out-of-range';
    case 'before':
      return nothing ? 'undated' : 'late';
    case 'agreed':
      return nothing && present === 0 ? 'none-yet' : 'unagreed';
    case 'resolved':
      return nothing && present === 0 ? 'none-yet' : 'overloaded';
    case 'worded':
      return nothing && present === 0 ? 'none-yet' : 'unworded';
    case 'discussed':
      return nothing ? 'unrevealed' : 'undiscussed';
    case 'everyone':
      return 'unwritten';
    case 'scored':
      return 'unscored';
    case 'answered':
      return 'unanswered';
    case 'reviewed':
      return 'unsettled';
  }
}
