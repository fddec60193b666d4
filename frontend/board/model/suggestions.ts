import type { FieldValue, LinkType } from './wire.ts';
import type { ViewCard } from './replica.ts';
import type { Board } from './tree.ts';

/** A card that the okr lens can make from what earlier steps left; taking it over creates it with fields and links. */
export interface Suggestion {
  /** The strategy or finding that it comes from. */
  from: ViewCard;
  fields: Record<string, FieldValue>;
  links: [LinkType, string][];
}

/** An objective for each chosen strategy that no objective comes from yet. */
export function objectiveSuggestions(board: Board): Suggestion[] {
  return board
    .cards('strategy')
    .filter((strategy) => strategy.fields['decision'] === 'chosen' && filled(strategy.fields['text']))
    .filter((strategy) => !board.sources(strategy.id, 'origin').some((card) => card.kind === 'objective'))
    .map((strategy) => ({
      from: strategy,
      fields: { text: strategy.fields['text'] ?? '' },
      links: origins(board, strategy).map((id): [LinkType, string] => ['origin', id]),
    }));
}

/**
 * Key results for an objective: findings with a metric and a baseline, those on the objective's own chain of origins
 * first. A finding that is already measured somewhere is not offered again.
 */
export function keyResultSuggestions(board: Board, objective: string): Suggestion[] {
  const chain = chainOf(board, objective);
  return board
    .cards('finding')
    .filter((finding) => filled(finding.fields['metric']) && typeof finding.fields['baseline'] === 'number')
    .filter((finding) => !board.sources(finding.id, 'origin').some((card) => card.kind === 'key_result'))
    .sort((a, b) => Number(chain.has(b.id)) - Number(chain.has(a.id)))
    .map((finding) => ({
      from: finding,
      fields: keyResultFields(finding),
      links: [
        ['parent', objective],
        ['origin', finding.id],
      ],
    }));
}

/** Everything that a card comes from, over any number of steps; safe against rings. */
export function chainOf(board: Board, card: string): Set<string> {
  const found = new Set<string>();
  const walk = (id: string) =>
    board.targets(id, 'origin').forEach((target) => {
      if (!found.has(target.id)) {
        found.add(target.id);
        walk(target.id);
      }
    });
  walk(card);
  return found;
}

/** The strategy itself and the expectations behind it, so that the objective names the expectation that it serves. */
function origins(board: Board, strategy: ViewCard): string[] {
  const expectations = [...chainOf(board, strategy.id)].filter((id) => board.card(id)?.kind === 'expectation');
  return [strategy.id, ...expectations];
}

function keyResultFields(finding: ViewCard): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = {
    metric: finding.fields['metric'] ?? '',
    from: finding.fields['baseline'] ?? 0,
  };
  const { target, unit } = finding.fields;
  if (typeof target === 'number') {
    fields['to'] = target;
    fields['direction'] = target < Number(fields['from']) ? 'decrease' : 'increase';
  }
  if (filled(unit)) {
    fields['unit'] = unit;
  }
  return fields;
}

function filled(value: FieldValue | undefined): value is FieldValue {
  return value !== undefined && String(value).trim() !== '';
}
