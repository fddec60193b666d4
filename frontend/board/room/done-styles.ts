import { css } from 'lit';

/** Looks of the definition of done. */
export const doneStyles = css`
  :host {
    display: block;
  }

  h3 {
    color: var(--okr-accent);
    font-size: 0.8125rem;
    font-weight: 650;
    margin-block-end: 0.25rem;
  }

  ul {
    display: grid;
    gap: 0.5rem;
  }

  li {
    display: grid;
    gap: 0.5rem;
    grid-template-columns: 1.25rem 1fr;
  }

  .mark {
    block-size: 1.125rem;
    border: 1.5px solid var(--okr-line-strong);
    border-radius: 50%;
    inline-size: 1.125rem;
    margin-block-start: 0.1875rem;
  }

  .met .mark {
    background: var(--okr-good);
    border-color: var(--okr-good);
    position: relative;
  }

  .met .mark::after {
    block-size: 0.45rem;
    border: solid #fff;
    border-width: 0 2px 2px 0;
    content: '';
    inline-size: 0.2rem;
    inset-block-start: 0.1rem;
    inset-inline-start: 0.3rem;
    position: absolute;
    rotate: 45deg;
  }

  .met {
    color: var(--okr-ink-soft);
  }

  .gap {
    color: var(--okr-warn);
    display: block;
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
    text-align: start;
    text-wrap: pretty;
  }

  button.gap {
    background: none;
    border: 0;
    border-radius: var(--okr-radius-small);
    cursor: pointer;
    margin-inline: -0.25rem;
    padding: 0.125rem 0.25rem;
    text-decoration: underline;
    text-decoration-color: color-mix(in oklab, var(--okr-warn) 40%, transparent);
    text-underline-offset: 0.2em;
  }

  button.gap:hover {
    background: var(--okr-warn-soft);
  }

  .arrow {
    display: inline-block;
    margin-inline-start: 0.375rem;
    text-decoration: none;
  }

  .all {
    color: var(--okr-good);
    font-weight: 600;
    margin-block-start: 0.5rem;
  }

  @media (pointer: coarse) {
    button.gap {
      min-block-size: 2.75rem;
    }
  }
`;
