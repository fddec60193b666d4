import type { BoardView, HiddenRound, ViewCard } from './replica.ts';
import type { LensRound, Role, WireRound } from './wire.ts';

/** Rounds of one lens that are counted by themselves: its own, a vote beside them, scores. */
export type RoundRow = '' | 'vote.' | 'score.';

/** What the ids of a lens's rounds begin with; a number follows. */
export function roundPrefix(step: string, lens: string, row: RoundRow = ''): string {
  return `${step}.${lens}.${row}`;
}

/** Number of a round in its lens, 0 for none. */
export function roundNumber(prefix: string, round: WireRound | undefined): number {
  return round === undefined ? 0 : Number(round.round.slice(prefix.length));
}

/** The round of a lens that comes after its newest one. */
export function nextRound(
  view: Pick<BoardView, 'latestRound'>,
  step: string,
  lens: string,
  purpose: WireRound['purpose'],
  plan: LensRound | null,
  row: RoundRow = '',
): Omit<WireRound, 'open'> {
  const prefix = roundPrefix(step, lens, row);
  const number = roundNumber(prefix, view.latestRound(prefix)) + 1;
  return { round: `${prefix}${number}`, purpose, step, hidden: plan?.hidden ?? false, anonymous: plan?.anonymous ?? false };
}

/** Whether a round hides from its reader what others do in it. */
export function isSecret(round: WireRound | undefined): round is WireRound {
  return round !== undefined && round.open && round.hidden;
}

/** Whether a card may be linked to another one: not to what others do not see yet, unless they see neither. */
export function mayPoint(view: Pick<BoardView, 'round'>, from: Pick<ViewCard, 'round'>, to: Pick<ViewCard, 'round'>): boolean {
  return to.round === undefined || to.round === from.round || !isSecret(view.round(to.round));
}

/** Who may close a round; the server has the last word. */
export function mayReveal(plan: LensRound | null, role: Role): boolean {
  return role === 'facilitator' || (role === 'participant' && plan?.reveal !== 'facilitator');
}

/** How many cards of others a place hides. */
export function hiddenOfOthers(hidden: readonly HiddenRound[], round: string, place: string, own: number): number {
  const all = hidden.find((one) => one.round === round)?.cards[place] ?? 0;
  return Math.max(0, all - own);
}

/** How many people have written, voted or scored in a hidden round. */
export function peopleIn(hidden: readonly HiddenRound[], round: string): number {
  return hidden.find((one) => one.round === round)?.people ?? 0;
}
