import { css } from 'lit';

/** Strategies as rows: rank, sentence, total; criteria beneath; votes and decision at the foot. */
export const scoreStyles = css`
  .rows {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
  }

  .row {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
  }

  .row.chosen {
    border-color: var(--okr-good, #25692b);
    box-shadow: inset 4px 0 0 var(--okr-good, #25692b), var(--okr-shadow);
  }

  .row.rejected {
    background: transparent;
    box-shadow: none;
  }

  .row.rejected .headline p:first-child {
    color: var(--okr-ink-soft, #5d6169);
  }

  .head {
    align-items: flex-start;
    display: flex;
    gap: 0.75rem;
  }

  .rank {
    background: var(--okr-sunken, #efeae0);
    block-size: 2rem;
    border-radius: 50%;
    flex: none;
    font-variant-numeric: tabular-nums;
    font-weight: 650;
    inline-size: 2rem;
    line-height: 2rem;
    text-align: center;
  }

  .rank.first {
    background: var(--okr-accent, #3457b8);
    color: #fff;
  }

  .headline p {
    overflow-wrap: anywhere;
  }

  .headline {
    font-weight: 500;
  }

  .headline .effect {
    font-size: 0.875rem;
    font-weight: 400;
  }

  .total {
    display: flex;
    flex: none;
    flex-direction: column;
    line-height: 1.15;
    text-align: end;
  }

  .total b {
    font-size: 1.625rem;
    font-variant-numeric: tabular-nums;
    font-weight: 650;
  }

  .total span {
    font-size: 0.75rem;
  }

  .criteria {
    display: grid;
    gap: 0.5rem 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(10.5rem, 100%), 1fr));
  }

  .criterion okr-lens-choice {
    display: block;
  }

  .criterion .label {
    display: flex;
    justify-content: space-between;
    margin-block-end: 0.125rem;
  }

  .weight {
    font-variant-numeric: tabular-nums;
    font-weight: 400;
  }

  .foot {
    align-items: flex-start;
    border-block-start: 1px solid var(--okr-line, #e0d9cb);
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 2rem;
    padding-block-start: 0.75rem;
  }

  .votes {
    align-items: center;
    display: flex;
    gap: 0.5rem;
  }

  .votes .button {
    font-size: 1.125rem;
    min-inline-size: 2.25rem;
  }

  .dots {
    color: var(--okr-accent, #3457b8);
    letter-spacing: 0.15em;
    white-space: nowrap;
  }

  .budget {
    align-items: center;
    display: flex;
    font-weight: 500;
    gap: 0.5rem;
  }

  .decision {
    align-items: flex-start;
    display: flex;
    flex: 1 1 24rem;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .why {
    align-items: start;
    display: grid;
    flex: 1 1 20rem;
    gap: 0.375rem;
    grid-template-columns: 2fr 1fr;
  }

  .why .status {
    inline-size: fit-content;
  }

  @container (max-width: 40rem) {
    .criteria {
      gap: 0.375rem;
    }

    .criterion {
      align-items: center;
      display: flex;
      gap: 0.5rem;
      justify-content: space-between;
    }

    .criterion .label {
      color: var(--okr-ink, #23262d);
      flex-direction: column;
      font-size: 0.875rem;
    }

    .weight {
      color: var(--okr-ink-soft, #5d6169);
      font-size: 0.8125rem;
    }

    .criterion okr-lens-choice {
      flex: 0 0 14rem;
    }

    .why {
      grid-template-columns: 1fr;
    }

    .decision {
      flex-basis: 100%;
    }

    .votes {
      inline-size: 100%;
    }
  }

  .speakers {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-end: 0.75rem;
  }
`;
