/** Frames of the board socket as `docs/PROTOCOL.md` states them. Types only: nothing here runs. */

export type CardKind =
  | 'note'
  | 'frame'
  | 'expectation'
  | 'exclusion'
  | 'question'
  | 'finding'
  | 'driver'
  | 'strategy'
  | 'criterion'
  | 'objective'
  | 'key_result'
  | 'task'
  | 'resource'
  | 'risk'
  | 'support_request'
  | 'reflection'
  | 'todo'
  | 'review_item';

/** A part of a step with its own way of working. */
export type Beat = 'brief' | 'silent' | 'share' | 'decide' | 'review';

export type LinkType = 'origin' | 'parent' | 'depends';

/** Text, line, choice and date (`2026-03-31`) are strings; an empty field is absent or, in a `set`, `null`. */
export type FieldValue = string | number;

/**
 * Edit of a text: positive numbers keep, negative ones remove (UTF-16 units), strings are inserted; the rest is kept.
 * Rules T1 to T6.
 */
export type Delta = readonly (number | string)[];

/** A card as a replica holds it; on the wire it is a {@link CardRow}. */
export interface WireCard {
  id: string;
  kind: CardKind;
  step: string;
  place: string;
  order: string;
  fields: Record<string, FieldValue>;
  by: string;
  /** Milliseconds since 1970 on the server's clock. */
  at: number;
  deleted?: true;
  /** The writing round in which it was made. */
  round?: string;
  /** Then `by` is empty for everybody but the author. */
  anonymous?: true;
  /** Head of the cluster that it belongs to. */
  group?: string;
  /** The card that it has become part of. */
  merged?: string;
  /** Taken out of sight by a trainer; only trainers receive it (X1). */
  withheld?: true;
}

/** from, type, to */
export type WireLink = [string, LinkType, string];

/** `by` is empty for people whom the reader may not know: of votes their sum, of scores each one. */
export interface WireVote {
  card: string;
  round: string;
  by: string;
  points: number;
  /** The person for whom a shared device voted. */
  for?: string;
}

export interface WireScore extends WireVote {
  criterion: string;
}

export interface WireComment {
  card: string;
  id: string;
  by: string;
  at: number;
  text: string;
  done: boolean;
}

export type Purpose = 'write' | 'vote' | 'score';

export interface WireRound {
  round: string;
  purpose: Purpose;
  step: string;
  hidden: boolean;
  anonymous: boolean;
  open: boolean;
}

type CardMarks = Pick<WireCard, 'deleted' | 'round' | 'anonymous' | 'group' | 'merged' | 'withheld'>;
/** id, kind, step, place, order, by, at, fields, what makes it more than plain */
export type CardRow = [
  string, CardKind, string, string, string, number, number, Record<string, FieldValue>, CardMarks?,
];

/** Rules N1 and N2: `by` is an index into `people`, or -1. */
export interface WireState {
  people: string[];
  cards: CardRow[];
  links: WireLink[];
  /** card, round, by, points, for */
  votes: [string, string, number, number, string?][];
  /** card, round, criterion, by, points, for */
  scores: [string, string, string, number, number, string?][];
  /** card, id, by, at, text, done */
  comments: [string, string, number, number, string, boolean][];
  /** round, purpose, step, hidden, anonymous, open */
  rounds: [string, Purpose, string, boolean, boolean, boolean][];
}

export type Operation =
  | {
      k: 'create';
      card: string;
      kind: CardKind;
      step: string;
      place: string;
      order: string;
      fields: Record<string, FieldValue>;
      links: [LinkType, string][];
      round?: string;
      anonymous?: true;
    }
  | { k: 'set'; card: string; field: string; value: FieldValue | null }
  /** `base` only on the way to the server. */
  | { k: 'edit'; card: string; field: string; base?: number; delta: Delta }
  | { k: 'move'; card: string; place: string; order: string }
  | { k: 'group'; card: string; head: string | null }
  | { k: 'merge'; card: string; into: string | null }
  | { k: 'link'; card: string; type: LinkType; to: string }
  | { k: 'unlink'; card: string; type: LinkType; to: string }
  | { k: 'vote'; card: string; round: string; points: number; for?: string }
  | { k: 'score'; card: string; round: string; criterion: string; points: number | null; for?: string }
  | { k: 'comment'; card: string; comment: string; text: string }
  | { k: 'uncomment'; card: string; comment: string }
  | { k: 'resolve'; card: string; comment: string; done: boolean }
  | { k: 'decide'; card: string; decision: 'chosen' | 'rejected' | null; reason: string; decider: string }
  | { k: 'delete'; card: string }
  | { k: 'restore'; card: string }
  /** A trainer takes a card out of sight, and shows it again (X2). */
  | { k: 'withhold'; card: string }
  | { k: 'release'; card: string }
  | { k: 'open-round'; round: string; purpose: Purpose; step: string; hidden: boolean; anonymous: boolean }
  | { k: 'close-round'; round: string };

