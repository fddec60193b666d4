import { css } from 'lit';

/** The look of `okr-quiz`. */
export const quizStyles = css`
  :host {
    display: block;
  }

  .frame {
    padding: 0.75rem 1.25rem 0;
    scroll-margin-block-start: 12rem;
  }

  .quiz {
    background: var(--okr-surface);
    border: 1px solid var(--okr-accent-line);
    border-radius: var(--okr-radius);
    display: grid;
    gap: 0.625rem;
    padding: 0.75rem 1rem 1rem;
  }

  .top,
  .foot {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 1rem;
    justify-content: space-between;
  }

  .kind {
    color: var(--okr-accent);
    font-size: 0.875rem;
    font-weight: 600;
  }

  h2 {
    font-size: 1.25rem;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }

  mark {
    background: var(--okr-accent-soft);
    border-radius: 0.2em;
    color: inherit;
    padding-inline: 0.1em;
    text-decoration: underline 2px var(--okr-accent);
    text-underline-offset: 0.2em;
  }

  p {
    margin: 0;
    overflow-wrap: anywhere;
  }

  form,
  [role='status'] {
    display: grid;
    gap: 0.625rem;
  }

  [role='status']:empty {
    display: none;
  }

  .options {
    display: grid;
    gap: 0.375rem;
    grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
  }

  .bins {
    display: grid;
    gap: 0.5rem;
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }

  .bins .button {
    font-size: 1.0625rem;
    min-block-size: 3.5rem;
    padding-inline: 0.5rem;
  }

  .option {
    align-items: center;
    border: 1px solid var(--okr-line-strong);
    border-radius: var(--okr-radius-small);
    cursor: pointer;
    display: flex;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    padding: 0.25rem 0.75rem;
  }

  .option:has(input:checked) {
    background: var(--okr-accent-soft);
    border-color: var(--okr-accent);
  }

  .option input {
    accent-color: var(--okr-accent);
    block-size: 1.125rem;
    flex: none;
    inline-size: 1.125rem;
    margin: 0;
  }

  .for {
    display: grid;
    font-size: 0.875rem;
    justify-items: start;
  }

  select {
    background: var(--okr-surface);
    border: 1px solid var(--okr-line-strong);
    border-radius: var(--okr-radius-small);
    min-block-size: 2.75rem;
    padding-inline: 0.5rem;
  }

  .verdict {
    font-size: 1.0625rem;
    font-weight: 700;
  }

  .verdict[data-verdict='right'] {
    color: var(--okr-good);
  }

  .notes {
    display: grid;
    gap: 0.375rem;
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .notes li {
    border-inline-start: 3px solid var(--okr-accent-line);
    padding-inline-start: 0.75rem;
  }

  .hit {
    color: var(--okr-good);
    font-size: 0.875rem;
    font-weight: 600;
    margin-inline-start: 0.375rem;
  }

  .better {
    background: var(--okr-good-soft);
    border-radius: var(--okr-radius-small);
    padding: 0.5rem 0.75rem;
  }

  .better b {
    display: block;
    font-size: 0.875rem;
  }

  .hint {
    color: var(--okr-ink-soft);
    font-size: 0.875rem;
  }

  @media (pointer: coarse) {
    .button {
      min-block-size: 2.75rem;
    }
  }

  @media (max-width: 800px) {
    .frame {
      padding-inline: 0.75rem;
    }

    .bins {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
