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

export type LinkType = 'origin' | 'parent' | 'depends';

/** Text, line, choice and date (`2026-03-31`) are strings; an empty field is absent or, in a `set`, `null`. */
export type FieldValue = string | number;

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
}

/** from, type, to */
export type WireLink = [string, LinkType, string];

export interface WireVote {
  card: string;
  round: string;
  by: string;
  points: number;
}

export interface WireState {
  cards: WireCard[];
  links: WireLink[];
  votes: WireVote[];
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
    }
  | { k: 'set'; card: string; field: string; value: FieldValue | null }
  | { k: 'move'; card: string; place: string; order: string }
  | { k: 'link'; card: string; type: LinkType; to: string }
  | { k: 'unlink'; card: string; type: LinkType; to: string }
  | { k: 'vote'; card: string; round: string; points: number }
  | { k: 'delete'; card: string }
  | { k: 'restore'; card: string };

/** An operation in the log. Without `op` it is masked: it happened, and this reader may not see it. */
export interface LogEntry {
  seq: number;
  id?: string;
  by?: string;
  at?: number;
  op?: Operation;
}

export type ClientFrame =
  | { t: 'hello'; v: 1; client: string; lang: 'zh' | 'en' }
  | { t: 'open'; d: string; since: number }
  | { t: 'close'; d: string }
  | { t: 'op'; d: string; id: string; op: Operation }
  | { t: 'presence'; d: string; card: string | null }
  | { t: 'ping' };

export type ServerEvent =
  | {
      t: 'welcome';
      v: 1;
      you: { id: string; name: string; role: 'participant' | 'facilitator'; group: string | null };
    }
  | AgendaEvent
  | RoomEvent
  | ProgressEvent
  | ReviewsEvent
  | { t: 'doc'; d: string; mode: 'snapshot'; seq: number; write: boolean; state: WireState }
  | { t: 'doc'; d: string; mode: 'tail'; seq: number; write: boolean; ops: LogEntry[] }
  | ({ t: 'op'; d: string } & LogEntry)
  | { t: 'ack'; d: string; id: string; seq: number; at: number }
  | { t: 'nack'; d: string; id: string; code: string; args: string[] }
  | { t: 'presence'; d: string; who: { id: string; name: string; card: string | null }[] }
  | { t: 'pong' }
  | { t: 'error'; code: string; args: string[] };

/** The method in the reader's language; sent once after the welcome. */
export interface AgendaEvent {
  t: 'agenda';
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
  /** What flows on to the next step, one sentence. */
  flows: string;
  minutes: number;
  carry: { kind: CardKind; where: Record<string, string> }[];
  done: { id: string; text: string }[];
  lenses: Lens[];
}

interface LensTexts {
  id: string;
  title: string;
  hint: string;
  empty: string;
}

export type Lens =
  | (LensTexts & { type: 'form'; questions: { id: string; text: string; example: string }[] })
  | (LensTexts & { type: 'columns'; columns: LensColumn[] })
  | (LensTexts & { type: 'tree'; leafFields: string[]; origin: CardKind[] })
  | (LensTexts & {
      type: 'score';
      criteria: { field: string; name: string; weight: number }[];
      votes: number;
      votesPerCard: number;
    })
  | (LensTexts & { type: 'okr'; origin: CardKind[] })
  | (LensTexts & { type: 'table'; kind: CardKind; fields: string[]; parent: CardKind[] })
  | (LensTexts & { type: 'capacity' })
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
  /** Index of the current step. */
  at: number;
  timer: { state: 'idle' | 'running' | 'paused' | 'over'; leftMs: number; totalMs: number };
  /** The reader's own group; `null` for a facilitator. */
  group: { id: string; name: string; doc: string } | null;
  groups: { id: string; name: string; doc: string }[];
  /** Members of the own group; for a facilitator everybody. */
  members: { id: string; name: string; group: string }[];
}

export interface ProgressEvent {
  t: 'progress';
  step: string;
  done: { id: string; met: boolean; have: number; need: number }[];
}

/** The reviews that concern the reader's group; for a facilitator all of them. */
export interface ReviewsEvent {
  t: 'reviews';
  list: {
    id: string;
    step: string;
    as: 'reviewer' | 'author' | 'self' | 'facilitator';
    reviewer: string;
    author: string;
    checklist: string;
    /** Document with the answers. */
    answers: string;
    /** Document under review, read-only for reviewers. */
    draft: string;
  }[];
}