/** An operation in the log. Without `op` it is masked: it happened, and this reader may not see it. */
export interface LogEntry {
  seq: number;
  id?: string;
  by?: string;
  at?: number;
  op?: Operation;
}

/** Operations that follow each other from `seq` on, with what they have in common told once (B9). */
export interface OpsEvent {
  t: 'ops';
  d: string;
  /** Number of the first. */
  seq: number;
  /** Of each entry that has no other and is not masked. */
  at?: number;
  ops: Pick<LogEntry, 'by' | 'at' | 'op'>[];
}

export type ClientFrame =
  | { t: 'hello'; v: 2; client: string; lang: 'zh' | 'en'; have?: string[] }
  | { t: 'open'; d: string; since: number }
  | { t: 'close'; d: string }
  | { t: 'op'; d: string; id: string; op: Operation }
  | { t: 'presence'; d: string; card: string | null }
  | { t: 'history'; d: string; card: string }
  /** Puts the group that owns the document at a beat of the current step (G4). */
  | { t: 'beat'; d: string; beat: Beat }
  /** A deed outside of documents (D1). */
  | { t: 'do'; id: string; what: string; args: Record<string, unknown> }
  /** A question that changes nothing (I1). */
  | { t: 'ask'; id: string; what: string; args: Record<string, unknown> }
  | { t: 'ping' };

/** How much a hidden round hides (S6). */
export interface HiddenCounts {
  round: string;
  cards: Record<string, number>;
  people: number;
  /** How many scores each of them has given to cards that are still there, fewest first. */
  given?: number[];
}

/** How many cards of each kind trainers withhold (X4). */
export interface WithheldCounts {
  t: 'withheld';
  d: string;
  cards: Partial<Record<CardKind, number>>;
}

export type ServerEvent =
  | {
      t: 'welcome';
      v: 2;
      you: {
        id: string;
        name: string;
        role: Role;
        group: string | null;
        /** The people at a shared table device, who give votes and scores by name (R5); empty for everybody else. */
        people: string[];
      };
    }
  | AgendaEvent
  | RoomEvent
  | ProgressEvent
  | ReviewsEvent
  | RehearsalEvent
  | MaterialsEvent
  | SuperiorEvent
  | ForgottenEvent
  | KeepingEvent
  | ClosingEvent
  | QuizEvent
  | GalleryEvent
  | WallEvent
  | ComingEvent
  /** `oversees`: this reader may withhold cards, and sees withheld ones (X2). */
  | { t: 'doc'; d: string; mode: 'snapshot'; seq: number; write: boolean; oversees?: true; state: WireState }
  | { t: 'doc'; d: string; mode: 'tail'; seq: number; write: boolean; oversees?: true; ops: LogEntry[] }
  | WithheldCounts
  | ({ t: 'op'; d: string } & LogEntry)
  | OpsEvent
  | { t: 'ack'; d: string; id: string; seq: number; at: number }
  | { t: 'nack'; d: string; id: string; code: string; args: string[] }
  | { t: 'presence'; d: string; who: { id: string; name: string; card: string | null; helps?: true }[] }
  | { t: 'hidden'; d: string; rounds: HiddenCounts[] }
  | { t: 'history'; d: string; card: string; entries: LogEntry[] }
  | { t: 'pong' }
  | { t: 'done'; id: string }
  /** `body` is what the question is about: {@link AdviceBody}. */
  | { t: 'answer'; id: string; body: unknown }
  | AttentionEvent
  /** `id` of the deed that it answers (D2). */
  | { t: 'error'; id?: string; code: string; args: string[] };

/** What somebody is in the workshop; observers look on beside the trainers and change nothing. */
export type Role = 'participant' | 'facilitator' | 'observer';

