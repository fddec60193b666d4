import { css } from 'lit';

/** Objectives as sheets, key results as ruled entries; on narrow screens the fields wait behind "edit". */
export const okrStyles = css`
  .objective {
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line, #e0d9cb);
    border-block-start: 3px solid var(--okr-accent, #3457b8);
    border-radius: var(--okr-radius, 10px);
    box-shadow: var(--okr-shadow);
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    padding: 0.875rem 1rem 1rem;
  }

  .objective h3 {
    font-size: 1rem;
  }

  .head {
    align-items: flex-start;
    display: flex;
    gap: 0.375rem;
  }

  .head .tag {
    min-inline-size: 2.75rem;
    padding-block-start: 0.4rem;
  }

  .objective > .head .headline {
    font-size: 1.1875rem;
    font-weight: 650;
    line-height: 1.35;
  }

  .tag.big {
    font-size: 1.1875rem;
    min-inline-size: 2.25rem !important;
    padding-block-start: 0.2rem !important;
  }

  .about {
    align-items: start;
    display: grid;
    gap: 0.5rem 1rem;
    grid-template-columns: minmax(8rem, 1fr) auto minmax(10rem, 2fr);
  }

  .about .serves {
    grid-column: 1 / -1;
  }

  .results {
    display: flex;
    flex-direction: column;
  }

  .result {
    border-block-start: 1px solid var(--okr-line, #e0d9cb);
    display: flex;
    flex-direction: column;
    gap: 0.375rem;
    padding-block: 0.625rem 0.375rem;
  }

  .results + .grow,
  .none + .grow {
    border-block-start: 1px solid var(--okr-line, #e0d9cb);
    padding-block-start: 0.75rem;
  }

  .result .headline {
    font-weight: 500;
  }

  .result > :not(.head) {
    margin-inline-start: 3.125rem;
  }

  .fields {
    align-items: end;
    display: grid;
    gap: 0.375rem 0.625rem;
  }

  .fields.first {
    grid-template-columns: minmax(8rem, 2.2fr) 4.75rem 4.75rem 4.5rem minmax(8.75rem, 1.2fr) minmax(6rem, 1.2fr);
  }

  .fields.more {
    align-items: start;
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }

  .fields.more .origin {
    grid-column: 1 / -1;
  }

  .tools {
    margin-inline-start: 2.625rem !important;
  }

  .grow {
    align-items: flex-start;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
  }

  .none {
    font-size: 0.9375rem;
  }

  .offers {
    flex: 1 1 20rem;
  }

  section.offers {
    background: var(--okr-accent-soft, #e8ecf8);
    border-radius: var(--okr-radius, 10px);
    flex: none;
    padding: 0.625rem 0.875rem 0.75rem;
  }

  .offers ul {
    display: flex;
    flex-direction: column;
    gap: 0.375rem;
    margin-block-start: 0.375rem;
  }

  .offers li {
    align-items: center;
    background: var(--okr-surface, #fffdf9);
    border-radius: var(--okr-radius-small, 6px);
    display: flex;
    gap: 0.75rem;
    justify-content: space-between;
    padding: 0.375rem 0.5rem 0.375rem 0.75rem;
  }

  details.offers li {
    background: var(--okr-accent-soft, #e8ecf8);
  }

  .offer-text {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .offer-text b {
    display: block;
    font-weight: 550;
  }

  .offer-text .muted {
    font-size: 0.875rem;
  }

  .offers .button {
    flex: none;
  }

  summary {
    color: var(--okr-accent, #3457b8);
    cursor: pointer;
    font-size: 0.875rem;
    font-weight: 500;
    inline-size: fit-content;
    padding-block: 0.3rem;
  }

  .narrow {
    display: none;
  }

  .fields.first + .tools .sentence {
    display: inline-flex;
  }

  @container (min-width: 46.001rem) {
    .read:has(+ .fields) {
      display: none;
    }
  }

  @container (max-width: 46rem) {
    .narrow {
      display: inline;
    }

    .broad {
      display: none;
    }

    .objective {
      padding-inline: 0.75rem;
    }

    .result > :not(.head),
    .tools {
      margin-inline-start: 0 !important;
    }

    .result:not(.open) .fields.first,
    .result:not(.open) .sentence {
      display: none !important;
    }

    .result > .tools {
      justify-content: space-between;
      order: 1;
    }

    .result.open .read {
      display: none;
    }

    .about {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .about .origin {
      grid-column: 1 / -1;
    }

    .fields.first {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .fields.first .field-metric,
    .fields.first .field-due,
    .fields.first .field-owner {
      grid-column: 1 / -1;
    }

    .fields.more {
      grid-template-columns: minmax(0, 1fr);
    }

    .offers li {
      align-items: flex-start;
      flex-direction: column;
      gap: 0.375rem;
    }
  }

  @media (pointer: coarse) {
    summary {
      padding-block: 0.7rem;
    }
  }
`;
