import { css } from 'lit';

/** The look of `okr-closing` and its two parts. */
export const closingStyles = css`
  :host {
    display: block;
  }

  .closing {
    background: var(--okr-surface);
    border: 1px solid var(--okr-accent-line);
    border-radius: var(--okr-radius);
    margin: 0.75rem 1.25rem 0;
    padding: 0.625rem 0.875rem;
  }

  .bar {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .bar h2 {
    font-size: 1.0625rem;
    margin-inline-end: 0.5rem;
  }

  .tab[aria-expanded='true'] {
    background: var(--okr-accent-soft);
    border-color: var(--okr-accent);
  }

  .part {
    border-block-start: 1px solid var(--okr-line);
    display: grid;
    gap: 0.875rem;
    margin-block-start: 0.75rem;
    max-inline-size: 46rem;
    padding-block: 0.875rem 0.375rem;
  }

  .prompts,
  .steps {
    display: grid;
    gap: 0.5rem;
    margin: 0;
  }

  .prompts {
    color: var(--okr-ink-soft);
    padding-inline-start: 1.125rem;
  }

  .steps {
    list-style: none;
    padding: 0;
  }

  .steps li {
    align-items: start;
    background: var(--okr-sunken);
    border-radius: var(--okr-radius-small);
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    padding: 0.5rem 0.75rem;
  }

  .words {
    flex: 1 1 18rem;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  .small {
    color: var(--okr-ink-soft);
    display: block;
    font-size: 0.875rem;
  }

  h3 {
    font-size: 1rem;
  }

  form {
    display: grid;
    gap: 0.875rem;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }

  .row > * {
    flex: 1 1 12rem;
  }

  .field {
    display: grid;
    font-size: 0.875rem;
    gap: 0.25rem;
  }

  textarea,
  input:not([type='radio'], [type='checkbox']) {
    background: var(--okr-surface);
    border: 1px solid var(--okr-line-strong);
    border-radius: var(--okr-radius-small);
    box-sizing: border-box;
    color: inherit;
    font: inherit;
    font-size: 1rem;
    inline-size: 100%;
    min-block-size: 2.5rem;
    padding: 0.5rem 0.625rem;
  }

  textarea {
    resize: vertical;
  }

  fieldset {
    border: 0;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }

  legend {
    font-weight: 600;
    margin-block-end: 0.25rem;
    padding: 0;
  }

  .question.asked {
    border-inline-start: 3px solid var(--okr-bad);
    padding-inline-start: 0.75rem;
  }

  .choice {
    align-items: center;
    cursor: pointer;
    display: flex;
    gap: 0.5rem;
    min-block-size: 2.25rem;
  }

  .choice input {
    accent-color: var(--okr-accent);
    block-size: 1.125rem;
    flex: none;
    inline-size: 1.125rem;
    margin: 0;
  }

  .scale {
    display: flex;
    gap: 0.375rem;
    max-inline-size: 24rem;
  }

  .scale .choice {
    background: var(--okr-sunken);
    border-radius: var(--okr-radius-small);
    flex: 1;
    justify-content: center;
  }

  .ends {
    color: var(--okr-ink-soft);
    display: flex;
    font-size: 0.875rem;
    gap: 1rem;
    justify-content: space-between;
    max-inline-size: 24rem;
  }

  .acts {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
  }

  .problem {
    color: var(--okr-bad);
  }

  @media (pointer: coarse) {
    .choice {
      min-block-size: 2.75rem;
    }

    .button {
      min-block-size: 2.75rem;
    }
  }

  @media (max-width: 800px) {
    .closing {
      margin-inline: 0.75rem;
    }
  }
`;