/** The method in the reader's language; sent once after the welcome. */
export interface AgendaEvent {
  t: 'agenda';
  /** The same for the same content; who names it in a `hello` gets no agenda again. */
  tag?: string;
  steps: AgendaStep[];
  checklists: Checklist[];
}

export interface AgendaStep {
  id: string;
  /** `1` … `7`, or empty for a step between. */
  number: string;
  title: string;
  goal: string;
  prompts: string[];
  /** Worked examples for a group that is stuck; often none. */
  help: string[];
  /** What flows on to the next step, one sentence. */
  flows: string;
  minutes: number;
  carry: { kind: CardKind; where: Record<string, string> }[];
  done: DoneCondition[];
  lenses: Lens[];
  /** In their order with their percent of the minutes; none: everything is allowed all the time. */
  beats?: { beat: Beat; part: number }[];
  /** Who moves a group from beat to beat, besides the trainer and the timer. */
  beatsBy?: 'group' | 'facilitator';
  /** With which the group looks at its own work (J5); empty for none. */
  checklist?: string;
}

/** A condition of the definition of done: its sentence, and what it looks at. */
export interface DoneCondition {
  id: string;
  text: string;
  type:
    | 'count'
    | 'filled'
    | 'either'
    | 'linked'
    | 'covered'
    | 'before'
    | 'everyone'
    | 'scored'
    | 'discussed'
    | 'agreed'
    | 'resolved'
    | 'worded'
    | 'answered'
    | 'reviewed';
  /** Of the cards that it looks at; `null` for none. */
  kind: CardKind | null;
  /** Kind at the other end of a link. */
  other: CardKind | null;
  /** Fields that it looks at. */
  fields: string[];
  /** Whether it takes every card, and not a share of them. */
  every: boolean;
  /** Most that count. */
  max: number | null;
}

interface LensTexts {
  id: string;
  title: string;
  hint: string;
  empty: string;
}

/**
 * How the rounds of a lens are held; the id of one is `<step>.<lens>.<number>`, of a vote beside other rounds
 * `<step>.<lens>.vote.<number>`, of scores `<step>.<lens>.score.<number>`.
 */
export interface LensRound {
  hidden: boolean;
  anonymous: boolean;
  /** Who may close a round, and so reveal what it hid: everybody in the group, or only a facilitator. */
  reveal: 'group' | 'facilitator';
}

/** Points that each person has in a round of a lens, and how they are given. */
export interface LensBallot {
  points: number;
  perCard: number;
  round: LensRound;
}

/** A scale: number field of the card, its ends, and what they are called. */
export interface LensAxis {
  field: string;
  min: number;
  max: number;
  title: string;
  low: string;
  high: string;
}

/** Which quarter of a matrix, x first. */
export type Quadrant = 'low-low' | 'low-high' | 'high-low' | 'high-high';

/** How the rows of a table can be looked at. */
export type TableView = 'rows' | 'owners' | 'timeline';

export type Lens =
  | (LensTexts & {
      type: 'form';
      variant: 'questions' | 'ladder' | 'sentence';
      questions: { id: string; text: string; example: string }[];
      /** Of the variant `sentence`: with each question's id in braces. */
      sentence: string;
    })
  | (LensTexts & {
      type: 'columns';
      variant: 'board' | 'quadrants' | 'forces' | 'canvas';
      columns: LensColumn[];
      round: LensRound | null;
      ballot: LensBallot | null;
    })
  | (LensTexts & { type: 'tree'; leafFields: string[]; origin: CardKind[]; ballot: LensBallot | null })
  | (LensTexts & {
      type: 'score';
      formula: 'weighted' | 'product';
      criteria: { field: string; name: string; weight: number; divides: boolean }[];
      votes: number;
      votesPerCard: number;
      voteRound: LensRound | null;
      /** How each person scores alone; `null` when the group agrees on its scores, as fields of the cards. */
      scoreRound: LensRound | null;
    })
  | (LensTexts & {
      type: 'matrix';
      kind: CardKind;
      x: LensAxis;
      y: LensAxis;
      quadrants: Record<Quadrant, string>;
      fields: string[];
      ballot: LensBallot | null;
    })
  /** `sufficiency`: scores of the criterion `sufficient` on objectives, 1 says no, 2 says yes. */
  | (LensTexts & { type: 'okr'; origin: CardKind[]; sufficiency: LensRound | null })
  | (LensTexts & {
      type: 'table';
      kind: CardKind;
      fields: string[];
      parent: CardKind[];
      origin: CardKind[];
      views: TableView[];
      /** Number by which rows are sorted and coloured. */
      tone: string | null;
      /** The rows come from elsewhere: here only their fields are filled. */
      given?: boolean;
      ballot: LensBallot | null;
    })
  | (LensTexts & { type: 'capacity' })
  | (LensTexts & { type: 'trace' })
  | (LensTexts & { type: 'review'; checklist: string });

