import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { tell } from '../i18n/cards.ts';
import type { Replica } from '../model/replica.ts';
import type { CardKind } from '../model/wire.ts';
import { withheldOf } from '../model/withheld.ts';

/** Says calmly that something was taken away and by whom, and nothing about it; trainers see the cards themselves. */
export function renderWithheld(replica: Replica, kinds: readonly CardKind[]): TemplateResult | typeof nothing {
  const count = withheldOf(replica.withheld, kinds);
  if (count === 0 || replica.oversees) return nothing;
  return html`<p class="muted withheld-note" role="note">${tell(count === 1 ? 'withheld.one' : 'withheld.more', { count })}</p>`;
}
