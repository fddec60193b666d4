import type { ViewCard } from './replica.ts';
import type { AgendaStep, Beat, CardKind, Role, RoomEvent, RoomGroup } from './wire.ts';

/** The beat that a group is in, with its neighbours. */
export interface BeatNow {
  beat: Beat;
  /** Index in the step. */
  at: number;
  /** Until its planned end when the room was told; nothing when the clock belongs to another step. */
  leftMs: number | undefined;
  before: Beat | undefined;
  next: Beat | undefined;
}

/** Where the group is in the current step; nothing when the step has no beats or the workshop is not running. */
export function beatNow(room: RoomEvent, group: RoomGroup | null | undefined, step: AgendaStep | undefined): BeatNow | undefined {
  const beats = step?.beats ?? [];
  const at = group?.beat?.at ?? -1;
  const beat = beats[at]?.beat;
  if (room.phase !== 'running' || beat === undefined) return undefined;
  return { beat, at, leftMs: group?.beat?.leftMs ?? undefined, before: beats[at - 1]?.beat, next: beats[at + 1]?.beat };
}

/** Whether cards may be made and changed at all. The server has the last word here as below. */
export function mayWrite(beat: Beat | undefined, role: Role): boolean {
  return role === 'facilitator' || (beat !== 'brief' && beat !== 'review');
}

/** Whether people may say something about a card. */
export function mayComment(beat: Beat | undefined, role: Role): boolean {
  return role === 'facilitator' || beat !== 'brief';
}

/** Whether this card may be changed: in silence everybody keeps to their own. */
export function mayChange(beat: Beat | undefined, role: Role, author: string, me: string): boolean {
  return mayWrite(beat, role) && (role === 'facilitator' || beat !== 'silent' || author === me);
}

/** Whether votes, scores and decisions are given. */
export function mayDecide(beat: Beat | undefined, role: Role): boolean {
  return role === 'facilitator' || beat === undefined || beat === 'decide';
}

/** Who looks at a document, in which part of which step their group is. */
export interface Hand {
  beat: Beat | undefined;
  role: Role;
  me: string;
  /** The group's step, wherever the person looks. */
  step: AgendaStep | undefined;
}

/** What of a document is left to a person now; the server has the last word. */
export interface CardRule {
  /** @param field none: moving, linking, deleting it */
  change(card: Pick<ViewCard, 'by' | 'kind'>, field?: string): boolean;
  comment(card: Pick<ViewCard, 'by'>): boolean;
}

/** What the beat leaves to a person, card by card. */
export function ruleOf({ beat, role, me, step }: Hand): CardRule {
  return {
    // How a group sees its own work it may say at any time (J5).
    change: (card, field) =>
      card.kind === 'review_item' ||
      (mayChange(beat, role, card.by, me) &&
      (field === undefined || mayDecide(beat, role) || !weighs(step, card.kind, field))),
    comment: (card) => mayComment(beat, role) && (role === 'facilitator' || beat !== 'silent' || card.by === me),
  };
}

const DECISION = ['decision', 'decider', 'reason'];

/** Whether a field is a part of a strategy's decision, or a score on which the group agrees. */
export function weighs(step: AgendaStep | undefined, kind: CardKind, field: string): boolean {
  const scored = step?.lenses.some((lens) => lens.type === 'score' && lens.criteria.some((criterion) => criterion.field === field));
  return kind === 'strategy' && (DECISION.includes(field) || scored === true);
}

/** The part of the step that opens what is closed now: everybody's cards and the forms, or votes, scores and decisions. */
export function opensWith(step: AgendaStep, beat: Beat | undefined, what: 'cards' | 'decisions'): Beat | undefined {
  const beats = (step.beats ?? []).map((each) => each.beat);
  const opening = what === 'cards' ? ['share', 'decide'] : ['decide'];
  return beats.slice(beats.indexOf(beat ?? 'brief') + 1).find((each) => opening.includes(each));
}

/** Whether people begin and end private writing by themselves; otherwise that goes with the beats. */
export function mayHoldWriting(beat: Beat | undefined, role: Role): boolean {
  return role === 'facilitator' || beat === undefined || beat === 'share' || beat === 'decide';
}

/** Whether the person may move the group. */
export function mayMove(step: AgendaStep, role: Role): boolean {
  return role === 'facilitator' || (role === 'participant' && step.beatsBy === 'group');
}

/** What is left of a beat, as a clock shows it; nothing when no time runs or stands still in it. */
export function beatClock(state: RoomEvent['timer']['state'], leftMs: number | undefined, goneMs: number): string | undefined {
  if (leftMs === undefined) return undefined;
  if (state !== 'running' && state !== 'paused') return undefined;
  const seconds = Math.ceil(Math.max(0, leftMs - (state === 'running' ? goneMs : 0)) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
