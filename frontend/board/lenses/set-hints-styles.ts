import { css } from 'lit';

/** One quiet line; what it unfolds looks like a slip of paper. */
export const setHintsStyles = css`
  :host {
    display: block;
  }

  /* The line comes while people write below it: its room is kept. */
  :host([asking]) {
    min-block-size: 2rem;
  }

  .set {
    margin-block-end: 0.5rem;
  }

  summary {
    color: var(--okr-ink-soft, #5d6169);
    cursor: pointer;
    font-size: 0.875rem;
    inline-size: fit-content;
    padding-block: 0.125rem;
  }

  summary:hover {
    color: var(--okr-ink, #23262d);
  }

  ul {
    background: var(--okr-sunken, #efeae0);
    border-radius: var(--okr-radius-small, 6px);
    list-style: none;
    margin: 0.25rem 0 0;
    padding: 0.375rem 0.75rem;
  }

  .finding[open] {
    padding-block-end: 0.375rem;
  }

  .finding.error > summary {
    color: var(--okr-warn, #8a4b00);
  }

  .warn .dot {
    background: color-mix(in srgb, currentcolor 45%, transparent);
  }

  .dot {
    border: 1.5px solid currentcolor;
    border-radius: 50%;
    block-size: 0.4375rem;
    display: inline-block;
    inline-size: 0.4375rem;
    margin-inline-end: 0.25rem;
  }

  .error .dot {
    background: currentcolor;
  }

  .about {
    font-weight: 550;
    margin-inline-start: 0.375rem;
    overflow-wrap: anywhere;
  }

  .why {
    font-size: 0.9375rem;
    margin: 0.25rem 0;
    max-inline-size: 46rem;
  }

  .examples {
    display: grid;
    font-size: 0.9375rem;
    gap: 0.125rem 0.625rem;
    grid-template-columns: max-content minmax(0, 1fr);
    margin: 0;
  }

  .examples dt,
  .examples .bad {
    color: var(--okr-ink-soft, #5d6169);
  }

  .examples dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .examples .good {
    font-weight: 550;
  }

  @media (pointer: coarse) {
    :host([asking]) {
      min-block-size: 3.25rem;
    }

    summary {
      align-content: center;
      min-block-size: 2.75rem;
    }
  }
`;
