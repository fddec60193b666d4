import { compareWords, type Piece } from './compare.ts';
import { keyResultsOf, objectives } from './grouping.ts';
import type { ViewCard } from './replica.ts';
import type { Board } from './tree.ts';

/** What became of one objective or key result since the draft was kept. */
export interface DraftChange {
  id: string;
  kind: 'objective' | 'key_result';
  state: 'new' | 'gone' | 'changed' | 'same';
  /** Label as people say it, in the draft of now where it is still there. */
  label: string;
  /** Its sentence then and now, piece by piece. */
  before: Piece[];
  after: Piece[];
  /** Names of the other fields that say something else now. */
  fields: string[];
}

const FIELDS: Readonly<Record<DraftChange['kind'], readonly string[]>> = {
  objective: ['owner', 'commitment'],
  key_result: ['metric', 'from', 'to', 'unit', 'direction', 'due', 'owner', 'dimension', 'confidence', 'source'],
};

/** The draft then against the draft now, in today's order; what is gone comes where it stood then. */
export function draftChanges(kept: Board, now: Board, language: 'zh' | 'en'): DraftChange[] {
  const then = rows(kept);
  const today = rows(now);
  const left = new Set(today.map(({ card }) => card.id));
  const changes = today.map(({ card, label }) =>
    change(then.find((row) => row.card.id === card.id)?.card, card, label, language),
  );
  then.forEach(({ card, label }, index) => {
    if (left.has(card.id)) return;
    const before = then.slice(0, index).findLast((row) => left.has(row.card.id));
    const at = before === undefined ? 0 : changes.findIndex(({ id }) => id === before.card.id) + 1;
    changes.splice(at, 0, gone(card, label));
  });
  return changes;
}

/** The one objective or key result that is new or says something else now; `undefined` when there are none or several. */
export function onlyChange(kept: Board, now: Board, language: 'zh' | 'en'): string | undefined {
  const changes = draftChanges(kept, now, language).filter(({ state }) => state === 'new' || state === 'changed');
  return changes.length === 1 ? changes[0]?.id : undefined;
}

function rows(board: Board): { card: ViewCard; label: string }[] {
  return objectives(board).flatMap((objective, o) => [
    { card: objective, label: `O${o + 1}` },
    ...keyResultsOf(board, objective.id).map((card, k) => ({ card, label: `KR${o + 1}.${k + 1}` })),
  ]);
}

function change(then: ViewCard | undefined, now: ViewCard, label: string, language: 'zh' | 'en'): DraftChange {
  const kind = now.kind === 'objective' ? 'objective' : 'key_result';
  if (then === undefined) {
    return { id: now.id, kind, state: 'new', label, before: [], after: [{ text: sentence(now), own: true }], fields: [] };
  }
  const [before, after] = compareWords(sentence(then), sentence(now), language);
  const fields = FIELDS[kind].filter((field) => String(then.fields[field] ?? '') !== String(now.fields[field] ?? ''));
  const same = sentence(then) === sentence(now) && fields.length === 0;
  return { id: now.id, kind, state: same ? 'same' : 'changed', label, before, after, fields };
}

function gone(card: ViewCard, label: string): DraftChange {
  const kind = card.kind === 'objective' ? 'objective' : 'key_result';
  return { id: card.id, kind, state: 'gone', label, before: [{ text: sentence(card), own: true }], after: [], fields: [] };
}

function sentence(card: ViewCard): string {
  return String(card.fields['text'] ?? '').trim();
}
