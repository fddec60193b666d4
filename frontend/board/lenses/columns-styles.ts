import { css } from 'lit';

/** Looks of `okr-lens-columns`: its columns in their variants, and clusters in them. */
export const columnsStyles = css`
  :host {
    container-type: inline-size;
    display: block;
    position: relative;
  }

  .columns {
    align-items: start;
    display: grid;
    gap: 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
  }

  /* Four stay side by side on a laptop, so that none stands alone below. */
  .columns.board:has(> :is(:nth-child(4), :nth-child(8)):last-child) {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13.5rem), 1fr));
  }

  /* A square of four, a pair that faces each other, a sheet of nine. */
  .columns:is(.quadrants, .forces) {
    grid-template-columns: 1fr 1fr;
  }

  .columns.canvas {
    gap: 0.625rem;
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }

  .columns:is(.quadrants, .canvas) {
    align-items: stretch;
  }

  .columns.quadrants .column {
    min-block-size: 14rem;
  }

  .columns.canvas .column {
    gap: 0.375rem;
    min-block-size: 9rem;
    padding: 0.5rem 0.625rem 0.625rem;
  }

  .columns.canvas .head h3 {
    font-size: 0.9375rem;
  }

  .columns.canvas .column > .hint {
    font-size: 0.8125rem;
    line-height: 1.4;
    margin-block-start: -0.25rem;
  }

  .columns:is(.quadrants, .canvas) .column > okr-capture {
    margin-block-start: auto;
  }

  .columns.forces .column:first-child .head h3::after {
    content: ' →' / '';
  }

  .columns.forces .column:nth-child(2) .head h3::before {
    content: '← ' / '';
  }

  @container (max-width: 40rem) {
    .columns:is(.quadrants, .forces, .canvas) {
      grid-template-columns: minmax(0, 1fr);
    }

    .columns:is(.quadrants, .canvas) .column {
      min-block-size: 0;
    }
  }

  .column {
    background: color-mix(in oklab, var(--okr-sunken, #efeae0) 55%, transparent);
    border-block-start: 3px solid var(--okr-accent, #3457b8);
    border-radius: var(--okr-radius, 10px);
    display: flex;
    flex-direction: column;
    gap: 0.625rem;
    min-inline-size: 0;
    padding: 0.75rem;
  }

  .head {
    align-items: baseline;
    display: flex;
    gap: 0.5rem;
    justify-content: space-between;
  }

  .head h3 {
    font-size: 1.0625rem;
  }

  .head .count {
    color: var(--okr-ink-soft, #5d6169);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }

  .column > .hint {
    font-size: 0.875rem;
    margin-block-start: -0.5rem;
  }

  .cards,
  .members {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
  }

  .canvas .cards {
    gap: 0.3125rem;
  }

  .members {
    border-inline-start: 2px solid var(--okr-accent-line, #b6c2e6);
    margin-block-start: 0.375rem;
    margin-inline-start: 0.5rem;
    padding-inline-start: 0.5rem;
  }

  .item {
    position: relative;
  }

  /* Further cards show from under the first one. */
  .cluster:not(.open) {
    margin-block-end: 0.375rem;
  }

  .cluster:not(.open)::before,
  .cluster:not(.open)::after {
    background: var(--okr-surface, #fffdf9);
    block-size: 1rem;
    border: 1px solid var(--okr-line-strong, #8f8a7f);
    border-radius: var(--okr-radius, 10px);
    content: '';
    inset-block-end: -0.25rem;
    inset-inline: 0.25rem;
    position: absolute;
  }

  .cluster:not(.open)::before {
    inset-block-end: -0.4375rem;
    inset-inline: 0.5rem;
  }

  .cluster > okr-sticky {
    position: relative;
    z-index: 1;
  }

  .item.dragged {
    border-radius: var(--okr-radius, 10px);
    box-shadow: 0 8px 24px rgb(60 50 30 / 22%);
    opacity: 0.92;
    pointer-events: none;
    will-change: translate;
    z-index: 2;
  }

  /* Cards that stand still are painted once, not for each frame of a drag. */
  :host([dragging]) .item:not(.dragged, :has(.dragged)) {
    isolation: isolate;
  }

  .drop-mark {
    background: var(--okr-accent, #3457b8);
    border-radius: 2px;
    inset-block-start: 0;
    inset-inline-start: 0;
    pointer-events: none;
    position: absolute;
    will-change: translate;
    z-index: 3;
  }

  .drop-mark.onto {
    background: color-mix(in oklab, var(--okr-accent, #3457b8) 14%, transparent);
    border-radius: var(--okr-radius, 10px);
    outline: 3px solid var(--okr-accent, #3457b8);
  }

  .drop-mark[hidden] {
    display: none;
  }

  .lens-hint {
    margin-block-end: 0.75rem;
  }

  .lens-empty {
    margin-block-end: 1rem;
  }

  .keys {
    color: var(--okr-ink-soft, #5d6169);
    font-size: 0.8125rem;
    margin-block-start: 0.75rem;
  }

  @media (pointer: coarse) {
    .keys {
      display: none;
    }
  }
`;
