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
    white-space: nowrap;
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

  .notice {
    inset-block-end: 0.75rem;
    inset-inline: 0;
    pointer-events: none;
    position: sticky;
    z-index: 2;
  }

  .notice:empty {
    display: none;
  }

  .notice-box {
    align-items: center;
    background: var(--okr-ink, #23262d);
    border-radius: var(--okr-radius, 10px);
    box-shadow: 0 4px 18px rgb(40 35 20 / 22%);
    color: #fff;
    display: flex;
    gap: 0.5rem;
    inline-size: fit-content;
    margin-inline: auto;
    max-inline-size: 100%;
    padding: 0.375rem 0.375rem 0.375rem 0.875rem;
    pointer-events: auto;
  }

  .notice-box > span {
    overflow-wrap: anywhere;
  }

  .notice-box button.button {
    background: none;
    border-color: rgb(255 255 255 / 45%);
    color: #fff;
  }

  .notice-box button.button.quiet {
    border-color: transparent;
  }

  .notice-box button.button:hover:not(:disabled) {
    background: rgb(255 255 255 / 14%);
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
