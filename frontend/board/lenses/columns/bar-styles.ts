import { css } from 'lit';

/** Looks of `okr-columns-bar`. */
export const barStyles = css`
  :host {
    display: block;
    margin-block-end: 0.75rem;
  }

  .row {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
  }

  input,
  select {
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line-strong, #8f8a7f);
    border-radius: var(--okr-radius-small, 6px);
    font-size: 0.9375rem;
    min-block-size: 2.125rem;
    padding: 0.125rem 0.625rem;
  }

  input {
    flex: 0 1 15rem;
    min-inline-size: 8rem;
  }

  select {
    max-inline-size: 11rem;
    text-overflow: ellipsis;
  }

  [role='status']:empty {
    position: absolute;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.8125rem;
    gap: 0.25rem 0.875rem;
    margin-block-start: 0.5rem;
  }

  .legend li {
    align-items: center;
    display: inline-flex;
    gap: 0.375rem;
  }

  .swatch {
    background: color-mix(in oklab, var(--tint) 22%, var(--okr-surface, #fffdf9));
    block-size: 0.875rem;
    border-inline-start: 4px solid var(--tint);
    border-radius: 3px;
    inline-size: 1.125rem;
  }

  @media (pointer: coarse) {
    input,
    select {
      font-size: 1rem;
      min-block-size: 2.75rem;
    }
  }

  @media (max-width: 30rem) {
    input {
      flex: 1 1 100%;
    }

    select {
      flex: 1 1 8rem;
      max-inline-size: none;
      min-inline-size: 0;
    }
  }
`;
