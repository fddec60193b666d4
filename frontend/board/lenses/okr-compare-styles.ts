import { css } from 'lit';

/** Two columns of the same rows; below each other where there is no room. */
export const okrCompareStyles = css`
  :host {
    container-type: inline-size;
    display: block;
  }

  section {
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line, #e0d9cb);
    border-block-start: 3px solid var(--okr-line-strong, #8f8a7f);
    border-radius: var(--okr-radius, 10px);
    box-shadow: var(--okr-shadow);
    padding: 0.875rem 1rem 1rem;
  }

  .top,
  .pair {
    display: grid;
    gap: 0.5rem 1.25rem;
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }

  .close {
    grid-column: 1 / -1;
    grid-row: 1;
    justify-self: end;
  }

  select {
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line-strong, #8f8a7f);
    border-radius: var(--okr-radius-small, 6px);
    inline-size: 100%;
    min-block-size: 2.25rem;
    padding-inline: 0.5rem;
  }

  .key {
    font-size: 0.875rem;
    margin-block: 0.5rem 0;
  }

  .pair {
    border-block-start: 1px solid var(--okr-line, #e0d9cb);
    padding-block: 0.75rem;
  }

  .pair.head {
    border-block-start: 2px solid var(--okr-line-strong, #8f8a7f);
    margin-block-start: 0.625rem;
  }

  .pair.head .sentence {
    font-size: 1.0625rem;
    font-weight: 650;
  }

  .pair:last-child {
    padding-block-end: 0;
  }

  .side {
    display: flex;
    flex-direction: column;
    gap: 0.375rem;
    min-inline-size: 0;
  }

  .side.none {
    align-items: flex-start;
    background: repeating-linear-gradient(-45deg, transparent 0 6px, rgb(60 50 30 / 4%) 6px 7px);
    border-radius: var(--okr-radius-small, 6px);
    padding: 0.5rem 0.625rem;
  }

  .sentence {
    display: flex;
    gap: 0.5rem;
    line-height: 1.45;
    overflow-wrap: anywhere;
  }

  .sentence .tag {
    color: var(--okr-accent, #3457b8);
    flex: none;
    font-size: 0.8125rem;
    font-weight: 650;
    min-inline-size: 2.5rem;
    padding-block-start: 0.15rem;
  }

  mark {
    background: var(--okr-warn-soft, #fdf0d7);
    border-block-end: 2px solid var(--okr-warn, #8a4b00);
    color: inherit;
  }

  .foot {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875rem;
    gap: 0.25rem 0.75rem;
    justify-content: space-between;
  }

  @container (max-width: 36rem) {
    .pair {
      grid-template-columns: minmax(0, 1fr);
    }

    .side + .side {
      border-inline-start: 3px solid var(--okr-line, #e0d9cb);
      padding-inline-start: 0.75rem;
    }
  }

  @media (pointer: coarse) {
    select {
      font-size: 1rem;
      min-block-size: 2.75rem;
    }
  }
`;
