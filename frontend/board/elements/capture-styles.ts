import { css } from 'lit';

/** Looks of `okr-capture`. */
export const captureStyles = css`
  :host {
    display: block;
  }

  .box {
    align-items: end;
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line-strong, #8f8a7f);
    border-radius: var(--okr-radius, 10px);
    display: flex;
    gap: 0.25rem;
    padding: 0.25rem;
  }

  .box:focus-within {
    border-color: var(--okr-accent, #3457b8);
    outline: 1px solid var(--okr-accent, #3457b8);
  }

  .grow {
    display: grid;
    flex: 1;
    min-inline-size: 0;
  }

  textarea,
  .mirror {
    background: none;
    border: 0;
    grid-area: 1 / 1;
    line-height: 1.45;
    margin: 0;
    max-block-size: 40vh;
    min-inline-size: 0;
    outline: none;
    overflow-wrap: anywhere;
    padding: 0.3rem 0.5rem;
  }

  textarea:focus-visible {
    outline: none;
  }

  textarea {
    resize: none;
  }

  ::placeholder {
    color: var(--okr-ink-soft, #5d6169);
    opacity: 1;
  }

  .mirror {
    visibility: hidden;
    white-space: pre-wrap;
  }

  .mirror::after {
    content: ' ';
  }

  .offer {
    align-items: center;
    background: var(--okr-accent-soft, #e8ecf8);
    border-radius: var(--okr-radius-small, 6px);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875rem;
    gap: 0.375rem;
    margin-block-end: 0.375rem;
    padding: 0.5rem;
  }

  .offer select {
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line-strong, #8f8a7f);
    border-radius: var(--okr-radius-small, 6px);
    inline-size: 100%;
    min-block-size: 2rem;
    text-overflow: ellipsis;
  }

  @media (pointer: coarse) {
    .offer select {
      min-block-size: 2.75rem;
    }

    textarea,
    .mirror {
      padding-block: 0.6rem;
    }
  }
`;
