import { css } from 'lit';

/** Questions one below the other; a ladder that narrows downwards; a sentence with gaps. */
export const formStyles = css`
  :host {
    container-type: inline-size;
    display: block;
  }

  .lens-hint {
    margin-block-end: 1rem;
    max-inline-size: 65ch;
  }

  .later {
    margin-block-end: 0.75rem;
  }

  .questions {
    display: flex;
    flex-direction: column;
    gap: 1rem;
    max-inline-size: 46rem;
  }

  .questions .card {
    padding: 1rem 1.125rem 1.125rem;
  }

  h3 {
    font-size: 1.125rem;
    font-weight: 600;
    margin-block-end: 0.25rem;
  }

  .example {
    font-size: 0.9375rem;
    margin-block-end: 0.5rem;
  }

  h3 + okr-field {
    margin-block-start: 0.5rem;
  }

  .questions okr-field {
    --okr-field-min-height: 5.5rem;
    font-size: 1.0625rem;
  }

  .ladder {
    --inset: 1.75rem;
    display: flex;
    flex-direction: column;
    max-inline-size: 64rem;
  }

  .ladder > li {
    padding-inline: calc(var(--rung) * var(--inset));
  }

  .rung {
    --depth: calc(45% + 55% * var(--rung) / max(1, var(--rungs) - 1));
    align-items: center;
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line, #e0d9cb);
    border-inline-start: 0.375rem solid color-mix(in oklab, var(--okr-accent, #3457b8) var(--depth), var(--okr-surface, #fffdf9));
    border-radius: var(--okr-radius, 10px);
    box-shadow: var(--okr-shadow);
    display: grid;
    gap: 0.25rem 1.25rem;
    grid-template-columns: minmax(7rem, 12rem) minmax(0, 1fr);
    padding: 0.75rem 1rem;
  }

  .rung.open {
    background: none;
    border-block: 1px dashed var(--okr-line-strong, #8f8a7f);
    border-inline-end: 1px dashed var(--okr-line-strong, #8f8a7f);
    box-shadow: none;
  }

  .rung h3 {
    color: var(--okr-ink-soft, #5d6169);
    font-size: 1rem;
    margin: 0;
  }

  .rung okr-field {
    font-size: clamp(1.125rem, 2cqi, 1.5rem);
    font-weight: 600;
    margin: 0;
  }

  .rung.open okr-field {
    font-size: 1rem;
    font-weight: 400;
  }

  .leads {
    align-items: center;
    color: color-mix(in oklab, var(--okr-accent, #3457b8) 75%, var(--okr-ink, #23262d));
    display: flex;
    font-size: 0.8125rem;
    gap: 0.375rem;
    justify-content: center;
    padding-block: 0.3125rem;
  }

  .sentence {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    font-size: 1.125rem;
    gap: 0.625rem 0.5rem;
    max-inline-size: 58rem;
    padding: 1rem 1.125rem 1.25rem;
  }

  .words {
    line-height: 1.45;
    padding-block-end: 0.4rem;
  }

  .words:empty {
    display: none;
  }

  .gap {
    flex: 1 1 15rem;
    max-inline-size: 100%;
    min-inline-size: min(11rem, 100%);
  }

  .gap.open okr-field {
    --okr-line: var(--okr-accent-line, #aab6de);
  }

  .composed {
    border-inline-start: 0.25rem solid var(--okr-accent, #3457b8);
    margin: 1.25rem 0 0;
    max-inline-size: 58rem;
    padding: 0.25rem 0 0.25rem 1rem;
  }

  blockquote {
    font-size: clamp(1.25rem, 2.4cqi, 1.75rem);
    font-weight: 550;
    line-height: 1.5;
    margin: 0.25rem 0 0;
    overflow-wrap: anywhere;
    text-wrap: pretty;
    white-space: pre-wrap;
  }

  mark {
    background: linear-gradient(transparent 88%, var(--okr-accent-line, #aab6de) 88% 96%, transparent 96%);
    color: inherit;
  }

  blockquote .open {
    color: var(--okr-ink-soft, #5d6169);
    font-weight: 400;
  }

  @container (max-width: 40rem) {
    .ladder {
      --inset: 0.375rem;
    }

    .rung {
      grid-template-columns: minmax(0, 1fr);
      padding: 0.625rem 0.75rem;
    }

    .sentence {
      align-items: stretch;
      flex-direction: column;
      flex-wrap: nowrap;
    }

    .gap {
      flex: none;
    }

    .words {
      padding: 0;
    }
  }
`;
