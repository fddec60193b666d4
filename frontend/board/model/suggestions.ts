import { changeOf } from './change-sentence.ts';
import { mergedInto } from './merging.ts';
import type { ViewCard } from './replica.ts';
import type { Board } from './tree.ts';
import type { CardKind, FieldValue, LinkType } from './wire.ts';

/** A card that the okr lens can make from what earlier steps left; taking it over creates it with fields and links. */
export interface Suggestion {
  /** The card that it comes from. */
  from: ViewCard;
  fields: Record<string, FieldValue>;
  links: [LinkType, string][];
}

/**
 * An objective for each chosen strategy, and for each expectation that no chosen strategy serves. What an objective comes
 * from already is not offered again.
 */
export function objectiveSuggestions(board: Board): Suggestion[] {
  const chosen = board.cards('strategy').filter((card) => card.fields['decision'] === 'chosen' && filled(card.fields['text']));
  const served = new Set(chosen.flatMap((strategy) => [...chainOf(board, strategy.id)]));
  const expectations = board.cards('expectation').filter((card) => filled(card.fields['text']) && !served.has(card.id));
  return [...chosen, ...expectations]
    .filter((card) => !isTaken(board, card, 'objective'))
    .map((card) => ({
      from: card,
      fields: { text: changeOf(String(card.fields['text'])) },
      links: origins(board, card).map((id): [LinkType, string] => ['origin', id]),
    }));
}

/**
 * Key results for an objective: what its strategies and expectations measure, and measured findings, those on the
 * objective's own chain of origins first, then key ones. The same metric is offered once, with the baseline of one card
 * and the target of the other. What is measured by a key result already is not offered again.
 */
export function keyResultSuggestions(board: Board, objective: string): Suggestion[] {
  const chain = chainOf(board, objective);
  const found = [
    ...board.cards('strategy').filter((card) => chain.has(card.id)),
    ...board.cards('finding').filter((card) => chain.has(card.id)),
    ...board.cards('expectation').filter((card) => chain.has(card.id)),
    ...byKey(board.cards('finding').filter((card) => !chain.has(card.id))),
  ].filter((card) => isMeasured(card) && !isTaken(board, card, 'key_result'));
  const byMetric = new Map<string, ViewCard[]>();
  for (const card of found) {
    const metric = plain(card.fields['metric']);
    byMetric.set(metric, [...(byMetric.get(metric) ?? []), card]);
  }
  return [...byMetric.values()].flatMap((cards): Suggestion[] => {
    const [from] = cards;
    return from === undefined ? [] : [{ from, fields: keyResultFields(cards), links: [['parent', objective], ...cards.map(({ id }): [LinkType, string] => ['origin', id])] }];
  });
}

/** Everything that a card, or what is part of it, comes from, over any number of steps; safe against rings. */
export function chainOf(board: Board, card: string): Set<string> {
  const found = new Set<string>();
  const walk = (id: string) =>
    board.targets(id, 'origin').forEach((target) => {
      if (!found.has(target.id)) {
        found.add(target.id);
        walk(target.id);
      }
    });
  const start = board.card(card);
  [card, ...(start === undefined ? [] : mergedInto(board, start).map(({ id }) => id))].forEach(walk);
  return found;
}

/** The card itself and the expectations behind it, so that the objective names the expectation that it serves. */
function origins(board: Board, card: ViewCard): string[] {
  const expectations = [...chainOf(board, card.id)].filter((id) => id !== card.id && board.card(id)?.kind === 'expectation');
  return [card.id, ...expectations];
}

function isTaken(board: Board, card: ViewCard, kind: CardKind): boolean {
  return board.sources(card.id, 'origin').some((source) => source.kind === kind);
}

/** A finding needs its baseline: without one there is nothing to improve on. */
function isMeasured({ kind, fields }: ViewCard): boolean {
  const values = kind === 'strategy' ? ['target'] : kind === 'finding' ? ['baseline'] : ['from', 'to'];
  return filled(fields['metric']) && values.some((name) => typeof fields[name] === 'number');
}

function byKey(findings: ViewCard[]): ViewCard[] {
  return findings.sort((a, b) => Number(b.fields['key'] === 'yes') - Number(a.fields['key'] === 'yes'));
}

function keyResultFields(cards: readonly ViewCard[]): Record<string, FieldValue> {
  const first = (...names: string[]) =>
    cards.flatMap(({ fields }) => names.map((name) => fields[name])).find((value) => filled(value));
  const [from, to, unit] = [first('baseline', 'from'), first('target', 'to'), first('unit')];
  const fields: Record<string, FieldValue> = { metric: first('metric') ?? '' };
  if (from !== undefined) fields['from'] = from;
  if (to !== undefined) fields['to'] = to;
  if (typeof from === 'number' && typeof to === 'number') fields['direction'] = to < from ? 'decrease' : 'increase';
  if (unit !== undefined) fields['unit'] = unit;
  return fields;
}

function plain(value: FieldValue | undefined): string {
  return String(value ?? '').trim().replace(/\s+/gu, ' ').toLowerCase();
}

function filled(value: FieldValue | undefined): value is FieldValue {
  return value !== undefined && String(value).trim() !== '';
}