export interface LensColumn {
  id: string;
  kind: CardKind;
  title: string;
  hint: string;
  fields: string[];
  origin: CardKind[];
}

export interface Checklist {
  id: string;
  title: string;
  items: { id: string; dimension: string; text: string }[];
}

/** A group as the room tells of it. */
export interface RoomGroup {
  id: string;
  name: string;
  doc: string;
  /** Index of its step, most of the time the room's. */
  at: number;
  /** Its own clock where it has more or less time than the room. */
  timer?: RoomTimer | null;
  /**
   * Index of its beat in its step, and the time until that beat's planned end while the timer runs (G1); without time when
   * the clock belongs to another step.
   */
  beat?: { at: number; leftMs?: number | null } | null;
}

export interface RoomTimer {
  state: 'idle' | 'running' | 'paused' | 'over';
  leftMs: number;
  totalMs: number;
}

/** Everything that moves; sent whole on each change. */
export interface RoomEvent {
  t: 'room';
  workshop: {
    id: string;
    code: string;
    title: string;
    parent: string;
    /** ISO days */
    cycle: { from: string; to: string };
    language: 'zh' | 'en';
  };
  phase: 'lobby' | 'running' | 'closed';
  /** Index of the step of the reader's group; for trainers that of the room. */
  at: number;
  /** The clock of the reader's group; for trainers that of the room. */
  timer: RoomTimer;
  /** Where the room is, and whether groups may go by themselves. */
  pace: { at: number; own: boolean };
  /** The reader's own group; `null` for a facilitator. */
  group: RoomGroup | null;
  /** The own group alone; for a facilitator all. */
  groups: RoomGroup[];
  /** Members of the own group; for a facilitator everybody. */
  members: { id: string; name: string; group: string; /** Other ids under which the person has written. */ also?: string[] }[];
  /** Those who are not here any more and may have written something. */
  former?: { id: string; name: string; group: string; also?: string[] }[];
  /** Where the OKR comes from with which the reader's group began. */
  origin?: RoomOrigin | null;
}

/** An earlier workshop and the group there, by the names of then; `on` is an ISO instant. */
export interface RoomOrigin {
  workshop: string;
  group: string;
  on: string;
}

export interface ProgressEvent {
  t: 'progress';
  step: string;
  done: DoneState[];
}

/** How far the group is with a condition. */
export interface DoneState {
  id: string;
  met: boolean;
  have: number;
  need: number;
  /** The first cards that lack what it asks for, never one that somebody in the group does not see. */
  missing: string[];
}

/** The reviews that concern the reader's group; for a facilitator all of them. */
export interface ReviewsEvent {
  t: 'reviews';
  list: {
    id: string;
    step: string;
    as: 'reviewer' | 'author' | 'self' | 'facilitator';
    /** Names of the groups. */
    reviewer: string;
    author: string;
    checklist: string;
    /** Document with the answers; empty for authors as long as nothing is submitted (J2). */
    answers: string;
    /** Document under review, read-only for reviewers. */
    draft: string;
    stage: ReviewStage;
    /** The trainer has taken it out of count. */
    aside: boolean;
    /** Document with the draft as it was when the review was submitted first, empty before. */
    kept: string;
    /** Why the trainer lets an item pass, by its id. */
    waived: Readonly<Record<string, string>>;
  }[];
}

/** How far a review is; each but the last one ends with a submit of one side (J1). */
export type ReviewStage = 'open' | 'submitted' | 'answered' | 'rechecked';

/** The workshop is only being tried out; `over`: it was, and every seat is gone (the socket closes with 4401). */
export interface RehearsalEvent {
  t: 'rehearsal';
  state: 'on' | 'over';
}

