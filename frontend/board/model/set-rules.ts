import type { Lens } from './wire.ts';

/** In a review: what can be seen in the draft that lies there, and nothing of its plan. */
export const DRAFT_RULES = /^S-(?!XTEAM$)/;

/**
 * The rules for a draft with its plan that concern what is done in a lens: what they say is shown where something can be done
 * about it. `undefined` where nothing is.
 */
export function setRulesOf(lens: Lens): RegExp | undefined {
  switch (lens.type) {
    case 'okr':
      return /^S-(?!XTEAM$)/;
    case 'capacity':
      return /^R-(OVER|NOCUT)$/;
    case 'table':
    case 'matrix':
      return lens.kind === 'task' ? /^T-/ : lens.kind === 'support_request' ? /^S-XTEAM$/ : lens.kind === 'risk' ? /^R-RISKS$/ : undefined;
    default:
      return undefined;
  }
}
