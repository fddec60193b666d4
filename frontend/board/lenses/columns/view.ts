import type { CardFilter } from '../../model/card-filter.ts';
import type { Tint } from '../../model/tints.ts';

/** How one person looks at the columns, in this browser alone. */
export interface View extends CardFilter {
  tint: Tint;
}

/** A part of the view was changed. */
export class ViewEvent extends CustomEvent<Partial<View>> {}

const TINTS: readonly Tint[] = ['none', 'author', 'kind'];

/** The view that somebody left a lens with, for as long as the browser's tab is there; nothing is filtered at first. */
export function recalledView(key: string): View {
  const tint = TINTS.find((one) => one === recall(key)) ?? 'none';
  return { term: '', author: '', tint };
}

export function rememberTint(key: string, tint: Tint): void {
  try {
    sessionStorage.setItem(key, tint);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

function recall(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
