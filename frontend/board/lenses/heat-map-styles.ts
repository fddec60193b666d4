import { css } from 'lit';

/** A grid of weeks that scrolls under its first column; every cell has a number and a word beside its colour. */
export const heatMapStyles = css`
  :host {
    display: grid;
    gap: 0.5rem;
    min-inline-size: 0;
  }

  .scroll {
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line, #e0d9cb);
    border-radius: var(--okr-radius, 10px);
    box-shadow: var(--okr-shadow);
    overflow-x: auto;
    overscroll-behavior-x: contain;
    position: relative;
  }

  table {
    border-collapse: separate;
    border-spacing: 3px;
    inline-size: 100%;
  }

  th {
    color: var(--okr-ink-soft, #5d6169);
    font-size: 0.8125rem;
    font-weight: 550;
    line-height: 1.2;
    padding: 0.25rem;
    text-align: center;
    white-space: nowrap;
  }

  th.outside {
    min-inline-size: 5rem;
    white-space: normal;
  }

  :is(th[scope='row'], th.corner) {
    background: var(--okr-surface, #fffdf9);
    inset-inline-start: 0;
    max-inline-size: 10rem;
    min-inline-size: 6rem;
    position: sticky;
    text-align: start;
    z-index: 1;
  }

  th[scope='row'] {
    color: var(--okr-ink, #23262d);
    font-size: 0.9375rem;
    overflow-wrap: anywhere;
    padding-inline: 0.5rem;
    white-space: normal;
  }

  th small {
    color: var(--okr-warn, #8a4b00);
    display: block;
    font-size: 0.75rem;
    font-weight: 400;
  }

  td {
    padding: 0;
  }

  td button {
    background: none;
    border: 1px solid transparent;
    border-radius: var(--okr-radius-small, 6px);
    cursor: pointer;
    display: block;
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    inline-size: 100%;
    line-height: 1.2;
    min-block-size: 2.5rem;
    min-inline-size: 2.875rem;
    padding: 0.125rem;
    white-space: nowrap;
  }

  td button small {
    display: block;
    font-size: 0.6875rem;
    font-weight: 500;
  }

  td button:hover {
    border-color: currentcolor;
  }

  td button[aria-expanded='true'] {
    outline: 2px solid var(--okr-ink, #23262d);
    outline-offset: 0;
  }

  td button:focus-visible {
    outline: 3px solid var(--okr-accent, #3457b8);
    outline-offset: 0;
  }

  .good {
    background: #cbe6c6;
    color: #1d5423;
  }

  .warn {
    background: #fbe3a6;
    color: #6b3a00;
  }

  .bad {
    background: #f6c5be;
    color: #8c1510;
  }

  .none {
    background: var(--okr-sunken, #efeae0);
    color: var(--okr-ink-soft, #5d6169);
  }

  td .none.free {
    background: color-mix(in oklab, var(--okr-sunken, #efeae0) 45%, transparent);
    font-weight: 400;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.8125rem;
    gap: 0.25rem 1rem;
  }

  .legend li {
    align-items: center;
    display: flex;
    gap: 0.375rem;
  }

  .legend i {
    block-size: 0.875rem;
    border-radius: 3px;
    inline-size: 0.875rem;
  }

  .detail h4 {
    font-size: 1rem;
    margin: 0;
  }

  .detail header {
    align-items: start;
    display: flex;
    gap: 0.75rem;
    justify-content: space-between;
  }

  .detail header .button {
    flex: none;
  }

  .detail > ul {
    display: grid;
    gap: 0.75rem;
    margin-block-start: 0.5rem;
  }

  .detail li {
    border-block-start: 1px solid var(--okr-line, #e0d9cb);
    display: grid;
    gap: 0.25rem 0.75rem;
    padding-block-start: 0.5rem;
  }

  .detail .task {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    justify-content: space-between;
  }

  .detail .task b {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .detail .fields {
    display: grid;
    gap: 0.5rem;
    grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));
  }

  @media (pointer: coarse) {
    td button {
      min-block-size: 2.75rem;
    }
  }
`;
