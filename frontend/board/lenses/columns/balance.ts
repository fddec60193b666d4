import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { columnsText } from '../../i18n/columns.ts';
import type { Balance, Side } from '../../model/forces.ts';
import type { LensColumn } from '../../model/wire.ts';

export const balanceStyles = css`
  .balance {
    display: grid;
    gap: 0.375rem 1rem;
    grid-template-columns: 1fr 1fr;
    margin-block-end: 1rem;
  }

  .balance .side b {
    font-size: 1.625rem;
    font-variant-numeric: tabular-nums;
    font-weight: 650;
    line-height: 1.15;
  }

  .balance .side {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.625rem;
  }

  .balance .side + .side {
    justify-content: flex-end;
  }

  .balance .bar {
    background: var(--okr-line-strong, #8f8a7f);
    block-size: 0.875rem;
    border-radius: 999px;
    display: flex;
    grid-column: 1 / -1;
    overflow: clip;
    position: relative;
  }

  .balance .bar span {
    background: var(--okr-accent, #3457b8);
    border-inline-end: 2px solid var(--okr-surface, #fffdf9);
    transition: inline-size 200ms;
  }

  .balance .bar.blank span {
    background: var(--okr-line, #e0d9cb);
  }

  .balance .bar.blank {
    background: var(--okr-line, #e0d9cb);
  }

  .balance p {
    grid-column: 1 / -1;
  }
`;

/** Sums of the two sides of a force field, a bar between them, and what it says in words. */
export function renderBalance(balance: Balance, left: LensColumn, right: LensColumn): TemplateResult {
  const { share } = balance;
  const by = Math.abs(balance.left.sum - balance.right.sum);
  const none = balance.left.sum + balance.right.sum === 0;
  const stronger = balance.left.sum > balance.right.sum ? left : right;
  const text = none
    ? columnsText('balance.none')
    : by === 0
      ? columnsText('balance.even')
      : columnsText('balance.more', { column: stronger.title, by });
  return html`<div class="balance" role="group" aria-label=${columnsText('balance')}>
    ${renderSide(balance.left, left.title)} ${renderSide(balance.right, right.title)}
    <div class="bar ${none ? 'blank' : ''}" aria-hidden="true"><span style=${`inline-size: ${share * 100}%`}></span></div>
    <p role="status" class=${none ? 'muted' : ''}>${text}</p>
  </div>`;
}

function renderSide({ sum, unrated }: Side, title: string): TemplateResult {
  return html`<div class="side">
    <b>${sum}</b> <span>${title}</span>
    ${unrated === 0 ? nothing : html`<span class="muted">${columnsText('balance.unrated', { count: unrated })}</span>`}
  </div>`;
}
