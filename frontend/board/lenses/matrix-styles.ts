import { css } from 'lit';

/** The field of `okr-lens-matrix`, its stickies and its tray. */
export const matrixStyles = css`
  .empty okr-capture {
    margin: 0.75rem auto 0;
    max-inline-size: 32rem;
    text-align: start;
  }

  .board {
    align-items: start;
    display: grid;
    gap: 1rem;
    grid-template-columns: minmax(0, 1fr) clamp(15rem, 26cqi, 22rem);
  }

  .board.narrow {
    grid-template-columns: minmax(0, 1fr);
  }

  .plane {
    display: grid;
    gap: 0.25rem 0.375rem;
    grid-template: 'y field' auto '. x' auto / 1.375rem minmax(0, 1fr);
  }

  .axis {
    align-items: baseline;
    color: var(--okr-ink-soft, #5d6169);
    display: flex;
    font-size: 0.8125rem;
    gap: 0.75rem;
    justify-content: space-between;
    line-height: 1.35;
  }

  .axis b {
    color: var(--okr-ink, #23262d);
    font-weight: 600;
    text-align: center;
  }

  .axis b::after {
    content: ' →';
    font-weight: 400;
  }

  .axis.x {
    grid-area: x;
  }

  .axis.y {
    grid-area: y;
    writing-mode: vertical-rl;
  }

  /* Latin letters lie on their side and are read upwards, Chinese ones stand upright from top to bottom */
  .axis.y.en {
    rotate: 180deg;
  }

  .axis.y.zh {
    flex-direction: row-reverse;
    text-orientation: upright;
  }

  .axis.y.zh b::before {
    content: '↑';
    font-weight: 400;
  }

  .axis.y.zh b::after {
    content: none;
  }

  .field {
    background: var(--okr-surface, #fffdf9);
    block-size: clamp(24rem, 58cqi, 66vh);
    border: 1px solid var(--okr-line-strong, #8f8a7f);
    border-radius: var(--okr-radius, 10px);
    display: grid;
    grid-area: field;
    grid-template: 1fr 1fr / 1fr 1fr;
    overflow: clip;
    position: relative;
  }

  .narrow .field {
    aspect-ratio: 1;
    block-size: auto;
  }

  .quadrant {
    display: flex;
    min-inline-size: 0;
    padding: 0.25rem 0.5rem;
  }

  .quadrant span {
    color: var(--okr-ink-soft, #5d6169);
    font-size: 0.8125rem;
    font-weight: 550;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }

  .quadrant:is(.low-high, .high-low) {
    background: color-mix(in oklab, var(--okr-accent, #3457b8) 5%, transparent);
  }

  .quadrant:is(.low-high, .low-low) {
    border-inline-end: 1px dashed var(--okr-line-strong, #8f8a7f);
  }

  .quadrant:is(.low-high, .high-high) {
    border-block-end: 1px dashed var(--okr-line-strong, #8f8a7f);
  }

  .quadrant:is(.high-high, .high-low) {
    justify-content: end;
    text-align: end;
  }

  .quadrant:is(.low-low, .high-low) {
    align-items: end;
  }

  .quadrant.over {
    background: color-mix(in oklab, var(--okr-accent, #3457b8) 14%, transparent);
  }

  .quadrant.over span {
    color: var(--okr-ink, #23262d);
  }

  .lines {
    inset: 0;
    pointer-events: none;
    position: absolute;
  }

  .lines line {
    stroke: var(--okr-line-strong, #8f8a7f);
  }

  .lines circle {
    fill: var(--okr-accent, #3457b8);
  }

  .aim line {
    stroke: var(--okr-accent, #3457b8);
    stroke-dasharray: 4 4;
  }

  .sticky {
    cursor: grab;
    position: relative;
    touch-action: none;
  }

  .field .sticky {
    position: absolute;
    translate: -50% -50%;
  }

  .sticky:focus-visible {
    border-radius: var(--okr-radius-small, 6px);
    z-index: 2;
  }

  .sticky:is(:hover, .chosen) {
    z-index: 1;
  }

  .shift {
    background: var(--okr-surface, #fffdf9);
    block-size: 100%;
    border: 1px solid var(--okr-accent-line, #a9b8e2);
    border-radius: var(--okr-radius-small, 6px);
    box-shadow: var(--okr-shadow);
    align-content: start;
    align-items: start;
    display: flex;
    font-size: 0.8125rem;
    gap: 0 0.375rem;
    line-height: 1.3;
    overflow: hidden;
    padding: 0.25rem 0.375rem;
  }

  .field .shift {
    background: color-mix(in oklab, var(--okr-accent, #3457b8) 9%, var(--okr-surface, #fffdf9));
    padding: 0.1875rem 0.375rem;
  }

  .sticky[data-state='pending'] .shift {
    border-style: dashed;
  }

  .sticky[data-state='failed'] .shift {
    border-color: var(--okr-bad, #a8201a);
  }

  .sticky.chosen .shift {
    border-color: var(--okr-accent, #3457b8);
    box-shadow: 0 0 0 1px var(--okr-accent, #3457b8), var(--okr-shadow);
  }

  .sticky.dragged {
    cursor: grabbing;
    z-index: 5;
  }

  .sticky.dragged .shift {
    box-shadow: 0 8px 24px rgb(60 50 30 / 22%);
    opacity: 0.85;
    pointer-events: none;
    position: relative;
    z-index: 5;
  }

  .field:has(.dragged) {
    overflow: visible;
  }

  .number {
    color: var(--okr-accent, #3457b8);
    flex: none;
    font-variant-numeric: tabular-nums;
    font-weight: 650;
  }

  .given {
    color: var(--okr-accent, #3457b8);
    flex: none;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    margin-inline-start: auto;
  }

  .text {
    -webkit-box-orient: vertical;
    display: -webkit-box;
    flex: 1 1 4rem;
    -webkit-line-clamp: var(--lines, 3);
    min-inline-size: 0;
    overflow: hidden;
    overflow-wrap: anywhere;
  }

  .sticky.disc .shift {
    align-items: center;
    border-radius: 50%;
    font-size: 0.9375rem;
    justify-content: center;
    padding: 0;
  }

  .side {
    display: flex;
    flex-direction: column;
    gap: 0.875rem;
    min-inline-size: 0;
  }

  .tray {
    background: color-mix(in oklab, var(--okr-sunken, #efeae0) 55%, transparent);
    border: 1px dashed transparent;
    border-radius: var(--okr-radius, 10px);
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    padding: 0.625rem 0.75rem;
  }

  .tray.over {
    border-color: var(--okr-accent, #3457b8);
  }

  .tray h3,
  .list h3 {
    font-size: 1rem;
  }

  .how {
    font-size: 0.8125rem;
    line-height: 1.4;
  }

  .loose {
    display: flex;
    flex-direction: column;
    gap: 0.375rem;
  }

  .board:not(.narrow) .loose {
    max-block-size: 24rem;
    overflow-y: auto;
  }

  .board:not(.narrow) .loose:has(.dragged) {
    overflow: visible;
  }

  .loose .text {
    -webkit-line-clamp: 4;
  }

  .keys {
    font-size: 0.8125rem;
    max-inline-size: 90ch;
  }

  @media (pointer: coarse) {
    .keys {
      display: none;
    }

    .tray .sticky {
      min-block-size: 2.75rem;
    }
  }

  @container (min-width: 70rem) {
    .shift {
      font-size: 0.9375rem;
    }
  }
`;
