import { css } from 'lit';

/** Seven columns with the lines behind the cards. */
export const tracePictureStyles = css`
  :host {
    display: grid;
    gap: 0.5rem;
    min-inline-size: 0;
  }

  .keys {
    font-size: 0.8125rem;
  }

  .picture {
    column-gap: clamp(1rem, 2.2cqi, 2.5rem);
    display: grid;
    grid-template-columns: repeat(7, minmax(6.75rem, 1fr));
    overflow-x: auto;
    padding: 0.25rem 0.25rem 0.75rem;
    position: relative;
  }

  svg {
    block-size: 100%;
    inline-size: 100%;
    inset: 0;
    overflow: visible;
    pointer-events: none;
    position: absolute;
  }

  path {
    fill: none;
    stroke: var(--okr-line-strong, #8f8a7f);
    stroke-opacity: 0.55;
    stroke-width: 1.5;
  }

  .chosen path {
    stroke-opacity: 0.12;
  }

  .chosen path.on {
    stroke: var(--okr-accent, #3457b8);
    stroke-opacity: 1;
    stroke-width: 2.25;
  }

  section {
    align-content: start;
    display: grid;
    gap: 0.5rem;
    position: relative;
  }

  h3 {
    border-block-end: 2px solid var(--okr-accent-line, #aab6de);
    font-size: 0.875rem;
    min-block-size: 2.25rem;
    padding-block-end: 0.25rem;
  }

  p.small {
    font-size: 0.8125rem;
  }

  h3 .muted {
    font-weight: 400;
  }

  .chosen .node:not(.on, .self) {
    opacity: 0.35;
  }

  .chosen .node:not(.on, .self):is(:hover, :focus) {
    opacity: 1;
  }

  .picked {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 1rem;
    justify-content: space-between;
    padding-block: 0.5rem;
  }

  .picked .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }

  @media (pointer: coarse) {
    .node {
      min-block-size: 2.75rem;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .node,
    path {
      transition: opacity 120ms;
    }
  }
`;
