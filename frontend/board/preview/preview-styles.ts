import { css } from 'lit';

/** Layout of `okr-step-preview`: the guide beside the board, above it where the preview is narrow. */
export const previewStyles = css`
  :host {
    background: var(--okr-paper);
    display: block;
    min-inline-size: 0;
    text-align: start;
  }

  .page {
    display: grid;
    gap: 1rem;
    padding: 1rem;
  }

  .main {
    align-items: start;
    display: grid;
    gap: 1.25rem;
    grid-template-columns: 17rem minmax(0, 1fr);
  }

  .narrow .main {
    display: block;
  }

  .guide {
    background: var(--okr-surface);
    border: 1px solid var(--okr-line);
    border-radius: var(--okr-radius);
    padding: 1rem;
  }

  .guide > summary {
    display: none;
  }

  .narrow .guide {
    margin-block-end: 1rem;
  }

  .narrow .guide > summary {
    align-items: center;
    cursor: pointer;
    display: flex;
    font-weight: 650;
    justify-content: space-between;
    list-style: none;
    margin: -1rem;
    min-block-size: 2.75rem;
    padding: 0.25rem 1rem;
  }

  .guide > summary::-webkit-details-marker {
    display: none;
  }

  .guide > summary::after {
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    block-size: 0.45rem;
    content: '';
    inline-size: 0.45rem;
    rotate: 45deg;
  }

  .guide[open] > summary::after {
    rotate: -135deg;
  }

  .narrow .guide[open] > summary {
    margin-block-end: 0.5rem;
  }

  h2 {
    font-size: 1.375rem;
    letter-spacing: -0.01em;
    margin-block-end: 0.75rem;
  }

  .number {
    color: var(--okr-accent);
    font-variant-numeric: tabular-nums;
    margin-inline-end: 0.5rem;
  }
`;