/** What draws attention in the room (section K); each is sent whole whenever it changes. */
export type AttentionEvent =
  | HelpEvent
  | ReadyEvent
  | NoticesEvent
  | SilenceEvent
  | SpotlightEvent
  | FollowEvent
  | GuideEvent
  | PollsEvent
  | QuestionsEvent;

/** Who of the own group asks for help; for a facilitator everybody (K1). */
export interface HelpEvent {
  t: 'help';
  calls: HelpCall[];
}

export interface HelpCall {
  id: string;
  /** Who asked. */
  by: string;
  name: string;
  wholeGroup: boolean;
  /** Empty, and not for the whole group: a raised hand. */
  line: string;
  ageMs: number;
  /** How many wait before it. */
  ahead: number;
  /** Name of the trainer who is on the way. */
  coming: string | null;
}

/** Who of the own group is ready where the group is now (K2). */
export interface ReadyEvent {
  t: 'ready';
  /** Ids. */
  people: string[];
  /** Name of who said that the whole group is ready. */
  group: string | null;
}

/** What the trainer says to this person and the person has not marked as read (K3). */
export interface NoticesEvent {
  t: 'notices';
  list: { id: string; from: string; line: string; toAll: boolean; ageMs: number }[];
}

/** Whether the boards rest (K4). */
export interface SilenceEvent {
  t: 'silence';
  on: boolean;
}

/** The board that is on every screen (K5). */
export interface SpotlightEvent {
  t: 'spotlight';
  shown: Spotlight | null;
}

export interface Spotlight {
  group: string;
  name: string;
  doc: string;
  step: string;
  lens: string;
  /** The card that the trainer points at, empty for none. */
  card: string;
}

/** The trainer asks the group to look at a view of its board, or at a card; happens once (K6). */
export interface FollowEvent {
  t: 'follow';
  from: string;
  doc: string;
  step: string;
  lens: string;
  card: string;
}

/** The polls that are open or whose result is shown, newest first (K7). */
export interface PollsEvent {
  t: 'polls';
  list: Poll[];
}

export interface Poll {
  id: string;
  question: string;
  /** A scale from 1 to 5 has none. */
  choices: string[];
  scale: boolean;
  closed: boolean;
  /** Index of the own answer by the name for whom it was given; the empty name is the person. */
  mine: Record<string, number>;
  /** How many chose each; `null` as long as nobody may know. */
  counts: number[] | null;
  /** How many answers there are. */
  answers: number;
}

/** What the room asks, the most wanted first (K8). */
export interface QuestionsEvent {
  t: 'questions';
  /** Whether people may ask and vote. */
  asking: boolean;
  /** Whether they may do so without their name. */
  nameless: boolean;
  list: Question[];
}

export interface Question {
  id: string;
  line: string;
  /** Empty for a question without a name. */
  name: string;
  mine: boolean;
  votes: number;
  voted: boolean;
  answered: boolean;
}

/** The quiz on the screens, as far as the person may know it (Q1, Q2). */
export interface QuizEvent {
  t: 'quiz';
  quiz: Quiz | null;
}

export interface Quiz {
  id: string;
  closed: boolean;
  /** How many statements there are, those that are not open yet included. */
  total: number;
  items: QuizItem[];
}

export interface QuizItem {
  /** `spot`: what is wrong with it? `sort`: what is it? */
  form: 'spot' | 'sort';
  /** Empty for what is to be sorted. */
  kind: 'objective' | 'key_result' | '';
  statement: string;
  /** Above a key result; empty when there is none. */
  objective: string;
  /** What can be marked; the name is empty for what the board names itself. */
  options: { id: string; name: string }[];
  /** Whether it can be answered. */
  open: boolean;
  /** Ids of the own marks by the name for whom they were given; the empty name is the person. */
  mine: Record<string, string[]>;
  /** `null` until it is solved, or everybody at the device has answered. */
  solution: QuizSolution | null;
}

export interface QuizSolution {
  right: string[];
  notes: { id: string; name: string; why: string }[];
  /** A better wording, or why it is so; may be empty. */
  better: string;
  /** Whether the wording is one for another statement. */
  example: boolean;
  /** The words that are meant, as pairs of places in the statement. */
  spans: [number, number][];
}

