import { css } from 'lit';

/** Looks of `okr-score-plot`. */
export const scorePlotStyles = css`
  :host {
    display: block;
  }

  .axes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
  }

  label {
    align-items: center;
    color: var(--okr-ink-soft, #5d6169);
    display: inline-flex;
    font-size: 0.875rem;
    gap: 0.375rem;
  }

  select {
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line-strong, #8f8a7f);
    border-radius: var(--okr-radius-small, 6px);
    color: var(--okr-ink, #23262d);
    max-inline-size: 14rem;
    min-block-size: 2rem;
    padding-inline: 0.5rem;
  }

  svg {
    block-size: auto;
    display: block;
    inline-size: 100%;
    margin-block: 0.5rem;
    max-inline-size: 60rem;
  }

  line {
    stroke: var(--okr-line, #e0d9cb);
  }

  line.middle {
    stroke: var(--okr-line-strong, #8f8a7f);
    stroke-dasharray: 4 4;
  }

  text {
    fill: var(--okr-ink, #23262d);
    font-size: 14px;
  }

  .tick {
    fill: var(--okr-ink-soft, #5d6169);
    font-size: 13px;
  }

  .axis {
    font-weight: 600;
  }

  circle {
    fill: var(--okr-accent, #3457b8);
    fill-opacity: 0.18;
    stroke: var(--okr-accent, #3457b8);
    stroke-width: 1.5;
  }

  .chosen circle {
    fill: var(--okr-good, #25692b);
    stroke: var(--okr-good, #25692b);
  }

  .rejected circle {
    fill: var(--okr-line-strong, #8f8a7f);
    stroke: var(--okr-line-strong, #8f8a7f);
    stroke-dasharray: 3 3;
  }

  .number {
    font-weight: 650;
  }

  .name {
    paint-order: stroke;
    stroke: var(--okr-paper, #f7f4ee);
    stroke-width: 3px;
  }

  summary {
    color: var(--okr-accent, #3457b8);
    cursor: pointer;
    font-size: 0.9375rem;
    min-block-size: 2rem;
  }

  table {
    border-collapse: collapse;
    font-size: 0.9375rem;
    inline-size: 100%;
  }

  th,
  td {
    border-block-end: 1px solid var(--okr-line, #e0d9cb);
    overflow-wrap: anywhere;
    padding: 0.375rem 0.5rem;
    text-align: start;
    vertical-align: top;
  }

  thead th {
    color: var(--okr-ink-soft, #5d6169);
    font-size: 0.8125rem;
  }

  tbody th {
    font-weight: 400;
  }

  .figure {
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }

  @media (max-width: 40rem) {
    .name {
      display: none;
    }

    text,
    .tick {
      font-size: 26px;
    }
  }

  @media (pointer: coarse) {
    select,
    summary {
      min-block-size: 2.75rem;
    }
  }
`;
