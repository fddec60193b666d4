import { applyDelta } from './delta.ts';
import type { Delta, Operation } from './wire.ts';

/** An own operation that the confirmed state does not hold yet. */
export interface Pending {
  id: string;
  op: Operation;
  /** Set when the log has it, while entries before it are still missing here. */
  seq?: number;
  /** Whether an answer is on its way over the present line. */
  onLine: boolean;
  /** Whether the server may know it: such an edit takes no further typing under its id. */
  sent: boolean;
  /** Sequence number that an edit was sent with. */
  base?: number;
  /** The sequence number that the server found too old for it: it waits for what it lacks. */
  tooOld?: number | undefined;
  /** How often the server asked to move the edit on. */
  moved?: number;
  /** The edit as it was when its surroundings were last known for sure. */
  origin?: { before: string; delta: Delta } | undefined;
  /** An edit under way was moved by comparison of texts: only the log knows what became of it. */
  inexact?: true | undefined;
}

/** An edit among the pending operations. */
export type PendingEdit = Pending & { op: Extract<Operation, { k: 'edit' }> };

/** A text of the document. */
export interface TextPlace {
  card: string;
  field: string;
}

export function isEdit(pending: Pending): pending is PendingEdit {
  return pending.op.k === 'edit';
}

/** A field's text after an operation, `undefined` when it does not concern the field. */
export function textAfter(op: Operation, { card, field }: TextPlace, before: string): string | undefined {
  if (!('card' in op) || op.card !== card) return undefined;
  if (op.k === 'edit') return op.field === field ? applyDelta(before, op.delta) : undefined;
  if (op.k === 'set') return op.field === field ? String(op.value ?? '') : undefined;
  if (op.k === 'create') return String(op.fields[field] ?? '');
  if (op.k === 'decide' && field === 'reason') return op.reason;
  return op.k === 'decide' && field === 'decider' ? op.decider : undefined;
}

/** The texts that an operation changes; `create` changes none (T5). */
export function textsOf(op: Operation): TextPlace[] {
  switch (op.k) {
    case 'edit':
      return [{ card: op.card, field: op.field }];
    case 'set':
      return typeof op.value === 'number' ? [] : [{ card: op.card, field: op.field }];
    case 'decide':
      return ['reason', 'decider'].map((field) => ({ card: op.card, field }));
    default:
      return [];
  }
}

export function placeKey({ card, field }: TextPlace): string {
  return `${card} ${field}`;
}

/** Each place once. */
export function distinct(places: readonly TextPlace[]): TextPlace[] {
  return [...new Map(places.map((place) => [placeKey(place), place])).values()];
}
