import { keyResultsOf, looseKeyResults, objectives } from './grouping.ts';
import type { ViewCard } from './replica.ts';
import type { Board } from './tree.ts';
import type { AskedDraft, AskedKeyResult } from './wire.ts';

/** What one question takes (I3). */
const MOST = 20;
const STATEMENTS = 100;

/** The draft as this reader sees it now, what was just typed included; statements without words are left out. */
export function askedDraft(board: Board): AskedDraft {
  let left = STATEMENTS;
  const take = (cards: readonly ViewCard[]): AskedKeyResult[] => {
    const taken = cards.filter((card) => said(card) !== '').slice(0, Math.min(MOST, left));
    left -= taken.length;
    return taken.map(keyResult);
  };
  const asked: AskedDraft = { objectives: [], loose: [] };
  for (const card of objectives(board).slice(0, MOST)) {
    if (left <= 0) break;
    left -= 1;
    asked.objectives.push({ card: card.id, text: String(card.fields['text'] ?? ''), keyResults: take(keyResultsOf(board, card.id)) });
  }
  asked.loose = take(looseKeyResults(board));
  return asked;
}

/** By card, everything that findings about it depend on: the same again means the same findings. */
export function statementsOf({ objectives: all, loose }: AskedDraft): Map<string, string> {
  const found = new Map<string, string>();
  for (const { card, text, keyResults } of all) {
    found.set(card, text);
    for (const result of keyResults) found.set(result.card, JSON.stringify([text, result]));
  }
  for (const result of loose) found.set(result.card, JSON.stringify(['', result]));
  return found;
}

function keyResult({ id, fields }: ViewCard): AskedKeyResult {
  const line = (name: 'metric' | 'unit' | 'due') => (typeof fields[name] === 'string' && fields[name] !== '' ? { [name]: fields[name] } : {});
  const number = (name: 'from' | 'to') => (typeof fields[name] === 'number' ? { [name]: fields[name] } : {});
  return { card: id, text: String(fields['text'] ?? ''), ...line('metric'), ...number('from'), ...number('to'), ...line('unit'), ...line('due') };
}

function said({ fields }: ViewCard): string {
  return String(fields['text'] ?? '').trim();
}
