import { css } from 'lit';

/** The look of `okr-poll`. */
export const pollStyles = css`
  :host {
    display: block;
  }

  .poll {
    background: var(--okr-surface);
    border: 1px solid var(--okr-accent-line);
    border-radius: var(--okr-radius);
    display: grid;
    gap: 0.5rem;
    padding: 0.625rem 0.875rem;
  }

  h2 {
    font-size: 1.0625rem;
    overflow-wrap: anywhere;
  }

  .kind {
    color: var(--okr-accent);
    font-size: 0.8125rem;
    font-weight: 600;
    margin-inline-end: 0.375rem;
  }

  form {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 1rem;
  }

  fieldset {
    align-items: center;
    flex: 1 1 16rem;
  }

  .choice span {
    overflow-wrap: anywhere;
  }

  .scale .choice {
    background: var(--okr-sunken);
    border-radius: var(--okr-radius-small);
    padding-inline: 0.5rem;
  }

  .for {
    display: grid;
    font-size: 0.875rem;
  }

  select {
    background: var(--okr-surface);
    border: 1px solid var(--okr-line-strong);
    border-radius: var(--okr-radius-small);
    min-block-size: 2.25rem;
    padding-inline: 0.5rem;
  }

  .answered {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    justify-content: space-between;
  }

  .result {
    display: grid;
    gap: 0.25rem;
  }

  .result li {
    align-items: center;
    background: var(--okr-sunken);
    border-radius: var(--okr-radius-small);
    display: flex;
    gap: 0.75rem;
    justify-content: space-between;
    overflow: hidden;
    padding: 0.25rem 0.625rem;
    position: relative;
  }

  .bar {
    background: var(--okr-accent-soft);
    border-inline-end: 2px solid var(--okr-accent-line);
    inset-block: 0;
    inset-inline-start: 0;
    position: absolute;
    transition: inline-size 300ms ease-out;
  }

  .line,
  .number {
    overflow-wrap: anywhere;
    position: relative;
  }

  .number {
    flex: none;
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }

  @media (prefers-reduced-motion: reduce) {
    .bar {
      transition: none;
    }
  }

  @media (max-width: 800px) {
    .choices {
      display: grid;
    }
  }
`;
