import { css } from 'lit';

/** The bar over the chain: counts of gaps, and what is shown. */
export const traceStyles = css`
  .count.no-origin,
  .count.no-end {
    background: var(--okr-bad-soft, #fbe7e4);
    border-color: var(--okr-bad, #a8201a);
    color: var(--okr-bad, #a8201a);
  }

  .count.no-end {
    background: var(--okr-warn-soft, #fdf0d7);
    border-color: var(--okr-warn, #8a4b00);
    color: var(--okr-warn, #8a4b00);
  }

  .toggle {
    align-items: center;
    cursor: pointer;
    display: inline-flex;
    font-size: 0.9375rem;
    gap: 0.5rem;
    min-block-size: 2.25rem;
    padding-inline: 0.25rem;
  }

  .toggle input {
    accent-color: var(--okr-accent, #3457b8);
    block-size: 1.125rem;
    inline-size: 1.125rem;
  }

  @media (pointer: coarse) {
    .toggle {
      min-block-size: 2.75rem;
    }
  }
`;

/** Small cards of the chain, in the picture and in the list alike: dashed red before, dashed yellow behind. */
export const traceCardStyles = css`
  .node {
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line, #e0d9cb);
    border-radius: var(--okr-radius-small, 6px);
    box-shadow: var(--okr-shadow);
    cursor: pointer;
    display: block;
    font-size: 0.8125rem;
    inline-size: 100%;
    line-height: 1.35;
    overflow-wrap: anywhere;
    padding: 0.375rem 0.5rem;
    position: relative;
    text-align: start;
  }

  .node:hover {
    border-color: var(--okr-line-strong, #8f8a7f);
  }

  .node .text {
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    display: -webkit-box;
    overflow: hidden;
  }

  .node .small {
    color: var(--okr-ink-soft, #5d6169);
    display: block;
    font-size: 0.75rem;
  }

  .node .gap {
    display: block;
    font-size: 0.75rem;
    font-weight: 600;
  }

  .node .gap.no-origin {
    color: var(--okr-bad, #a8201a);
  }

  .node .gap.no-end {
    color: var(--okr-warn, #8a4b00);
  }

  .node.no-origin {
    border-inline-start: 3px dashed var(--okr-bad, #a8201a);
  }

  .node.no-end {
    border-inline-end: 3px dashed var(--okr-warn, #8a4b00);
  }

  .node.aside {
    background: none;
    box-shadow: none;
    color: var(--okr-ink-soft, #5d6169);
  }

  .node.self {
    background: var(--okr-accent, #3457b8);
    border-color: var(--okr-accent, #3457b8);
    color: #fff;
  }

  .node.self :is(.small, .gap) {
    color: inherit;
  }

  .node.on {
    border-color: var(--okr-accent, #3457b8);
  }
`;
