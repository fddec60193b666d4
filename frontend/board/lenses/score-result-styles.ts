import { css } from 'lit';

/** What the score lens shows around its rows: the formula, opinions and differences, decisions, the picture. */
export const scoreResultStyles = css`
  .formula {
    font-size: 0.9375rem;
    max-inline-size: 75ch;
    text-wrap: pretty;
  }

  .formula b {
    font-weight: 550;
  }

  .round {
    margin-block-end: 0;
  }

  .round p:empty,
  .round:not(:has(button, okr-confirm-button)):has(> p:only-child:empty) {
    display: none;
  }

  .opinion {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 0.5rem;
    min-block-size: 1.875rem;
  }

  .criterion:has(.opinion) .label {
    gap: 0.5rem;
    justify-content: flex-start;
  }

  .opinion b {
    font-size: 1.125rem;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    min-inline-size: 1.75rem;
  }

  .opinion .muted {
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }

  /* From the lowest to the highest score on a line from 1 to 5, the mean as a dot */
  .range {
    background: linear-gradient(var(--okr-line-strong, #8f8a7f), var(--okr-line-strong, #8f8a7f)) no-repeat center / 100% 1px;
    block-size: 0.75rem;
    flex: 0 0 4rem;
    position: relative;
  }

  .range::before {
    background: var(--okr-accent-line, #a9b8e2);
    block-size: 0.375rem;
    border-radius: 3px;
    content: '';
    inset-block-start: 0.1875rem;
    inset-inline: calc((var(--low) - 1) * 25%) calc((5 - var(--high)) * 25%);
    position: absolute;
  }

  .range::after {
    background: var(--okr-accent, #3457b8);
    block-size: 0.625rem;
    border-radius: 50%;
    content: '';
    inline-size: 0.625rem;
    inset-block-start: 0.0625rem;
    inset-inline-start: calc((var(--mean) - 1) * 25% - 0.3125rem);
    position: absolute;
  }

  .discuss {
    background: var(--okr-warn-soft, #fdf0d7);
    border-radius: var(--okr-radius, 10px);
    padding: 0.625rem 0.875rem;
  }

  .discuss.settled {
    background: var(--okr-good-soft, #e4f1e2);
  }

  .discuss h3 {
    font-size: 1rem;
  }

  .discuss ul {
    column-gap: 2rem;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
    margin-block-start: 0.25rem;
  }

  .discuss li {
    align-items: center;
    border-block-start: 1px solid color-mix(in oklab, var(--okr-ink, #23262d) 12%, transparent);
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    justify-content: space-between;
    padding-block: 0.375rem;
  }

  .discuss li > div {
    flex: 1 1 14rem;
    font-size: 0.9375rem;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .discuss .muted {
    color: var(--okr-ink, #23262d);
    font-size: 0.875rem;
  }

  .discuss .discussed > div {
    opacity: 0.75;
  }

  .discuss label {
    align-items: center;
    cursor: pointer;
    display: inline-flex;
    font-size: 0.9375rem;
    gap: 0.5rem;
    min-block-size: 1.875rem;
  }

  .discuss input {
    accent-color: var(--okr-good, #25692b);
    block-size: 1.125rem;
    inline-size: 1.125rem;
    margin: 0;
  }

  /* In sight while one goes through the strategies */
  .decisions {
    background: color-mix(in oklab, var(--okr-paper, #f7f4ee) 94%, transparent);
    border-block-start: 1px solid var(--okr-line, #e0d9cb);
    inset-block-end: 0;
    padding-block: 0.5rem;
    position: sticky;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    font-weight: 500;
    gap: 0.25rem 1rem;
  }

  .too-many {
    color: var(--okr-bad, #a8201a);
  }

  .picture > summary {
    cursor: pointer;
    font-size: 1.0625rem;
    font-weight: 600;
    min-block-size: 2.25rem;
  }

  @media (pointer: coarse) {
    .discuss label,
    .picture > summary {
      min-block-size: 2.75rem;
    }
  }

  @container (max-width: 40rem) {
    .criterion .opinion {
      flex: 0 0 min(14rem, 60%);
    }
  }
`;
