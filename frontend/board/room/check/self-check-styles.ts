import { css } from 'lit';

/** A sheet with the items under each other; beside the board where there is room. */
export const selfCheckStyles = css`
  :host {
    display: block;
    margin-block-end: 0.75rem;
  }

  aside {
    background: var(--okr-surface);
    border: 1px solid var(--okr-line);
    border-radius: var(--okr-radius);
    container-type: inline-size;
    display: grid;
    gap: 0.75rem;
    padding: 0.75rem 1rem 1rem;
  }

  .top {
    align-items: center;
    display: flex;
    gap: 0.5rem;
    justify-content: space-between;
  }

  h3 {
    font-size: 1rem;
  }

  h4 {
    color: var(--okr-accent);
    font-size: 0.875rem;
  }

  p {
    margin: 0;
  }

  .small {
    font-size: 0.875rem;
  }

  .count,
  .progress {
    color: var(--okr-ink-soft);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
    font-weight: 500;
  }

  .items {
    display: grid;
    gap: 0.75rem;
  }

  /* Where there is room the answer stands beside its question. */
  .item {
    border-block-start: 1px solid var(--okr-line);
    display: grid;
    gap: 0.375rem 1rem;
    padding-block-start: 0.75rem;
  }

  .item > * {
    justify-self: start;
    max-inline-size: 100%;
  }

  .item > .question,
  .item > okr-field {
    justify-self: stretch;
  }

  .question {
    text-wrap: pretty;
  }

  .status {
    border-radius: 999px;
    font-size: 0.8125rem;
    font-weight: 550;
    line-height: 1.4;
    padding: 0.125rem 0.625rem;
  }

  .status.good {
    background: var(--okr-good-soft);
    color: var(--okr-good);
  }

  .status.warn {
    background: var(--okr-warn-soft);
    color: var(--okr-warn);
  }

  .status.bad {
    background: var(--okr-bad-soft);
    color: var(--okr-bad);
  }

  .status.none {
    background: var(--okr-sunken);
    color: var(--okr-ink-soft);
  }

  .comment {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  @container (min-width: 44rem) {
    .item {
      align-items: center;
      grid-template-columns: minmax(0, 1fr) max-content;
    }

    .item > okr-field,
    .item > .comment,
    .item > .needs {
      grid-column: 1 / -1;
    }
  }

  @media (pointer: coarse) {
    .button {
      min-block-size: 2.75rem;
    }
  }
`;
