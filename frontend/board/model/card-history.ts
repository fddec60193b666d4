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

/** The entries of a card's history, newest first, one for what a person typed in one go. */
export function happenings(card: string, kind: CardKind, entries: readonly LogEntry[]): Happening[] {
  const found: Happening[] = [];
  let lastEdit: LogEntry | undefined;
  for (const entry of entries) {
    const { op } = entry;
    const happening = op === undefined ? undefined : happeningOf(card, kind, entry, op);
    if (happening === undefined) continue;
    const former = found.at(-1);
    const goesOn = op?.k === 'edit' && former?.what === 'write' && former.field === op.field && sameHand(lastEdit, entry);
    if (goesOn) {
      const text = [former.text, happening.text].filter(Boolean).join('');
      found[found.length - 1] = { ...happening, text };
    } else found.push(happening);
    lastEdit = op?.k === 'edit' ? entry : undefined;
  }
  return found.reverse();
}

function sameHand(former: LogEntry | undefined, entry: LogEntry): boolean {
  return former !== undefined && former.by === entry.by && (entry.at ?? 0) - (former.at ?? 0) < SAME_MS;
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
