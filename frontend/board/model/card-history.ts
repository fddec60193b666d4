import { DocumentState } from './document-state.ts';
import { fieldSpec } from './fields.ts';
import type { CardKind, Delta, LogEntry, Operation } from './wire.ts';

/** What happened to a card, ready to be said: `what` names the sentence, the rest fills it. */
export interface Happening {
  by: string | undefined;
  at: number | undefined;
  what: Exclude<Operation['k'], 'edit' | 'open-round' | 'close-round'> | 'write' | 'clear' | 'choose' | 'open-again' | 'decide-not' | 'leave';
  field?: string;
  /** The text or value that it is about. */
  text?: string;
}

/** Edits of one person within this time are one happening. */
const SAME_MS = 300_000;

/** The entries of a card's history, newest first; what a person typed in one go is one, with the text that came of it. */
export function happenings(card: string, kind: CardKind, entries: readonly LogEntry[]): Happening[] {
  const found: Happening[] = [];
  const state = new DocumentState();
  for (const entry of entries) {
    const { op } = entry;
    const happening = op === undefined ? undefined : happeningOf(card, kind, entry, op);
    if (op === undefined || happening === undefined) continue;
    state.applyEntry(entry);
    // The oldest entries may be missing; then only what was typed is known.
    if (op.k === 'edit' && state.cards.has(card)) happening.text = state.text(card, op.field);
    const former = happening.what === 'write' ? found.findIndex((one) => goesOn(one, happening)) : -1;
    if (former >= 0) found.splice(former, 1);
    found.push(happening);
  }
  return found.reverse();
}

/** Whether somebody goes on with what they wrote before, though others may have written between. */
function goesOn(former: Happening, latter: Happening): boolean {
  const soon = (latter.at ?? 0) - (former.at ?? 0) < SAME_MS;
  return former.what === 'write' && former.field === latter.field && former.by === latter.by && soon;
}

function happeningOf(card: string, kind: CardKind, { by, at }: LogEntry, op: Operation): Happening | undefined {
  const who = { by, at };
  switch (op.k) {
    case 'create':
      return { ...who, what: 'create', text: String(op.fields['text'] ?? '') };
    case 'set':
      return valueSet(who, kind, op);
    case 'edit':
      return { ...who, what: 'write', field: op.field, text: inserted(op.delta) };
    case 'decide':
      return op.decision === null
        ? { ...who, what: 'decide-not' }
        : { ...who, what: 'decide', field: 'decision', text: op.decision };
    case 'group':
      return { ...who, what: op.head === null ? 'leave' : 'group' };
    case 'merge':
      return { ...who, what: op.into === null ? 'leave' : 'merge' };
    case 'comment':
      return { ...who, what: 'comment', text: op.text };
    case 'resolve':
      return { ...who, what: op.done ? 'resolve' : 'open-again' };
    case 'link':
    case 'unlink':
      return op.card === card ? { ...who, what: op.k } : undefined;
    case 'move':
    case 'vote':
    case 'score':
    case 'uncomment':
    case 'delete':
    case 'restore':
    case 'withhold':
    case 'release':
      return { ...who, what: op.k };
    case 'open-round':
    case 'close-round':
      return undefined;
  }
}

function valueSet(
  who: Pick<Happening, 'by' | 'at'>,
  kind: CardKind,
  { field, value }: Extract<Operation, { k: 'set' }>,
): Happening {
  if (value === null || value === '') return { ...who, what: 'clear', field };
  const chosen = fieldSpec(kind, field).type === 'choice';
  return { ...who, what: chosen ? 'choose' : 'set', field, text: String(value) };
}

/** What a delta adds; a removal alone adds nothing. */
function inserted(delta: Delta): string {
  return delta.filter((part) => typeof part === 'string').join(' … ');
}
