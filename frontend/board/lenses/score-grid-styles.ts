import { css } from 'lit';

/** Looks of `okr-score-grid`: a table where there is room, strategies with their criteria beneath each other else. */
export const scoreGridStyles = css`
  :host {
    container-type: inline-size;
    display: block;
  }

  .progress {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    font-variant-numeric: tabular-nums;
    gap: 0.25rem 0.75rem;
    margin-block-end: 0.5rem;
  }

  progress {
    accent-color: var(--okr-accent, #3457b8);
    flex: 1 1 8rem;
    max-inline-size: 20rem;
  }

  .grid {
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line, #e0d9cb);
    border-radius: var(--okr-radius, 10px);
    overflow: clip;
  }

  .row {
    align-items: stretch;
    display: grid;
    grid-template-columns: minmax(9rem, 1fr) repeat(var(--columns), minmax(7rem, 9rem));
  }

  .row + .row {
    border-block-start: 1px solid var(--okr-line, #e0d9cb);
  }

  .heads {
    background: var(--okr-sunken, #efeae0);
    color: var(--okr-ink-soft, #5d6169);
    font-size: 0.8125rem;
    font-weight: 550;
  }

  .heads span {
    padding: 0.375rem 0.5rem;
  }

  .heads span:not(:first-child) {
    text-align: center;
  }

  .name {
    align-self: center;
    font-size: 0.9375rem;
    font-weight: 500;
    line-height: 1.35;
    overflow-wrap: anywhere;
    padding: 0.5rem 0.625rem;
  }

  .cell {
    align-items: center;
    border-inline-start: 1px solid var(--okr-line, #e0d9cb);
    display: flex;
    justify-content: center;
    min-inline-size: 0;
    padding: 0.375rem;
  }

  .cell:focus-visible {
    outline-offset: -2px;
  }

  .criterion {
    display: none;
  }

  .pips {
    border: 1px solid var(--okr-line-strong, #8f8a7f);
    border-radius: var(--okr-radius-small, 6px);
    display: flex;
    flex: 1;
    max-inline-size: 8.5rem;
    overflow: clip;
  }

  .cell.filled .pips {
    border-color: var(--okr-accent, #3457b8);
  }

  .pips button {
    background: none;
    border: 0;
    border-inline-start: 1px solid var(--okr-line, #e0d9cb);
    cursor: pointer;
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
    min-block-size: 1.875rem;
    flex: 1;
    min-inline-size: 1.25rem;
    padding: 0;
  }

  .pips button:first-child {
    border-inline-start: 0;
  }

  .pips button:hover:not(:disabled, [aria-pressed='true']) {
    background: var(--okr-accent-soft, #e8ecf8);
  }

  .pips button[aria-pressed='true'] {
    background: var(--okr-accent, #3457b8);
    color: #fff;
    font-weight: 650;
  }

  .keys {
    font-size: 0.8125rem;
    margin-block-start: 0.375rem;
  }

  @container (max-width: 51rem) {
    .grid {
      --stacked: 1;
    }

    .heads {
      block-size: 1px;
      clip-path: inset(50%);
      overflow: hidden;
      position: absolute;
    }

    .row {
      grid-template-columns: 1fr;
      padding-block: 0.25rem;
    }

    .cell {
      border: 0;
      gap: 0.5rem;
      justify-content: space-between;
      padding: 0.1875rem 0.625rem;
    }

    .criterion {
      display: block;
      font-size: 0.875rem;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }

    .pips {
      flex: none;
      inline-size: 10rem;
      max-inline-size: none;
    }
  }

  @media (pointer: coarse) {
    .pips button {
      min-block-size: 2.75rem;
      min-inline-size: 2.75rem;
    }

    .pips {
      inline-size: auto;
      max-inline-size: none;
    }

    .keys {
      display: none;
    }
  }
`;
