import { css } from 'lit';

/** What the lenses share beyond the board's base: rhythm, notices, quiet rows of buttons, status words. */
export const lensStyles = css`
  :host {
    container-type: inline-size;
    display: flex;
    flex-direction: column;
    gap: 0.875rem;
  }

  .hint {
    max-inline-size: 65ch;
    text-wrap: pretty;
  }

  .empty p {
    margin: 0 auto;
    max-inline-size: 48ch;
    text-wrap: pretty;
  }

  .empty .actions {
    justify-content: center;
    margin-block-start: 0.75rem;
  }

  .actions {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }

  .bar {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    justify-content: space-between;
  }

  .tag {
    border-radius: var(--okr-radius-small, 6px);
    color: var(--okr-accent, #3457b8);
    flex: none;
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
    font-weight: 650;
    letter-spacing: 0.01em;
  }

  .status {
    border-radius: 999px;
    display: inline-block;
    font-size: 0.8125rem;
    font-weight: 550;
    line-height: 1.4;
    padding: 0.125rem 0.625rem;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }

  .status.good {
    background: var(--okr-good-soft, #e4f1e2);
    color: var(--okr-good, #25692b);
  }

  .status.warn {
    background: var(--okr-warn-soft, #fdf0d7);
    color: var(--okr-warn, #8a4b00);
  }

  .status.bad {
    background: var(--okr-bad-soft, #fbe7e4);
    color: var(--okr-bad, #a8201a);
  }

  .status.none {
    background: var(--okr-sunken, #efeae0);
    color: var(--okr-ink-soft, #5d6169);
  }

  .headline okr-field[readonly] {
    padding: 0.2rem 0.375rem;
  }

  okr-lens-menu {
    flex: none;
  }

  /* The main text of a card reads like a headline until one works in it */
  .headline {
    flex: 1;
    font-weight: 550;
    min-inline-size: 0;
  }
`;
