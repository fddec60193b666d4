import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Quadrant } from '../model/wire.ts';
import type { Numbered } from './matrix-field.ts';
import { placeOf, type MatrixLens } from './matrix-words.ts';

const ORDER: readonly Quadrant[] = ['low-high', 'high-high', 'low-low', 'high-low'];

/** The placed cards by quarter, in words. */
export function renderList(
  lens: MatrixLens,
  placed: readonly Numbered[],
  row: (one: Numbered) => TemplateResult,
): TemplateResult {
  const quarters = ORDER.map((quadrant) => ({
    quadrant,
    cards: placed.filter(({ card }) => placeOf(card, lens)?.quadrant === quadrant),
  }));
  return html`<div class="list">
    ${quarters
      .filter(({ cards }) => cards.length > 0)
      .map(
        ({ quadrant, cards }) => html`<section>
          <h3>${lens.quadrants[quadrant]} <span class="muted">${cards.length}</span></h3>
          <ul>
            ${cards.map((one) => html`<li>${row(one)}</li>`)}
          </ul>
        </section>`,
      )}
  </div>`;
}
