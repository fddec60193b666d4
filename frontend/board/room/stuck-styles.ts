import { css } from 'lit';

/** Looks of the help for a group that is stuck. */
export const stuckStyles = css`
  :host {
    display: block;
  }

  .box {
    background: var(--okr-accent-soft);
    border-radius: var(--okr-radius-small);
    display: grid;
    gap: 0.5rem;
    padding: 0.75rem;
  }

  .sort {
    color: var(--okr-accent);
    display: flex;
    font-size: 0.8125rem;
    font-weight: 650;
    justify-content: space-between;
  }

  .of {
    color: var(--okr-ink-soft);
    font-variant-numeric: tabular-nums;
    font-weight: 400;
  }

  .text {
    font-size: 1.0625rem;
    font-weight: 500;
    overflow-wrap: anywhere;
    text-wrap: pretty;
    white-space: pre-line;
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }
`;
