import { css } from 'lit';

/** Draft beside checklist; one above the other where there is no room. */
export const reviewStyles = css`
  .panes {
    align-items: start;
    display: grid;
    gap: 1.25rem;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }

  .left {
    inset-block-start: 0;
    position: sticky;
  }

  .left,
  .right {
    display: flex;
    flex-direction: column;
    gap: 0.625rem;
  }

  .left .bar,
  .right .bar {
    min-block-size: 2rem;
  }

  h3 {
    font-size: 1.0625rem;
  }

  .bar button.fold {
    display: none;
  }

  .progress {
    color: var(--okr-ink-soft, #5d6169);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
    font-weight: 500;
  }

  .track {
    background: var(--okr-sunken, #efeae0);
    block-size: 0.375rem;
    border-radius: 999px;
    overflow: hidden;
  }

  .track span {
    background: var(--okr-accent, #3457b8);
    block-size: 100%;
    border-radius: inherit;
    display: block;
    transition: inline-size 200ms;
  }

  .dimension {
    color: var(--okr-accent, #3457b8);
    font-size: 0.875rem;
    margin-block-start: 0.625rem;
  }

  .items {
    display: flex;
    flex-direction: column;
    gap: 0.625rem;
  }

  .item {
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line, #e0d9cb);
    border-radius: var(--okr-radius, 10px);
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    padding: 0.75rem;
  }

  .question {
    font-weight: 500;
    text-wrap: pretty;
  }

  .item .status {
    align-self: flex-start;
    flex: none;
    white-space: normal;
  }

  .received {
    align-items: baseline;
    display: flex;
    gap: 0.625rem;
  }

  .comment {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .reply {
    border-inline-start: 3px solid var(--okr-accent-line, #aab6de);
    display: flex;
    flex-direction: column;
    gap: 0.375rem;
    padding-inline-start: 0.75rem;
  }

  .finished {
    background: var(--okr-good-soft, #e4f1e2);
    border-radius: var(--okr-radius, 10px);
    color: var(--okr-good, #25692b);
    font-weight: 500;
    padding: 0.75rem 1rem;
  }

  @container (max-width: 46rem) {
    .panes {
      grid-template-columns: minmax(0, 1fr);
    }

    .left {
      position: static;
    }

    .bar button.fold {
      display: inline-flex;
    }

    .folded .left-body {
      display: none;
    }
  }
`;
