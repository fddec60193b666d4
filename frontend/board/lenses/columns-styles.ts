import { css } from 'lit';

/** Looks of `okr-lens-columns`. */
export const columnsStyles = css`
  :host {
    display: block;
  }

  .columns {
    align-items: start;
    display: grid;
    gap: 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
  }

  /* Four stay side by side on a laptop, so that none stands alone below. */
  .columns:has(> :is(:nth-child(4), :nth-child(8)):last-child) {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13.5rem), 1fr));
  }

  .column {
    background: color-mix(in oklab, var(--okr-sunken, #efeae0) 55%, transparent);
    border-block-start: 3px solid var(--okr-accent, #3457b8);
    border-radius: var(--okr-radius, 10px);
    display: flex;
    flex-direction: column;
    gap: 0.625rem;
    min-inline-size: 0;
    padding: 0.75rem;
  }

  .column.target {
    outline: 2px dashed var(--okr-accent, #3457b8);
    outline-offset: -2px;
  }

  .head {
    align-items: baseline;
    display: flex;
    gap: 0.5rem;
    justify-content: space-between;
  }

  .head h3 {
    font-size: 1.0625rem;
  }

  .head .count {
    color: var(--okr-ink-soft, #5d6169);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }

  .column > .hint {
    font-size: 0.875rem;
    margin-block-start: -0.5rem;
  }

  .cards {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
  }

  .card {
    padding: 0.375rem 0.375rem 0.5rem;
    position: relative;
  }

  .card.dragged {
    box-shadow: 0 8px 24px rgb(60 50 30 / 22%);
    opacity: 0.92;
    pointer-events: none;
    z-index: 2;
  }

  .card.before-drop::after,
  .cards.drop-first::before {
    background: var(--okr-accent, #3457b8);
    block-size: 3px;
    border-radius: 2px;
    content: '';
    inline-size: 100%;
    inset-block-end: -0.4375rem;
    inset-inline-start: 0;
    position: absolute;
  }

  .cards.drop-first::before {
    position: static;
  }

  .top {
    align-items: start;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
  }

  .top.locked {
    grid-template-columns: minmax(0, 1fr) auto;
    padding: 0.25rem 0.375rem;
  }

  .handle {
    background: none;
    block-size: 1.875rem;
    border: 0;
    color: var(--okr-line-strong, #8f8a7f);
    cursor: grab;
    inline-size: 1rem;
    padding: 0;
    touch-action: none;
  }

  .handle svg {
    display: block;
    margin: auto;
  }

  .foot {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    font-size: 0.8125rem;
    gap: 0.25rem 0.375rem;
    padding-inline: 0.375rem;
  }

  .foot .by {
    color: var(--okr-ink-soft, #5d6169);
    margin-inline-start: auto;
  }

  .foot .state {
    color: var(--okr-ink-soft, #5d6169);
  }

  .foot .state.failed {
    color: var(--okr-bad, #a8201a);
  }

  .foot button.button {
    padding-inline: 0;
  }

  .foot button.button::before {
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    content: '';
    block-size: 0.35rem;
    inline-size: 0.35rem;
    rotate: -45deg;
    transition: rotate 120ms;
  }

  .foot button[aria-expanded='true']::before {
    rotate: 45deg;
  }

  .details {
    border-block-start: 1px solid var(--okr-line, #e0d9cb);
    display: grid;
    gap: 0.625rem;
    grid-template-columns: repeat(auto-fill, minmax(6.75rem, 1fr));
    margin: 0.5rem 0.375rem 0;
    padding-block-start: 0.625rem;
  }

  .details .wide {
    grid-column: 1 / -1;
  }

  .lens-hint {
    margin-block-end: 0.75rem;
  }

  .lens-empty {
    margin-block-end: 1rem;
  }

  @media (pointer: coarse) {
    .handle {
      block-size: 2.75rem;
      inline-size: 2rem;
    }
  }
`;
