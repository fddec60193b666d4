import type {
  CardKind, Delta, FieldValue, HiddenCounts, LinkType, LogEntry, Operation, WireCard, WireComment, WireRound, WireScore,
  WithheldCounts,
} from './wire.ts';

/** A card as this reader sees it: confirmed content with the own unconfirmed changes on top. */
export interface ViewCard extends Omit<WireCard, 'deleted'> {
  deleted: boolean;
  /** `pending` while a change waits for its acknowledgement, `failed` when one was refused. */
  state: 'saved' | 'pending' | 'failed';
}

/** A refused change; its content is kept until the person retries or dismisses it. */
export interface FailedChange {
  /** Operation id. */
  id: string;
  op: Operation;
  code: string;
  args: string[];
  /** Of a refused edit: the person's whole text. */
  text?: string;
  /** Of a refused edit: the text that it was made on. */
  before?: string;
}

/** The text of a field changed as it is shown; fired before the `change` that draws everything else. */
export class TextChange extends Event {
  readonly card: string;
  readonly field: string;
  readonly delta: Delta;
  /** Whether this person did it, by typing, undoing or redoing. */
  readonly own: boolean;

  constructor(card: string, field: string, delta: Delta, own: boolean) {
    super('text');
    this.card = card;
    this.field = field;
    this.delta = delta;
    this.own = own;
  }
}

/** How much a hidden round that is still open hides (S6). */
export type HiddenRound = HiddenCounts;

/** Numbers of withheld cards by kind. */
export type WithheldCards = WithheldCounts['cards'];

/** A new card. */
export interface NewCard {
  kind: CardKind;
  step: string;
  place?: string;
  /** Neighbour in front; the end of the place without. */
  after?: string;
  fields?: Record<string, FieldValue>;
  links?: [LinkType, string][];
  /** The writing round that it belongs to. */
  round?: string;
  anonymous?: boolean;
}

/** The reading side of a document. */
export interface BoardView {
  /** Cards that are not deleted, by order key, then id. */
  cards(kind: CardKind, place?: string): ViewCard[];
  card(id: string): ViewCard | undefined;
  /** Cards that the card's links of the type point to. */
  targets(from: string, type: LinkType): ViewCard[];
  /** Cards whose links of the type point to the card. */
  sources(to: string, type: LinkType): ViewCard[];
  /**
   * Points of everybody whom the reader may see, and of this person, on a card in a round.
   *
   * @param person of a shared device, the one for whom it speaks
   */
  votes(card: string, round: string, person?: string): { all: number; mine: number };
  /** Points that this person has spent in a round. */
  votesSpent(round: string, person?: string): number;
  /** Score of this person, and the mean of all that the reader may see. */
  scores(card: string, round: string, criterion: string, person?: string): { mine: number | undefined; mean: number | undefined };
  /** Every score of a round that the reader may see. */
  scoresIn(round: string): WireScore[];
  /** Comments of a card, oldest first. */
  comments(card: string): WireComment[];
  round(id: string): WireRound | undefined;
  /** The newest round whose id begins with the prefix: the one with the highest number behind it. */
  latestRound(prefix: string): WireRound | undefined;
}

/**
 * One document in the browser: confirmed state, own pending operations on top, and what failed. Pure: no DOM, no socket.
 * Fires `change` after anything visible changed, and {@link TextChange} `text` for each change of a text.
 */
export interface Replica extends EventTarget, BoardView {
  readonly id: string;
  /** Whether the first state has arrived. */
  readonly ready: boolean;
  /** Whether the server lets this reader write at all. */
  readonly writable: boolean;
  /** Whether the step's beat leaves the card to this person, or one of its fields. */
  mayChange(card: string, field?: string): boolean;
  /** Whether it lets this person say something about the card. */
  mayComment(card: string): boolean;
  readonly pendingCount: number;
  readonly failures: readonly FailedChange[];
  readonly hidden: readonly HiddenRound[];
  /** Whether this person sees what trainers withhold, and may withhold cards (X2). */
  readonly oversees: boolean;
  /** How many cards trainers withhold, by kind; for those who do not see them too (X4). */
  readonly withheld: WithheldCards;
  readonly canUndo: boolean;
  readonly canRedo: boolean;

  /** Creates a card at the end of its place, or after a neighbour, and returns its id. */
  create(card: NewCard): string;
  /** Sets a value; of a text the differences only, so that what others type there meanwhile stays. */
  set(card: string, field: string, value: FieldValue | null): void;
  /** Takes what an input holds after a keystroke; sent a moment later. */
  edit(card: string, field: string, text: string, caret?: number): void;
  /** Sends what was typed into a field as soon as the line allows. */
  flush(card: string, field: string): void;
  /** Moves to a place, behind a neighbour (`null`: to the front). */
  move(card: string, place: string, after: string | null): void;
  /** Puts a card under another one, `null` takes it out. */
  group(card: string, head: string | null): void;
  /** Makes a card part of another one, `null` takes it out. */
  merge(card: string, into: string | null): void;
  link(card: string, type: LinkType, to: string): void;
  unlink(card: string, type: LinkType, to: string): void;
  vote(card: string, round: string, points: number, person?: string): void;
  score(card: string, round: string, criterion: string, points: number | null, person?: string): void;
  decide(card: string, decision: 'chosen' | 'rejected' | null, reason: string, decider: string): void;
  /**
   * What is done meanwhile is one act, taken back as a whole.
   *
   * @param typed a text whose typing just before is part of it
   */
  together(run: () => void, typed?: { card: string; field: string }): void;
  /** Writes a comment and returns its id. */
  comment(card: string, text: string): string;
  uncomment(card: string, comment: string): void;
  resolve(card: string, comment: string, done: boolean): void;
  delete(card: string): void;
  restore(card: string): void;
  /** Takes a card out of everybody's sight but the trainers'. */
  withhold(card: string): void;
  /** Shows a withheld card again. */
  release(card: string): void;
  openRound(round: Omit<WireRound, 'open'>): void;
  closeRound(round: string): void;
  /** What happened to a card, oldest first; rejects when the line breaks meanwhile. */
  history(card: string): Promise<readonly LogEntry[]>;
  /** Sends a refused change again. */
  retry(operationId: string): void;
  dismiss(operationId: string): void;
  /**
   * Takes back this person's last act of this page that still fits; of a field, when one is named and has such an act.
   * Another person's work is never taken back. False when there is nothing.
   */
  undo(within?: { card: string; field: string }): boolean;
  /** Does again what was taken back last. */
  redo(within?: { card: string; field: string }): boolean;
}
