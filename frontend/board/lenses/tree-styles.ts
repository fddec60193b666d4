import { css } from 'lit';

/** The value tree around its nodes: the bar, the ground that one looks at, the details beside it. */
export const treeStyles = css`
  :host {
    gap: 0.625rem;
  }

  /* Over the whole window, for a wall or a large tree */
  :host([whole]) {
    background: var(--okr-paper, #f7f4ee);
    inset: 0;
    overflow: auto;
    padding: 0.75rem 1rem;
    position: fixed;
    z-index: 20;
  }

  :host([whole]) .hint {
    display: none;
  }

  .tree-bar {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.375rem;
  }

  .tree-bar .room {
    flex: 1;
  }

  .zoom {
    align-items: center;
    display: inline-flex;
    gap: 0.25rem;
  }

  .zoom .button {
    min-inline-size: 2.25rem;
  }

  .zoom .button[aria-pressed='true'] {
    background: var(--okr-accent-soft, #e8ecf8);
    border-color: var(--okr-accent-line, #aab6de);
  }

  .percent {
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
    inline-size: 2.75rem;
    text-align: center;
  }

  .frame.drawn {
    block-size: clamp(28rem, calc(100dvh - var(--top, 20rem) - 2.75rem), 72rem);
    display: flex;
    position: relative;
  }

  :host([whole]) .frame.drawn {
    block-size: auto;
    flex: 1;
    min-block-size: 16rem;
  }

  .view {
    flex: 1;
    min-inline-size: 0;
    position: relative;
  }

  .ground {
    background: var(--okr-surface, #fffdf9) radial-gradient(var(--okr-line, #e0d9cb) 1px, transparent 1px) 0 0 / 1.5rem 1.5rem local;
    block-size: 100%;
    border: 1px solid var(--okr-line, #e0d9cb);
    border-radius: var(--okr-radius, 10px);
    cursor: grab;
    overflow: auto;
    scrollbar-width: thin;
    touch-action: pan-x pan-y;
  }

  .ground.held {
    cursor: grabbing;
  }

  /* Sides, top and bottom are the viewport's PAD. */
  .stage {
    block-size: calc(var(--stage-height) + 80px);
    inline-size: calc(var(--stage-width) + 40px);
    min-inline-size: 100%;
    position: relative;
  }

  .paper.placed {
    block-size: 0;
    font-size: var(--letters);
    inline-size: 0;
    inset-block-start: 20px;
    left: 20px;
    position: absolute;
    scale: var(--scale);
    transform-origin: 0 0;
  }

  .lines {
    left: 0;
    overflow: visible;
    pointer-events: none;
    position: absolute;
    top: 0;
  }

  .lines path {
    fill: none;
    stroke: color-mix(in oklab, var(--okr-line-strong, #8f8a7f) 70%, var(--okr-surface, #fffdf9));
    stroke-width: 1.5;
  }

  .stage > .tools {
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line-strong, #8f8a7f);
    border-radius: var(--okr-radius, 10px);
    box-shadow: 0 4px 14px rgb(60 50 30 / 16%);
    cursor: auto;
    inset-block-start: calc(var(--y) + 5px);
    left: max(4px, min(var(--x), var(--stage-width) - 14rem));
    padding-inline: 0.25rem;
    position: absolute;
    visibility: hidden;
    z-index: 5;
  }

  .ground:focus-within .stage > .tools {
    visibility: visible;
  }

  .stage:has(.node.dragged) > .tools {
    visibility: hidden;
  }

  .tools {
    align-items: center;
    display: flex;
    white-space: nowrap;
  }

  .tools .grow {
    display: inline-flex;
  }

  .grip {
    background: none;
    border: 0;
    color: var(--okr-ink-soft, #5d6169);
    cursor: grab;
    min-block-size: 1.875rem;
    min-inline-size: 1.75rem;
    padding: 0;
    touch-action: none;
  }

  .details {
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line, #e0d9cb);
    border-radius: var(--okr-radius, 10px);
    cursor: auto;
    padding: 0.75rem;
  }

  /* Over the ground, on the side where the node is not */
  .drawn > .details {
    box-shadow: 0 8px 30px rgb(60 50 30 / 18%);
    inline-size: min(20rem, 90%);
    inset-block-start: 0.5rem;
    inset-inline-end: 0.5rem;
    max-block-size: calc(100% - 1rem);
    overflow: auto;
    position: absolute;
    z-index: 7;
  }

  .drawn > .details.start {
    inset-inline: 0.5rem auto;
  }

  .details-head {
    align-items: start;
    display: flex;
    gap: 0.5rem;
    justify-content: space-between;
    margin-block-end: 0.5rem;
  }

  .details-head .button {
    flex: none;
  }

  .details h3 {
    font-size: 1rem;
    overflow-wrap: anywhere;
  }

  .fields {
    display: grid;
    gap: 0.625rem 0.75rem;
    grid-template-columns: repeat(auto-fit, minmax(min(8rem, 100%), 1fr));
  }

  .fields .wide,
  .fields :is(.field-effect, .field-test, .field-stop, .field-metric, .field-parts, .field-partners) {
    grid-column: 1 / -1;
  }

  .keys {
    color: var(--okr-ink-soft, #5d6169);
    font-size: 0.8125rem;
  }

  .keys summary {
    cursor: pointer;
    inline-size: fit-content;
  }

  .keys dl {
    display: grid;
    gap: 0.25rem 1.5rem;
    grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr));
    margin: 0.375rem 0 0;
  }

  .keys dl > div {
    display: flex;
    gap: 0.625rem;
  }

  .keys dt {
    color: var(--okr-ink, #23262d);
    flex: 0 0 10.5rem;
    font-weight: 550;
  }

  .keys dd {
    margin: 0;
  }

  @container (max-width: 40rem) {
    .frame.drawn {
      block-size: auto;
      flex-direction: column;
      gap: 0.5rem;
    }

    .frame.drawn > .view {
      block-size: clamp(20rem, 65dvh, 40rem);
      flex: none;
    }

    .drawn > .details,
    .drawn > .details.start {
      box-shadow: none;
      inline-size: auto;
      inset: auto;
      max-block-size: none;
      position: static;
    }

    .listed .tools .button {
      padding-inline: 0.3rem;
    }

    .keys {
      display: none;
    }
  }

  @media (pointer: coarse) {
    .grip {
      min-block-size: 2.75rem;
      min-inline-size: 2rem;
    }

    .keys {
      display: none;
    }
  }
`;

/** Ways to begin an empty tree. */
export const treeStarterStyles = css`
  .starters {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    margin-block-start: 0.75rem;
  }

  .starters h3 {
    color: var(--okr-ink, #23262d);
    font-size: 1.0625rem;
  }

  .starters ul {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    inline-size: 100%;
    max-inline-size: 60rem;
  }

  .starter {
    align-items: center;
    color: var(--okr-ink, #23262d);
    display: flex;
    flex-direction: column;
    gap: 0.375rem;
    padding: 1rem;
    text-align: center;
  }

  .starter h4 {
    font-size: 1.0625rem;
  }

  .starter p {
    color: var(--okr-ink-soft, #5d6169);
    flex: 1;
    font-size: 0.9375rem;
    margin-block-end: 0.375rem;
  }

  .starter svg {
    fill: none;
    stroke: var(--okr-accent-line, #aab6de);
    stroke-width: 1.5;
  }

  .starter svg :is(rect, .shape) {
    fill: var(--okr-accent-soft, #e8ecf8);
  }

  .starter svg .strong {
    stroke: var(--okr-accent, #3457b8);
    stroke-width: 2;
  }
`;
