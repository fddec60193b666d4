import { css } from 'lit';

/** What the parts of `okr-attention` share: panels that open from a button, and quiet lines. */
export const attentionStyles = css`
  :host {
    display: inline-block;
    position: relative;
  }

  .open {
    align-items: center;
    display: inline-flex;
    gap: 0.375rem;
    min-block-size: 2.25rem;
  }

  .open[aria-pressed='true'] {
    background: var(--okr-good-soft);
    border-color: var(--okr-good);
    color: var(--okr-good);
  }

  .count {
    color: var(--okr-ink-soft);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }

  .panel {
    background: var(--okr-surface);
    border: 1px solid var(--okr-line);
    border-radius: var(--okr-radius);
    box-shadow: 0 8px 30px rgb(60 50 30 / 18%);
    display: grid;
    gap: 0.75rem;
    inline-size: min(24rem, calc(100vw - 1.5rem));
    inset-block-start: calc(100% + 0.375rem);
    inset-inline-start: 0;
    max-block-size: 70dvh;
    overflow-y: auto;
    padding: 1rem;
    position: absolute;
    z-index: 20;
  }

  .panel h2 {
    font-size: 1rem;
  }

  .panel form {
    display: grid;
    gap: 0.625rem;
  }

  .panel hr {
    border: 0;
    border-block-start: 1px solid var(--okr-line);
    inline-size: 100%;
    margin: 0;
  }

  .field {
    display: grid;
    font-size: 0.875rem;
    gap: 0.25rem;
  }

  textarea {
    background: var(--okr-surface);
    border: 1px solid var(--okr-line-strong);
    border-radius: var(--okr-radius-small);
    font-size: 1rem;
    min-block-size: 3.5rem;
    padding: 0.5rem 0.625rem;
    resize: vertical;
  }

  fieldset {
    border: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin: 0;
    padding: 0;
  }

  legend {
    font-size: 0.875rem;
    padding: 0;
  }

  .choice {
    align-items: center;
    cursor: pointer;
    display: inline-flex;
    gap: 0.5rem;
    min-block-size: 2rem;
  }

  .choice input {
    accent-color: var(--okr-accent);
    block-size: 1.125rem;
    flex: none;
    inline-size: 1.125rem;
    margin: 0;
  }

  .hint {
    color: var(--okr-ink-soft);
    font-size: 0.875rem;
  }

  .problem {
    color: var(--okr-bad);
    font-size: 0.875rem;
  }

  @media (pointer: coarse) {
    .open,
    .choice,
    .panel .button {
      min-block-size: 2.75rem;
    }
  }

  @media (max-width: 800px) {
    .panel {
      inline-size: auto;
      inset-block: auto max(0.5rem, env(safe-area-inset-bottom));
      inset-inline: 0.5rem;
      max-block-size: 80dvh;
      position: fixed;
    }
  }
`;
