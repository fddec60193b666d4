import { css } from 'lit';

/** Parts around the sentences: ranks, remarks, what a sentence says, merged wordings, the vote, steps between objectives. */
export const okrPartStyles = css`
  .objectives {
    display: flex;
    flex-direction: column;
    gap: 0.875rem;
  }

  .objectives:empty {
    display: none;
  }

  .rank {
    display: flex;
    flex: none;
  }

  .rank .button {
    color: var(--okr-ink-soft, #5d6169);
    min-inline-size: 1.875rem;
    padding-inline: 0.25rem;
  }

  .remark {
    color: var(--okr-warn, #8a4b00);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875rem;
    gap: 0.125rem 1rem;
  }

  .says {
    align-items: center;
    background: var(--okr-accent-soft, #e8ecf8);
    border-radius: var(--okr-radius-small, 6px);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875rem;
    gap: 0.25rem 0.5rem;
    padding: 0.25rem 0.625rem;
  }

  .says .chip {
    background: var(--okr-surface, #fffdf9);
  }

  .also {
    display: flex;
    flex-direction: column;
    font-size: 0.9375rem;
    gap: 0.125rem;
  }

  .objective > .also {
    margin-inline-start: 2.625rem;
  }

  .also li {
    align-items: baseline;
    border-inline-start: 3px solid var(--okr-accent-line, #aab6de);
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    padding-inline-start: 0.625rem;
  }

  .also .muted {
    font-size: 0.8125rem;
  }

  .also .wording {
    overflow-wrap: anywhere;
  }

  .enough-round {
    border: 1px solid var(--okr-accent-line, #aab6de);
    border-radius: var(--okr-radius, 10px);
    display: flex;
    flex-direction: column;
    gap: 0.375rem;
    padding: 0.625rem 0.875rem;
  }

  .enough-round .round {
    margin: 0;
  }

  okr-compare {
    scroll-margin-block-start: 9rem;
  }

  .enough {
    align-items: center;
    border-block-start: 1px solid var(--okr-line, #e0d9cb);
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 0.75rem;
    padding-block-start: 0.75rem;
  }

  .enough > p:first-child {
    font-weight: 550;
  }

  .result-words {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
  }

  .pages {
    align-items: center;
    display: none;
    gap: 0.5rem;
    justify-content: space-between;
  }

  .pages .button {
    font-size: 1.25rem;
    min-inline-size: 2.75rem;
  }

  /* One objective on a phone's screen, with steps between */
  @container (max-width: 32rem) {
    .pages {
      display: flex;
    }

    .pages ~ .objectives > .objective:not(.current) {
      display: none;
    }

    .rank {
      display: none;
    }

    .objective > .also {
      margin-inline-start: 0;
    }
  }

  /* The whole set on a projector */
  @container (min-width: 72rem) {
    .objectives.reading {
      align-items: start;
      display: grid;
      font-size: 1.125rem;
      grid-template-columns: repeat(auto-fit, minmax(34rem, 1fr));
    }
  }
`;