/** The rounds of the gallery walk, and the own dots of the newest one (Y1). */
export interface GalleryEvent {
  t: 'gallery';
  /** Oldest first; only the newest can be open. */
  rounds: GalleryRound[];
  mine: GalleryDot[];
  /** Groups whose drafts are the reader's own. */
  own: string[];
}

export interface GalleryRound {
  id: string;
  number: number;
  open: boolean;
  /** 0 when the time is up, which closes nothing. */
  leftMs: number;
  totalMs: number;
  /** How long comments are still taken after the end. */
  graceMs: number;
  /** Of each person. */
  dots: number;
  /** Whether comments carry names. */
  named: boolean;
}

export interface GalleryDot {
  group: string;
  card: string;
  /** Of a shared device the person; the empty name is the person. */
  for: string;
  dots: number;
}

/** How much there is at each draft of the newest round (Y2). */
export interface WallEvent {
  t: 'wall';
  round: string | null;
  drafts: WallDraft[];
  /** Another number when anything of an earlier round is different. */
  earlier: number;
}

export interface WallDraft {
  group: string;
  name: string;
  statements: number;
  dots: number;
  comments: number;
  /** Another number when anything of the draft is different. */
  mark: number;
}

/** What hung on the wall in a round: the answer to `gallery.round` (Y3). */
export interface GalleryDrafts {
  round: string;
  drafts: WallDraft[];
}

/** A draft as it hangs there: the answer to `gallery.draft` (Y3). */
export interface GalleryDraft {
  round: string;
  group: string;
  mark: number;
  /** In the order of the board. */
  statements: GalleryStatement[];
  /** Oldest first. */
  comments: GalleryComment[];
}

export interface GalleryStatement {
  card: string;
  kind: 'objective' | 'key_result';
  /** As on the board, `O1`; empty for a key result without an objective. */
  label: string;
  text: string;
  /** How it is measured and until when; may be empty. */
  facts: string;
  dots: number;
}

export interface GalleryComment {
  id: string;
  card: string;
  /** Name of the group that it comes from. */
  group: string;
  /** Empty in a round without names. */
  name: string;
  at: number;
  text: string;
  mine: boolean;
}

/** What was prepared before class, for the steps that the reader has come to (M1 to M4). */
export interface MaterialsEvent {
  t: 'materials';
  /** The same for the same content; who names it in a `hello` does not get it again. */
  tag?: string;
  survey: SurveySums[];
  list: StepMaterial[];
}

/** The OKR of the level above, from which objectives pick what they serve (U1). */
export interface SuperiorEvent {
  t: 'superior';
  /** The same for the same content; who names it in a `hello` does not get it again. */
  tag?: string;
  objectives: SuperiorObjective[];
}

/** `gone`: it was taken out, and nobody can choose it any more. */
export interface SuperiorObjective {
  id: string;
  text: string;
  gone: boolean;
  keyResults: { id: string; text: string; gone: boolean }[];
}

/** Answers of at least three people to one question of the survey, as sums. */
export interface SurveySums {
  id: string;
  /** Steps that show it. */
  steps: string[];
  type: 'single' | 'multiple' | 'scale';
  text: string;
  /** How many answered. */
  people: number;
  /** In the order of the options, or from 1 to 5. */
  sums: { text: string; people: number }[];
  /** What the ends of a scale mean; empty for others. */
  low: string;
  high: string;
}

/** A material that the trainer has chosen, as plain text. */
export interface StepMaterial {
  id: string;
  steps: string[];
  /** Of the list that it belongs to. */
  title: string;
  name: string;
  text: string;
  /** Whether there was more. */
  cut: boolean;
}

/** The last thing that somebody hears whose name was removed (F1). */
export interface ForgottenEvent {
  t: 'forgotten';
}

/** Until when a closed workshop is kept; `deleted`: the last thing that its people hear (F2). */
export interface KeepingEvent {
  t: 'keeping';
  /** ISO day, empty when there is none. */
  until: string;
  deleted: boolean;
}

/** How the workshop ends for a participant: own next steps and feedback (F3, F4). */
export interface ClosingEvent {
  t: 'closing';
  /** `over`: nothing can be changed any more. */
  state: 'open' | 'over';
  /** Questions that help to find one's next steps. */
  prompts: string[];
  steps: NextStep[];
  /** What others of the group have shared. */
  shared: SharedStep[];
  feedback: FeedbackSheet;
}

