import { css } from 'lit';

/** Looks of `okr-sticky`. */
export const stickyStyles = css`
  :host {
    display: block;
  }

  .card {
    padding: 0.375rem 0.375rem 0.5rem;
  }

  :host([tinted]) .card {
    background: color-mix(in oklab, var(--okr-tint) 11%, var(--okr-surface, #fffdf9));
    border-inline-start: 4px solid var(--okr-tint);
  }

  :host([heading]) okr-field {
    font-weight: 600;
  }

  /* On a sheet of nine fields a card is a line or two. */
  :host([compact]) .card {
    box-shadow: none;
    padding: 0.125rem;
  }

  :host([compact]) .top {
    font-size: 0.9375rem;
  }

  :host([compact]:not([tinted])) .foot .by {
    display: none;
  }

  .top {
    align-items: start;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
  }

  .top.locked {
    grid-template-columns: minmax(0, 1fr) auto;
    padding: 0.25rem 0.375rem;
  }

  .handle {
    background: none;
    block-size: 1.875rem;
    border: 0;
    color: var(--okr-line-strong, #8f8a7f);
    cursor: grab;
    inline-size: 1rem;
    padding: 0;
    touch-action: none;
  }

  .handle svg {
    display: block;
    margin: auto;
  }

  .foot {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    font-size: 0.8125rem;
    gap: 0.25rem 0.375rem;
    padding-inline: 0.375rem;
  }

  .foot .by {
    color: var(--okr-ink-soft, #5d6169);
    margin-inline-start: auto;
  }

  .foot .state {
    color: var(--okr-ink-soft, #5d6169);
  }

  .foot .state.failed {
    color: var(--okr-bad, #a8201a);
  }

  .foot button.button {
    padding-inline: 0;
  }

  .foot button.button::before {
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    content: '';
    block-size: 0.35rem;
    inline-size: 0.35rem;
    rotate: -45deg;
    transition: rotate 120ms;
  }

  .foot button[aria-expanded='true']::before {
    rotate: 45deg;
  }

  .details {
    border-block-start: 1px solid var(--okr-line, #e0d9cb);
    display: grid;
    gap: 0.625rem;
    grid-template-columns: repeat(auto-fill, minmax(6.75rem, 1fr));
    margin: 0.5rem 0.375rem 0;
    padding-block-start: 0.625rem;
  }

  .details .wide {
    grid-column: 1 / -1;
  }

  @media (pointer: coarse) {
    .handle {
      block-size: 2.75rem;
      inline-size: 2rem;
    }
  }
`;
