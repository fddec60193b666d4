import { css } from 'lit';

/** Details of a card of `okr-lens-matrix`, and the list of all places in words. */
export const matrixDetailsStyles = css`
  .details {
    display: flex;
    flex-direction: column;
    gap: 0.625rem;
  }

  .details .head {
    align-items: start;
    display: flex;
    gap: 0.5rem;
  }

  .details .head p {
    flex: 1;
    font-size: 0.875rem;
    line-height: 1.4;
  }

  .value {
    align-items: start;
    display: grid;
    gap: 0.25rem 0.625rem;
    grid-template-columns: 1fr 4.5rem;
  }

  .value .label {
    align-self: center;
  }

  .value .scale {
    grid-column: 1 / -1;
    grid-row: 2;
    max-inline-size: 24rem;
  }

  .scale okr-lens-choice {
    display: block;
  }

  .ends {
    display: flex;
    font-size: 0.75rem;
    gap: 0.5rem;
    justify-content: space-between;
  }

  .words > summary {
    color: var(--okr-accent, #3457b8);
    cursor: pointer;
    font-size: 0.9375rem;
    min-block-size: 2rem;
  }

  .list {
    display: grid;
    gap: 0.75rem 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
  }

  .entry {
    border-block-end: 1px solid var(--okr-line, #e0d9cb);
  }

  .line {
    background: none;
    border: 0;
    border-radius: var(--okr-radius-small, 6px);
    cursor: pointer;
    display: flex;
    gap: 0.625rem;
    inline-size: 100%;
    line-height: 1.4;
    overflow-wrap: anywhere;
    padding: 0.375rem 0.25rem;
    text-align: start;
  }

  .line:hover,
  .entry.chosen .line {
    background: var(--okr-accent-soft, #e8ecf8);
  }

  .line small {
    display: block;
    font-size: 0.8125rem;
  }

  .line .number {
    min-inline-size: 1.5rem;
    text-align: center;
    touch-action: none;
  }

  .entry > .points {
    margin-inline-start: 2.375rem;
    padding-block-end: 0.375rem;
  }

  .entry .details {
    margin-block: 0.25rem 0.625rem;
  }

  @media (pointer: coarse) {
    .line {
      min-block-size: 2.75rem;
    }

    .line .number {
      align-items: center;
      background: var(--okr-accent-soft, #e8ecf8);
      block-size: 2.75rem;
      border-radius: 50%;
      display: flex;
      flex: none;
      inline-size: 2.75rem;
      justify-content: center;
      margin-block: -0.125rem;
    }

    .words > summary {
      min-block-size: 2.75rem;
    }
  }
`;