/** What somebody is going to do; theirs alone unless shared with the group. */
export interface NextStep {
  id: string;
  what: string;
  /** ISO day, or empty. */
  until: string;
  with: string;
  shared: boolean;
}

export interface SharedStep {
  by: string;
  what: string;
  until: string;
  with: string;
}

export interface FeedbackSheet {
  title: string;
  intro: string;
  questions: FeedbackQuestion[];
  /** By question; empty before the person has handed something in. */
  mine: Record<string, string[]>;
}

export interface FeedbackQuestion {
  id: string;
  type: 'single' | 'multiple' | 'scale' | 'short' | 'long';
  text: string;
  required: boolean;
  /** How many options one person may take. */
  most: number;
  options: { id: string; text: string }[];
  /** What the ends of a scale mean; empty for others. */
  low: string;
  high: string;
}

/** The announced move of the whole room (W1). */
export interface ComingEvent {
  t: 'coming';
  next: Coming | null;
}

export interface Coming {
  /** Id of the step. */
  step: string;
  leftMs: number;
  totalMs: number;
  /** The time is over, and the trainer decides. */
  asks: boolean;
}

/** The trainer takes people along (W2). */
export interface GuideEvent {
  t: 'guide';
  guide: Guide | null;
}

export interface Guide {
  /** The same from view to view. */
  id: string;
  /** Id of the trainer. */
  by: string;
  /** Name of the trainer. */
  from: string;
  /** Whose board the trainer looks at; empty for participants. */
  group: string;
  everybody: boolean;
  step: string;
  lens: string;
  /** Empty for none, and for another group's. */
  card: string;
}

/** A draft as its reader sees it, to ask for advice (I3). */
export interface AskedDraft {
  objectives: AskedObjective[];
  /** Key results without an objective. */
  loose: AskedKeyResult[];
}

export interface AskedObjective {
  card: string;
  text: string;
  keyResults: AskedKeyResult[];
}

export interface AskedKeyResult {
  card: string;
  text: string;
  metric?: string;
  from?: number;
  to?: number;
  unit?: string;
  /** ISO day */
  due?: string;
}

/** What the writing lint says of a draft (I4). */
export interface AdviceBody {
  /** By card; only cards with findings. */
  cards: Record<string, Finding[]>;
  /** By code, the rules that speak. */
  rules: Record<string, LintRule>;
}

export interface Finding {
  /** Code of the rule, `KR-TASK`. */
  rule: string;
  severity: 'error' | 'warn' | 'info';
  /** Begin and end of the words that made it speak, in the text as typed. */
  spans: [number, number][];
  /** What one click could do about it; `null` for nothing. */
  move: HintMove | null;
}

/** `card`: of `merge`, the one that stays. */
export interface HintMove {
  kind: 'number' | 'tasks' | 'baseline' | 'split' | 'merge';
  spans: [number, number][];
  card: string;
}

/** A draft with its plan, as `set.schema.json` says; key results may say in fields what they measure (I6). */
export interface AskedSet {
  objectives: AskedObjectiveOfSet[];
  tasks: { owner: string; due: string | null; kr: number | null }[];
  resources: { available?: number; allocated: number }[];
  cuts: string[];
  risks: { text: string; response: string; owner: string }[];
}

export interface AskedObjectiveOfSet {
  text: string;
  owner: string;
  parent: string;
  rank?: number;
  krs: AskedKeyResultOfSet[];
}

export interface AskedKeyResultOfSet {
  text: string;
  metric: string;
  from: number | null;
  to: number | null;
  unit: string;
  owner: string;
  due: string | null;
  dimension: string;
  confidence: number | null;
  xteam: { team: string; confirmed: boolean; risk_owner: string }[];
}

/** What the writing lint says of a draft as a whole (I7). */
export interface SetAdviceBody {
  findings: SetFinding[];
  /** By code, the rules that speak. */
  rules: Record<string, LintRule>;
}

export type SetThing = 'objective' | 'key_result' | 'task' | 'resource';

/** `places`: what it is about, by its place among all of its kind in the question; empty when it is about all. */
export interface SetFinding {
  rule: string;
  severity: 'error' | 'warn' | 'info';
  places: { thing: SetThing; index: number }[];
}

/** What a rule says to people, in the reader's language. */
export interface LintRule {
  name: string;
  why: string;
  bad: string;
  good: string;
}
