import { css } from 'lit';

/** Numbers in a column, a bar with words for how full somebody is, and the decision under an overload. */
export const capacityStyles = css`
  .small {
    font-size: 0.8125rem;
  }

  td.text {
    inline-size: auto;
    min-inline-size: 9rem;
  }

  td.net {
    padding: 0.375rem 0.625rem;
  }

  h3 {
    font-size: 1.0625rem;
  }

  .heat {
    display: grid;
    gap: 0.5rem;
    min-inline-size: 0;
  }

  .why {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875rem;
    gap: 0.125rem 0.5rem;
    grid-column: 1 / -1;
  }

  td.sum,
  td.use {
    font-variant-numeric: tabular-nums;
    padding: 0.5rem 0.625rem;
  }

  td.c-unit {
    min-inline-size: 5.5rem;
  }

  td.sum .open {
    color: var(--okr-warn, #8a4b00);
    display: block;
    font-size: 0.75rem;
    line-height: 1.3;
  }

  td.use {
    min-inline-size: 9rem;
  }

  .meter {
    background: var(--okr-sunken, #efeae0);
    block-size: 0.375rem;
    border-radius: 999px;
    margin-block-end: 0.25rem;
    overflow: hidden;
  }

  .meter span {
    block-size: 100%;
    border-radius: inherit;
    display: block;
    transition: inline-size 200ms;
  }

  .meter .good {
    background: var(--okr-good, #25692b);
  }

  .meter .warn {
    background: #c27803;
  }

  .meter .bad {
    background: var(--okr-bad, #a8201a);
  }

  tr.chosen > td {
    border-block-end: 0;
  }

  tr.decide > td {
    padding: 0 0.5rem 0.625rem;
  }

  .decide-fields {
    border-inline-start: 3px solid var(--okr-line-strong, #8f8a7f);
    display: grid;
    gap: 0.5rem 1rem;
    grid-template-columns: auto minmax(12rem, 1fr);
    padding: 0.25rem 0.75rem;
  }

  .undecided .decide-fields {
    background: var(--okr-bad-soft, #fbe7e4);
    border-color: var(--okr-bad, #a8201a);
    border-radius: 0 var(--okr-radius-small, 6px) var(--okr-radius-small, 6px) 0;
  }

  .undecided .status.bad {
    background: var(--okr-surface, #fffdf9);
  }

  @container (max-width: 46rem) {
    tr.row > td.net,
    tr.row > td.sum,
    tr.row > td.use {
      border: 0;
    }

    tr.row > td.use {
      grid-column: 1 / -1;
    }

    tr.row > td.net,
    tr.row > td.sum,
    tr.row > td.use {
      padding: 0.25rem 0.5rem;
    }

    tr.row > td.net::before,
    tr.row > td.sum::before,
    tr.row > td.use::before {
      padding: 0;
    }

    tr.decide > td {
      border: 0;
      padding: 0;
    }

    .decide-fields {
      grid-template-columns: minmax(0, 1fr);
    }

    tbody + tbody {
      margin-block-start: 0.75rem;
    }
  }
`;
