import { textsOf } from './pending.ts';
import type { CardKind, Operation } from './wire.ts';

/** Something that a person wrote and only this device has. */
export interface Unsent {
  /** `undefined` when it belongs to no card that is known here. */
  kind: CardKind | undefined;
  /** Name of the field; `comment` for what was said about a card, `draft` for what was not entered. */
  field: string;
  text: string;
}

/** The part of a replica that is read. */
export interface UnsentSource {
  /** In their order. */
  readonly unconfirmed: readonly { op: Operation }[];
  readonly failures: readonly { op: Operation; text?: string }[];
  card(id: string): { kind: CardKind; fields: Readonly<Record<string, unknown>> } | undefined;
}

/**
 * The texts of a document that the server does not have, in the order in which they were begun: of a field that was changed
 * several times the text as it stands now, of a refused change what the person wrote.
 */
export function unsentOf(document: UnsentSource): Unsent[] {
  const found = new Map<string, Unsent>();
  const add = (key: string, card: string | undefined, field: string, text: string): void => {
    if (text.trim() !== '') found.set(key, { kind: card === undefined ? undefined : document.card(card)?.kind, field, text });
  };
  for (const { op } of document.unconfirmed) {
    if (op.k === 'comment') add(`comment ${op.comment}`, op.card, 'comment', op.text);
    for (const { card, field } of placesOf(op)) {
      const value = document.card(card)?.fields[field];
      if (typeof value === 'string') add(`${card} ${field}`, card, field, value);
    }
  }
  document.failures.forEach((failure, index) => {
    const text = failure.text ?? writtenIn(failure.op);
    const field = 'field' in failure.op ? failure.op.field : failure.op.k === 'comment' ? 'comment' : 'text';
    add(`failure ${index}`, 'card' in failure.op ? failure.op.card : undefined, field, text);
  });
  return [...found.values()];
}

/** One text for the clipboard: a line that says what it is, then what was written. */
export function plainText(texts: readonly Unsent[], label: (unsent: Unsent) => string): string {
  return texts.map((unsent) => `${label(unsent)}\n${unsent.text.trim()}`).join('\n\n');
}

function placesOf(op: Operation): { card: string; field: string }[] {
  return op.k === 'create' ? Object.keys(op.fields).map((field) => ({ card: op.card, field })) : textsOf(op);
}

function writtenIn(op: Operation): string {
  if (op.k === 'set') return typeof op.value === 'string' ? op.value : '';
  if (op.k === 'comment') return op.text;
  if (op.k === 'decide') return op.reason;
  return op.k === 'create' ? String(op.fields['text'] ?? '') : '';
}
