import { css } from 'lit';

/** Looks of what a `Ballot` renders: its bar above a lens, and the points at a card. */
export const ballotStyles = css`
  .ballot {
    background: var(--okr-accent-soft, #e8ecf8);
    border-radius: var(--okr-radius-small, 6px);
    display: grid;
    font-size: 0.9375rem;
    gap: 0.375rem;
    margin-block-end: 0.75rem;
    padding: 0.5rem 0.75rem;
  }

  .ballot .round {
    align-items: center;
    background: none;
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 0.75rem;
    margin: 0;
    padding: 0;
  }

  .ballot .round p {
    flex: 1 1 16rem;
  }

  .ballot .round p:empty {
    display: none;
  }

  .ballot .purse,
  .ballot .speakers,
  .ballot .sorting {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.625rem;
    margin: 0;
  }

  .ballot b {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .points {
    align-items: center;
    display: inline-flex;
    flex-wrap: wrap;
    font-size: 0.8125rem;
    gap: 0.25rem;
  }

  .points .dots,
  .purse .dots {
    color: var(--okr-accent, #3457b8);
    letter-spacing: 0.1em;
    white-space: nowrap;
  }

  .points .sum {
    background: var(--okr-accent-soft, #e8ecf8);
    border-radius: 999px;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    padding: 0.0625rem 0.625rem;
    white-space: nowrap;
  }

  .points button {
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line-strong, #8f8a7f);
    border-radius: 999px;
    cursor: pointer;
    line-height: 1;
    min-block-size: 1.625rem;
    min-inline-size: 1.625rem;
    padding: 0;
  }

  .points button.one {
    padding-inline: 0.625rem;
  }

  .points button:hover:not([aria-disabled='true']) {
    background: var(--okr-accent-soft, #e8ecf8);
  }

  .points button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.4;
  }

  .points button[aria-pressed='true'] {
    background: var(--okr-accent, #3457b8);
    border-color: var(--okr-accent, #3457b8);
    color: #fff;
  }

  @media (pointer: coarse) {
    .points button {
      min-block-size: 2.75rem;
      min-inline-size: 2.75rem;
    }
  }
`;
