import { css } from 'lit';

/** Columns of people: what is nobody's is drawn open, sums stay quiet. */
export const ownersStyles = css`
  :host {
    display: flex;
  }

  .columns {
    align-items: start;
    display: grid;
    gap: 1rem;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
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
    pointer-events: none;
    z-index: 2;
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

  .column.nobody {
    background: none;
    border: 1px dashed var(--okr-line-strong, #8f8a7f);
    border-block-start: 3px dashed var(--okr-line-strong, #8f8a7f);
  }

  .head h3 {
    font-size: 1.0625rem;
    overflow-wrap: anywhere;
  }

  .sum {
    color: var(--okr-ink-soft, #5d6169);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
    margin-block-start: -0.625rem;
  }

  .sum .open {
    color: var(--okr-warn, #8a4b00);
    display: block;
  }

  .column > .button {
    align-self: start;
  }

  .card .foot {
    align-items: center;
    color: var(--okr-ink-soft, #5d6169);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.8125rem;
    gap: 0.25rem 0.625rem;
    padding-inline-start: 1.375rem;
  }

  .foot .status {
    white-space: normal;
  }

  @media (pointer: coarse) {
    .handle {
      block-size: 2.75rem;
      inline-size: 2rem;
    }

    .card .foot {
      padding-inline-start: 2.375rem;
    }
  }
`;
