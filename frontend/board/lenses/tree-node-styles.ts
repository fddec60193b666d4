import { css } from 'lit';

/** The boxes of a value tree: drivers on paper, strategies in the step's colour. */
export const treeNodeStyles = css`
  .node {
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line-strong, #8f8a7f);
    border-radius: var(--okr-radius, 10px);
    cursor: default;
    padding: 0.5rem 0.75rem;
    user-select: none;
  }

  .node.root {
    border-color: var(--okr-accent, #3457b8);
    border-width: 2px;
    box-shadow: var(--okr-shadow);
  }

  .node.leaf {
    background: var(--okr-accent-soft, #e8ecf8);
    border-color: var(--okr-accent-line, #aab6de);
  }

  .node[data-state='pending'] {
    border-style: dashed;
  }

  .node[data-state='failed'] {
    border-color: var(--okr-bad, #a8201a);
  }

  .node[aria-selected='true'] {
    box-shadow: 0 0 0 2px var(--okr-accent-line, #aab6de);
  }

  .node:focus {
    outline: 2px solid var(--okr-accent, #3457b8);
    outline-offset: 2px;
  }

  .driver .headline {
    font-weight: 600;
  }

  .leaf .headline {
    font-weight: 450;
  }

  .text {
    line-height: 1.45;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .text.blank {
    color: var(--okr-ink-soft, #5d6169);
    font-weight: 400;
  }

  .headline okr-field {
    margin: -0.25rem -0.4375rem;
  }

  .facts {
    align-items: center;
    color: var(--okr-ink-soft, #5d6169);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.8125em;
    gap: 0.125rem 0.5rem;
    min-inline-size: 0;
  }

  .facts:empty {
    display: none;
  }

  .fact {
    overflow-wrap: anywhere;
  }

  .fact.number {
    color: var(--okr-ink, #23262d);
    font-size: 1.1em;
    font-variant-numeric: tabular-nums;
  }

  .facts .chip {
    font-size: inherit;
  }

  .facts okr-origin-picker {
    font-size: inherit;
  }

  .share {
    font-variant-numeric: tabular-nums;
  }

  .check {
    border-radius: var(--okr-radius-small, 6px);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
    margin-block-start: 0.25rem;
    overflow-wrap: anywhere;
    padding: 0.0625rem 0.5rem;
  }

  .check.fits {
    background: var(--okr-good-soft, #e4f1e2);
    color: var(--okr-good, #25692b);
  }

  .check:is(.off, .units) {
    background: var(--okr-warn-soft, #fdf0d7);
    color: var(--okr-warn, #8a4b00);
  }

  .check:is(.missing, .open) {
    background: var(--okr-sunken, #efeae0);
    color: var(--okr-ink-soft, #5d6169);
  }

  .toggle {
    align-items: center;
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line-strong, #8f8a7f);
    border-radius: 999px;
    color: var(--okr-ink-soft, #5d6169);
    cursor: pointer;
    display: inline-flex;
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    justify-content: center;
    line-height: 1;
    padding: 0;
  }

  .toggle:hover,
  .toggle[aria-expanded='false'] {
    background: var(--okr-accent, #3457b8);
    border-color: var(--okr-accent, #3457b8);
    color: #fff;
  }

  .mark {
    font-weight: 700;
  }

  .mark.fits {
    color: var(--okr-good, #25692b);
  }

  .mark:is(.off, .units) {
    color: var(--okr-warn, #8a4b00);
  }

  .figure {
    font-variant-numeric: tabular-nums;
    font-weight: 400;
    white-space: nowrap;
  }

  .node.drop-on {
    background: color-mix(in oklab, var(--okr-accent, #3457b8) 22%, var(--okr-surface, #fffdf9));
    outline: 2px solid var(--okr-accent, #3457b8);
  }

  .node.drop-before {
    box-shadow: 0 -5px 0 -1px var(--okr-accent, #3457b8);
  }

  .node.drop-after {
    box-shadow: 0 5px 0 -1px var(--okr-accent, #3457b8);
  }

  .node.drop-refused {
    cursor: not-allowed;
    outline: 2px dashed var(--okr-bad, #a8201a);
  }

  .node.dragged {
    opacity: 0.85;
    pointer-events: none;
    transition: none !important;
    z-index: 6;
  }

  /* Drawn */
  .placed .node {
    inline-size: var(--box);
    left: 0;
    position: absolute;
    top: 0;
    transition: translate 160ms ease-out;
    translate: calc(var(--x) + var(--dx, 0px)) calc(var(--y) + var(--dy, 0px));
  }

  .placed .node:is(:focus, .editing) {
    z-index: 4;
  }

  .placed .toggle {
    block-size: 1.375rem;
    inset-block-start: calc(50% - 0.6875rem);
    left: calc(100% - 0.5rem);
    min-inline-size: 1.375rem;
    padding-inline: 0.25rem;
    position: absolute;
    z-index: 1;
  }

  .placed .toggle::after {
    content: '';
    inset: -0.5rem;
    position: absolute;
  }

  .placed:is(.short, .line) .node {
    border-radius: var(--okr-radius-small, 6px);
    padding: 0.125rem 0.5rem;
  }

  .placed.short .node:not(.editing) {
    align-items: center;
    block-size: 54px;
    display: flex;
  }

  .placed.line .node:not(.editing) {
    align-items: center;
    block-size: 28px;
    display: flex;
    padding-inline: 0.375rem;
  }

  .placed:is(.short, .line) .node:not(.editing) .headline {
    align-items: baseline;
    display: flex;
    gap: 0.375rem;
  }

  .placed:is(.short, .line) .node[aria-expanded]:not(.editing) {
    padding-inline-end: 1rem;
  }

  .placed:is(.short, .line) .node:not(.editing) .headline {
    flex: 1;
    min-inline-size: 0;
  }

  .placed:is(.short, .line) .node:not(.editing) .text {
    flex: 1;
    line-height: 1.35;
    min-inline-size: 0;
    overflow: hidden;
  }

  .placed.short .node:not(.editing) .text {
    -webkit-box-orient: vertical;
    display: -webkit-box;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }

  .placed.line .node:not(.editing) .text {
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .placed:is(.short, .line) .node.editing {
    font-size: 15px;
    inline-size: 240px;
    padding: 0.5rem 0.75rem;
  }

  .placed.line .toggle {
    block-size: 1.0625rem;
    font-size: 0.6875rem;
    inset-block-start: calc(50% - 0.53125rem);
    min-inline-size: 1.0625rem;
  }

  /* Listed */
  .listed {
    --indent: 1.75rem;
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    max-inline-size: 60rem;
  }

  .listed .node {
    display: grid;
    gap: 0 0.5rem;
    grid-template-columns: minmax(0, 1fr) auto;
    margin-inline-start: calc(var(--level) * var(--indent));
    position: relative;
    translate: var(--dx, 0px) var(--dy, 0px);
  }

  .listed .node > * {
    grid-column: 1 / -1;
  }

  .listed .node > .headline {
    grid-column: 1;
  }

  .listed .node > .toggle {
    block-size: 1.75rem;
    grid-area: 1 / 2;
    min-inline-size: 1.75rem;
    padding-inline: 0.375rem;
    position: relative;
  }

  .listed .node > .toggle::after {
    content: '';
    inset: -0.5rem;
    position: absolute;
  }

  /* Guides of all levels above, down to the next box */
  .listed .node::before {
    background: repeating-linear-gradient(to right, var(--okr-line, #e0d9cb) 0 2px, transparent 2px var(--indent));
    content: '';
    inline-size: calc(var(--level) * var(--indent));
    inset-block: -0.5rem 0;
    margin-inline-start: 0.5rem;
    position: absolute;
    right: 100%;
  }

  .listed .tools {
    flex-wrap: wrap;
    margin-inline-start: -0.5rem;
  }

  .listed .details {
    margin-block: 0.375rem 0.125rem;
  }

  @container (max-width: 40rem) {
    .listed {
      --indent: 0.875rem;
    }

    .listed .node {
      padding-inline: 0.625rem;
    }
  }

  @media (pointer: coarse) {
    .listed .node > .toggle {
      block-size: 2.75rem;
      min-inline-size: 2.75rem;
    }
  }
`;
