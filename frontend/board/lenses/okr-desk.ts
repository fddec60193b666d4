import type { TemplateResult } from 'lit';
import type { LensContext } from '../lens.ts';
import type { AdviceWatch } from '../model/advice.ts';
import type { Replica, ViewCard } from '../model/replica.ts';
import type { TextMarks } from '../model/text-marks.ts';
import type { CardKind, FieldValue, LinkType } from '../model/wire.ts';
import type { VoteRound } from './vote-round.ts';

/** How a field looks at the desk. */
export interface DeskLook {
  compact?: boolean;
  placeholder?: string;
  marks?: TextMarks | undefined;
}

/** What the parts of the OKR editor share: the document, who reads it, and what can be done. */
export interface OkrDesk {
  readonly host: HTMLElement;
  readonly replica: Replica;
  readonly context: LensContext;
  /** Whether this reader may change the document, and does not only look at the whole set. */
  readonly writable: boolean;
  readonly origin: CardKind[];
  /** The vote on sufficiency, where the lens has one. */
  readonly vote: VoteRound | undefined;
  /** On a shared device, the person for whom it answers. */
  readonly person: string | undefined;
  /** Key results that show all their fields. */
  readonly open: ReadonlySet<string>;
  /** What the sentences were, in which this person types now. */
  readonly formers: ReadonlyMap<string, string>;
  /** What the writing lint says; absent where nobody can be asked, and for who only reads. */
  readonly advice: AdviceWatch | undefined;
  /** The finding that is open. */
  readonly pointed: { card: string; rule: string } | undefined;
  /** Objectives by rank, and what people call every objective and key result. */
  readonly objectives: readonly ViewCard[];
  readonly labels: ReadonlyMap<string, string>;

  /** Whether the card can be changed at the desk now. */
  may(card: ViewCard): boolean;
  field(card: ViewCard, name: string, look?: DeskLook): TemplateResult;
  add(kind: CardKind, card?: { fields?: Record<string, FieldValue>; links?: [LinkType, string][] }): string;
  tell(text: string, undo?: () => void): void;
  remove(card: ViewCard): void;
  setParent(card: string, to: string): void;
  flip(card: string): void;
  /** Makes the words of a finding stand out; of none when the rule is empty. */
  point(card: string, rule: string): void;
  /** Opens the comparison with this draft on the left. */
  compare(side: string): void;
}

/** What hints about a draft need from whoever shows it, also to people who only read. */
export type HintDesk = Pick<OkrDesk, 'replica' | 'advice' | 'pointed' | 'labels' | 'point'>;

/** The language of the workshop: sentences belong to the group, not to the reader. */
export function languageOf(desk: OkrDesk): 'zh' | 'en' {
  return desk.context.room.workshop.language;
}

/** `O1`, `KR2.1`; a key result without an objective has no number. */
export function labelOf(desk: Pick<OkrDesk, 'labels'>, card: ViewCard): string {
  return desk.labels.get(card.id) ?? (card.kind === 'objective' ? 'O' : 'KR');
}
