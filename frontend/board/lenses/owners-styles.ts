import { css } from 'lit';

/** Columns of people: what is nobody's is drawn open, sums stay quiet. */
export const ownersStyles = css`
  :host {
    display: flex;
  }

  .columns {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
  }

  .column.nobody {
    background: none;
    border: 1px dashed var(--okr-line-strong, #8f8a7f);
    border-block-start: 3px dashed var(--okr-line-strong, #8f8a7f);
  }

  .head h3 {
    overflow-wrap: anywhere;
  }

  .sum {
    color: var(--okr-ink-soft, #5d6169);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
    margin-block-start: -0.5rem;
  }

  .sum .open {
    color: var(--okr-warn, #8a4b00);
    display: block;
  }

  .column > .button {
    align-self: start;
  }

  .card .foot {
    color: var(--okr-ink-soft, #5d6169);
    gap: 0.25rem 0.625rem;
    padding-inline-start: 1.375rem;
  }

  .foot .status {
    white-space: normal;
  }

  @media (pointer: coarse) {
    .card .foot {
      padding-inline-start: 2.375rem;
    }
  }
`;
