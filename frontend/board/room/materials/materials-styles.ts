import { css } from 'lit';

/** Looks of the panel with what was prepared: folded it is one line above the board. */
export const materialsStyles = css`
  :host {
    display: block;
  }

  .panel {
    background: var(--okr-surface);
    border: 1px solid var(--okr-line);
    border-radius: var(--okr-radius);
    margin-block-end: 1rem;
  }

  /* Inside of details nothing inherits the box from the host. */
  summary {
    align-items: center;
    box-sizing: border-box;
    cursor: pointer;
    display: flex;
    gap: 0.5rem;
    list-style: none;
    min-block-size: 2.75rem;
    padding: 0.375rem 0.875rem;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    block-size: 0.4rem;
    content: '';
    flex: none;
    inline-size: 0.4rem;
    rotate: -45deg;
    transition: rotate 120ms;
  }

  details[open] > summary::before {
    rotate: 45deg;
  }

  .panel > summary {
    font-weight: 600;
  }

  summary .count,
  .small {
    color: var(--okr-ink-soft);
    font-size: 0.875rem;
    font-weight: 400;
  }

  .body {
    border-block-start: 1px solid var(--okr-line);
    display: grid;
    gap: 0.5rem;
    max-block-size: 60vh;
    overflow-y: auto;
    padding: 0.75rem 0.875rem;
  }

  .part {
    border-radius: var(--okr-radius-small);
    background: var(--okr-paper);
  }

  .part > summary {
    flex-wrap: wrap;
    overflow-wrap: anywhere;
  }

  .part > :not(summary) {
    padding: 0 0.875rem 0.75rem;
  }

  .sums + .sums {
    margin-block-start: 1rem;
  }

  .sums h4 {
    font-size: 0.9375rem;
    font-weight: 600;
    line-height: 1.4;
  }

  .sums ul {
    display: grid;
    gap: 0.375rem;
    margin-block: 0.375rem 0.25rem;
  }

  .sums li {
    display: grid;
    font-size: 0.9375rem;
    gap: 0 0.75rem;
    grid-template-columns: minmax(0, 1fr) auto;
  }

  .sums .number {
    color: var(--okr-ink-soft);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .bar {
    background: var(--okr-sunken);
    block-size: 0.5rem;
    border-radius: 0.25rem;
    grid-column: 1 / -1;
    overflow: hidden;
  }

  .bar > span {
    background: var(--okr-accent);
    block-size: 100%;
    border-radius: inherit;
    display: block;
  }

  .lines li {
    align-items: center;
    border-radius: var(--okr-radius-small);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 2rem;
    display: flex;
    gap: 0.5rem;
    justify-content: space-between;
    min-block-size: 2rem;
    padding-inline: 0.375rem;
  }

  .lines li.gap {
    min-block-size: 0.75rem;
  }

  .lines li:hover {
    background: var(--okr-accent-soft);
  }

  .lines span {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .lines button {
    flex: none;
  }

  .into {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    font-size: 0.9375rem;
    gap: 0.25rem 0.5rem;
  }

  select {
    background: var(--okr-surface);
    border: 1px solid var(--okr-line-strong);
    border-radius: var(--okr-radius-small);
    max-inline-size: 100%;
    min-block-size: 2.25rem;
    padding-inline: 0.5rem;
  }

  @media (hover: hover) {
    .lines li:not(:hover, :focus-within) button:not(.made) {
      opacity: 0;
    }
  }

  @media (max-width: 800px) {
    .panel {
      margin-block-end: 0.75rem;
    }

    .lines button,
    select {
      min-block-size: 2.75rem;
    }
  }
`;
