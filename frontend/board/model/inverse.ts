import { commentKey, linkKey, scoreKey, speaking, voteKey } from './document-state.ts';
import type { DocumentState } from './document-state.ts';
import type { Operation } from './wire.ts';

/** What an operation changes; `<card> *` is the card as a whole. */
export function slotsOf(op: Operation): string[] {
  switch (op.k) {
    case 'create':
      return [`${op.card} *`];
    case 'set':
    case 'edit':
      return [`${op.card} =${op.field}`];
    case 'decide':
      return ['decision', 'reason', 'decider'].map((field) => `${op.card} =${field}`);
    case 'move':
      return [`${op.card} @`];
    case 'group':
      return [`${op.card} group`];
    case 'merge':
      return [`${op.card} merged`];
    case 'link':
    case 'unlink':
      return [`${op.card} ${linkKey(op.card, op.type, op.to)}`];
    case 'vote':
      return [`${op.card} ^${op.round} ${op.for ?? ''}`];
    case 'score':
      return [`${op.card} ^${op.round} ${op.criterion} ${op.for ?? ''}`];
    case 'comment':
    case 'uncomment':
      return [`${op.card} "${op.comment}`];
    case 'resolve':
      return [`${op.card} done ${op.comment}`];
    case 'delete':
    case 'restore':
      return [`${op.card} #`];
    case 'withhold':
    case 'release':
      return [`${op.card} withheld`];
    case 'open-round':
    case 'close-round':
      return [];
  }
}

/**
 * The operations that take an operation back, given the state before it (O15). Rounds are not taken back, since closing
 * one is for good; edits have a way of their own.
 */
export function inverse(op: Operation, before: DocumentState, me: string): Operation[] {
  if (op.k === 'open-round' || op.k === 'close-round' || op.k === 'edit') return [];
  const card = before.cards.get(op.card);
  switch (op.k) {
    case 'create':
      return [{ k: 'delete', card: op.card }];
    case 'set':
      return card === undefined ? [] : [{ k: 'set', card: op.card, field: op.field, value: card.fields[op.field] ?? null }];
    case 'decide':
      return card === undefined ? [] : [decisionOf(op.card, card.fields)];
    case 'move':
      return card === undefined ? [] : [{ k: 'move', card: op.card, place: card.place, order: card.order }];
    case 'group':
      return [{ k: 'group', card: op.card, head: card?.group ?? null }];
    case 'merge':
      return [{ k: 'merge', card: op.card, into: card?.merged ?? null }];
    case 'link':
    case 'unlink': {
      const linked = before.links.has(linkKey(op.card, op.type, op.to));
      return linked === (op.k === 'link') ? [] : [{ ...op, k: linked ? 'link' : 'unlink' }];
    }
    case 'vote': {
      const points = before.votes.get(voteKey({ ...op, by: me }))?.points ?? 0;
      return [{ k: 'vote', card: op.card, round: op.round, points, ...speaking(op.for) }];
    }
    case 'score': {
      const points = before.scores.get(scoreKey({ ...op, by: me }))?.points ?? null;
      return [{ k: 'score', card: op.card, round: op.round, criterion: op.criterion, points, ...speaking(op.for) }];
    }
    case 'comment':
      return [{ k: 'uncomment', card: op.card, comment: op.comment }];
    case 'uncomment':
    case 'resolve':
      return commentBack(op, before);
    case 'delete':
      return card?.deleted === true ? [] : [{ k: 'restore', card: op.card }];
    case 'restore':
      return card?.deleted === true ? [{ k: 'delete', card: op.card }] : [];
    case 'withhold':
      return card?.withheld === true ? [] : [{ k: 'release', card: op.card }];
    case 'release':
      return card?.withheld === true ? [{ k: 'withhold', card: op.card }] : [];
  }
}

/** The card that taking an own creation back would hide, to see whether anybody has worked on it. */
export function thingsOf(op: Operation, state: DocumentState): unknown {
  if (op.k !== 'delete') return undefined;
  const { fields, place, group, merged, deleted } = state.cards.get(op.card) ?? {};
  return [Object.entries(fields ?? {}).sort(), place, group, merged, deleted];
}

function decisionOf(card: string, fields: Readonly<Record<string, string | number>>): Operation {
  const decision = fields['decision'];
  return {
    k: 'decide',
    card,
    decision: decision === 'chosen' || decision === 'rejected' ? decision : null,
    reason: String(fields['reason'] ?? ''),
    decider: String(fields['decider'] ?? ''),
  };
}

function commentBack(op: Extract<Operation, { k: 'uncomment' | 'resolve' }>, before: DocumentState): Operation[] {
  const { card, comment } = op;
  const known = before.comments.get(commentKey(card, comment));
  if (known === undefined) return [];
  const done: Operation = { k: 'resolve', card, comment, done: known.done };
  if (op.k === 'resolve') return [done];
  return [{ k: 'comment', card, comment, text: known.text }, ...(known.done ? [done] : [])];
}
