import type { AgendaStep, CardKind, Lens } from './wire.ts';

/** Whether people first write cards of a kind in this step: no earlier one has a lens that makes them. */
export function isMadeHere(agenda: readonly AgendaStep[], step: string, kind: CardKind): boolean {
  const first = agenda.find(({ lenses }) => lenses.some((lens) => makes(lens, kind)));
  return first?.id === step;
}

function makes(lens: Lens, kind: CardKind): boolean {
  switch (lens.type) {
    case 'columns':
      return lens.columns.some((column) => column.kind === kind);
    case 'tree':
      return kind === 'driver' || kind === 'strategy';
    case 'matrix':
    case 'table':
      return lens.kind === kind;
    case 'okr':
      return kind === 'objective' || kind === 'key_result';
    case 'capacity':
      return kind === 'resource' || kind === 'support_request';
    case 'score':
    case 'form':
    case 'trace':
    case 'review':
      return false;
  }
}
