import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ballotText } from '../../i18n/ballot.ts';
import { columnsText } from '../../i18n/columns.ts';
import { msg } from '../../i18n/index.ts';
import type { ViewCard } from '../../model/replica.ts';
import { titleOf } from '../lens-base.ts';

export const clusterMarksStyles = css`
  button.pile,
  details.parts summary {
    background: var(--okr-accent-soft, #e8ecf8);
    border: 1px solid var(--okr-accent-line, #b6c2e6);
    border-radius: 999px;
    cursor: pointer;
    font-size: 0.8125rem;
    font-weight: 550;
    line-height: 1.3;
    list-style: none;
    min-block-size: 1.625rem;
    padding: 0.125rem 0.625rem;
  }

  details.parts summary::-webkit-details-marker {
    display: none;
  }

  details.parts[open] {
    flex-basis: 100%;
    order: 1;
  }

  details.parts summary {
    align-items: center;
    /* What is around it is the browser's own. */
    box-sizing: border-box;
    display: inline-flex;
    justify-content: center;
  }

  details.parts li {
    align-items: baseline;
    border-inline-start: 2px solid var(--okr-accent-line, #b6c2e6);
    display: flex;
    gap: 0.5rem;
    justify-content: space-between;
    margin-block-start: 0.375rem;
    overflow-wrap: anywhere;
    padding-inline-start: 0.5rem;
  }

  @media (pointer: coarse) {
    button.pile,
    details.parts summary {
      min-block-size: 2.75rem;
      min-inline-size: 2.75rem;
    }
  }
`;

/** A cluster as its head shows it. */
export interface PileMark {
  size: number;
  open: boolean;
  toggle: () => void;
}

/**
 * How many cards lie in a cluster, as the way to see them.
 *
 * @param points of all of them together, as far as they are known
 */
export function renderPileToggle(head: ViewCard, { size, open, toggle }: PileMark, points: number): TemplateResult {
  const text = titleOf(head);
  const sum = points === 0 ? '' : ` · ${ballotText(points === 1 ? 'sum.one' : 'sum', { all: points })}`;
  const name = columnsText('pile', { count: size }) + sum;
  const value = columnsText(open ? 'pile.hide' : 'pile.show', { count: size - 1, text });
  return html`<button class="pile" aria-expanded=${open} aria-label=${msg('pair', { name, value })} @click=${toggle}>
    ${name} <span aria-hidden="true">${open ? '▾' : '▸'}</span>
  </button>`;
}

/**
 * What has become part of a card, and the way to take it apart again.
 *
 * @param may whether a part can be taken apart now
 */
export function renderParts(
  card: ViewCard,
  parts: readonly ViewCard[],
  apart: ((part: ViewCard) => void) | undefined,
  may: (part: ViewCard) => boolean,
): TemplateResult | typeof nothing {
  if (parts.length === 0) return nothing;
  const label = columnsText('parts', { count: parts.length, text: titleOf(card) });
  return html`<details class="parts">
    <summary aria-label=${label} title=${label}>+${parts.length}</summary>
    <ul>
      ${parts.map(
        (part) =>
          html`<li>
            <span>${titleOf(part, 400)}</span>
            ${apart === undefined || !may(part)
              ? nothing
              : html`<button
                  class="button small quiet"
                  aria-label=${columnsText('apart', { text: titleOf(part) })}
                  @click=${() => apart(part)}
                >
                  ${columnsText('apart.short')}
                </button>`}
          </li>`,
      )}
    </ul>
  </details>`;
}
