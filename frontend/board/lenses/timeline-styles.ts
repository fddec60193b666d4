import { css } from 'lit';

/** Weeks as quiet stripes, names that stay while the weeks scroll, bars in the step's colour. */
export const timelineStyles = css`
  .keys {
    color: var(--okr-ink-soft, #5d6169);
    font-size: 0.8125rem;
    max-inline-size: 80ch;
  }

  .scroll {
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line, #e0d9cb);
    border-radius: var(--okr-radius, 10px);
    box-shadow: var(--okr-shadow);
    overflow-x: auto;
    overscroll-behavior-x: contain;
  }

  .chart {
    --names: clamp(8.5rem, 26cqi, 16rem);
    --row: 3.25rem;
    --week: 3.125rem;
    min-inline-size: calc(var(--names) + var(--weeks) * var(--week));
  }

  .body {
    position: relative;
  }

  .line {
    block-size: var(--row);
    display: grid;
    grid-template-columns: var(--names) minmax(0, 1fr);
  }

  .line.head {
    block-size: 2rem;
    color: var(--okr-ink-soft, #5d6169);
    font-size: 0.75rem;
  }

  .line.head .name {
    font-weight: 550;
  }

  .line + .line,
  .head + .body {
    border-block-start: 1px solid var(--okr-line, #e0d9cb);
  }

  .line > .name {
    align-items: center;
    background: var(--okr-surface, #fffdf9);
    border-inline-end: 1px solid var(--okr-line, #e0d9cb);
    display: flex;
    inset-inline-start: 0;
    padding-inline: 0.625rem 0.125rem;
    position: sticky;
    z-index: 3;
  }

  .label-of {
    display: grid;
    flex: 1;
    min-inline-size: 0;
  }

  .name .text {
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    display: -webkit-box;
    font-size: 0.9375rem;
    line-height: 1.25;
    overflow: hidden;
    overflow-wrap: anywhere;
  }

  .name:has(.owner:not(:empty)) .text {
    -webkit-line-clamp: 1;
  }

  .owner {
    color: var(--okr-ink-soft, #5d6169);
    font-size: 0.8125rem;
    line-height: 1.3;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .owner:empty {
    display: none;
  }

  .line.section > .name {
    background: var(--okr-accent-soft, #e8ecf8);
    font-weight: 550;
  }

  .line.section > .area {
    background-color: color-mix(in oklab, var(--okr-accent-soft, #e8ecf8) 60%, transparent);
  }

  .area {
    background: repeating-linear-gradient(
      to right,
      var(--okr-line, #e0d9cb) 0 1px,
      transparent 1px calc(100% / var(--weeks))
    );
    position: relative;
  }

  .head .area {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
  }

  .week {
    align-self: center;
    font-variant-numeric: tabular-nums;
    padding-inline-start: 0.25rem;
    white-space: nowrap;
  }

  .behind {
    inset-block: 0;
    inset-inline: var(--names) 0;
    pointer-events: none;
    position: absolute;
    z-index: 1;
  }

  .behind svg {
    block-size: 100%;
    display: block;
    inline-size: 100%;
    overflow: visible;
    position: absolute;
  }

  .behind path {
    fill: none;
    stroke: var(--okr-ink-soft, #5d6169);
    stroke-width: 1.5px;
  }

  .behind path.late {
    stroke: var(--okr-warn, #8a4b00);
    stroke-dasharray: 4 3;
  }

  .tip {
    border: 0.3125rem solid transparent;
    border-inline-end: 0;
    border-inline-start: 0.4375rem solid var(--okr-ink-soft, #5d6169);
    margin-block-start: -0.3125rem;
    margin-inline-start: -0.4375rem;
    position: absolute;
  }

  .tip.late {
    border-inline-start-color: var(--okr-warn, #8a4b00);
  }

  .today {
    border-inline-start: 2px solid var(--okr-bad, #a8201a);
    inset-block: 0;
    opacity: 0.75;
    position: absolute;
  }

  .today span {
    background: var(--okr-bad, #a8201a);
    border-radius: 0 0 4px 4px;
    color: #fff;
    font-size: 0.6875rem;
    inset-block-start: 0;
    line-height: 1.4;
    padding-inline: 0.375rem;
    position: absolute;
    translate: -50%;
    white-space: nowrap;
  }

  .goal {
    align-items: center;
    border-inline-end: 2px solid var(--okr-accent, #3457b8);
    color: var(--okr-accent, #3457b8);
    display: flex;
    font-size: 0.8125rem;
    font-weight: 550;
    inset-block: 0;
    padding-inline: 0.375rem;
    position: absolute;
    translate: -100%;
    white-space: nowrap;
    z-index: 2;
  }

  .bar {
    background: var(--okr-accent, #3457b8);
    block-size: 1.5rem;
    border-radius: var(--okr-radius-small, 6px);
    inset-block-start: calc((var(--row) - 1.5rem) / 2);
    min-inline-size: 0.625rem;
    position: absolute;
    touch-action: pan-y;
    z-index: 2;
  }

  .bar[tabindex] {
    cursor: grab;
  }

  .bar:active {
    cursor: grabbing;
  }

  .bar.point {
    background: color-mix(in oklab, var(--okr-accent, #3457b8) 35%, var(--okr-surface, #fffdf9));
    border: 2px solid var(--okr-accent, #3457b8);
  }

  .bar.bad,
  .bar.point.bad {
    background: var(--okr-bad-soft, #fbe7e4);
    border: 2px solid var(--okr-bad, #a8201a);
  }

  .bar.bad .end::after {
    background: var(--okr-bad, #a8201a) !important;
  }

  .bar.before {
    border-end-start-radius: 0;
    border-start-start-radius: 0;
  }

  .bar.after {
    border-end-end-radius: 0;
    border-start-end-radius: 0;
  }

  /* Small bars are taken hold of beside themselves, too. */
  .bar::before {
    content: '';
    inset: -0.625rem -0.25rem;
    position: absolute;
  }

  .end {
    cursor: ew-resize;
    inline-size: 0.5rem;
    inset-block: 0;
    position: absolute;
  }

  .end[data-edge='start'] {
    inset-inline-start: -0.125rem;
  }

  .end[data-edge='due'] {
    inset-inline-end: -0.125rem;
  }

  :is(.bar:hover, .bar:focus-visible) .end::after {
    background: #fff;
    border-radius: 1px;
    content: '';
    inline-size: 2px;
    inset: 0.375rem 0.25rem;
    opacity: 0.8;
    position: absolute;
  }

  .words {
    align-items: center;
    display: flex;
    font-size: 0.75rem;
    gap: 0.375rem;
    inset-block: 0;
    overflow: hidden;
    padding-inline: 0.5rem;
    pointer-events: none;
    position: absolute;
    white-space: nowrap;
    z-index: 2;
  }

  .words .status {
    flex: none;
    font-size: 0.75rem;
    padding-inline: 0.5rem;
  }

  .words .dates {
    color: var(--okr-ink-soft, #5d6169);
    display: none;
    font-variant-numeric: tabular-nums;
  }

  .line:is(:hover, :focus-within) .words:not(.inside) .dates {
    display: inline;
  }

  .words:is(.left, .inside) {
    justify-content: flex-end;
  }

  .words.inside {
    padding-inline: 0.75rem;
  }

  .undated h3 {
    font-size: 1rem;
    margin-block-end: 0.375rem;
  }

  .undated ul {
    display: flex;
    flex-direction: column;
    gap: 0.375rem;
  }

  .undated li {
    align-items: center;
    background: var(--okr-surface, #fffdf9);
    border: 1px dashed var(--okr-line-strong, #8f8a7f);
    border-radius: var(--okr-radius-small, 6px);
    display: flex;
    gap: 0.75rem;
    justify-content: space-between;
    padding: 0.375rem 0.625rem;
  }

  .what {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .what .owner {
    margin-inline-start: 0.375rem;
  }

  .undated .button {
    flex: none;
  }

  @media (pointer: coarse) {
    .bar::before {
      inset: -0.75rem -0.5rem;
    }

    .end {
      inline-size: 1rem;
      inset-block: -0.625rem;
    }

    .end[data-edge='start'] {
      inset-inline-start: -0.5rem;
    }

    .end[data-edge='due'] {
      inset-inline-end: -0.5rem;
    }

    .end::after {
      background: #fff;
      border-radius: 1px;
      content: '';
      inline-size: 2px;
      inset: 1rem 0.6rem;
      opacity: 0.8;
      position: absolute;
    }
  }
`;
