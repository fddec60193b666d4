import { css } from 'lit';

/** Rows that speak for or against us; the words stand in the cell, the colour only helps the eye. */
export const toneStyles = css`
  .tone-key {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875rem;
    gap: 0 1rem;
  }

  tr[data-tone] > td.text {
    box-shadow: inset 4px 0 0 var(--tone, var(--okr-line, #e0d9cb));
    padding-inline-start: 0.625rem;
  }

  tr[data-tone='against'] {
    --tone: var(--okr-bad, #a8201a);
  }

  tr[data-tone='against'] > td {
    background: color-mix(in oklab, var(--okr-bad-soft, #fbe7e4) 45%, var(--okr-surface, #fffdf9));
  }

  tr[data-tone='for'] {
    --tone: var(--okr-good, #25692b);
  }

  tr[data-tone='for'] > td {
    background: color-mix(in oklab, var(--okr-good-soft, #e4f1e2) 45%, var(--okr-surface, #fffdf9));
  }

  tr[data-tone='neutral'] {
    --tone: var(--okr-line-strong, #8f8a7f);
  }

  td.f-effect,
  td.f-strength {
    min-inline-size: 9rem;
  }

  .wrong {
    color: var(--okr-bad, #a8201a);
    font-size: 0.8125rem;
    padding-inline: 0.375rem;
  }

  @container (max-width: 46rem) {
    tr.row[data-tone] {
      box-shadow: inset 4px 0 0 var(--tone, var(--okr-line, #e0d9cb)), var(--okr-shadow);
      overflow: clip;
      padding-inline-start: 0.875rem;
    }

    tr[data-tone='against'].row {
      background: color-mix(in oklab, var(--okr-bad-soft, #fbe7e4) 45%, var(--okr-surface, #fffdf9));
    }

    tr[data-tone='for'].row {
      background: color-mix(in oklab, var(--okr-good-soft, #e4f1e2) 45%, var(--okr-surface, #fffdf9));
    }

    tr.row[data-tone] > td,
    tr[data-tone] > td.text {
      background: none;
      box-shadow: none;
      padding-inline-start: 0.125rem;
    }

    tr.row > td.f-effect,
    tr.row > td.f-strength {
      min-inline-size: 0;
    }

    tr.row > :is(td.f-effect, td.f-strength, td.f-depends) {
      grid-column: 1 / -1;
    }
  }
`;
