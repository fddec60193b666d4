import { css } from 'lit';

/** Layout of `okr-room`: a sticky head, the guide beside the board, one column on phones. */
export const roomStyles = css`
  :host {
    background: var(--okr-paper);
    display: block;
    min-block-size: 100dvh;
    text-align: start;
  }

  .head {
    background: var(--okr-paper);
    border-block-end: 1px solid var(--okr-line);
    inset-block-start: 0;
    position: sticky;
    z-index: 10;
  }

  .bar {
    align-items: center;
    display: flex;
    gap: 1rem;
    min-block-size: 3.5rem;
    padding: 0.5rem 1.25rem;
  }

  .names {
    flex: 1;
    min-inline-size: 0;
  }

  .names > * {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .names h1 {
    font-size: 1rem;
    font-weight: 650;
    line-height: 1.3;
  }

  .rehearsal {
    background: var(--okr-warn);
    color: #fff;
    flex: none;
    font-weight: 600;
  }

  .undo {
    display: inline-flex;
  }

  .back {
    align-items: center;
    display: inline-flex;
    gap: 0.25rem;
  }

  .back[aria-disabled='true'] {
    cursor: default;
    opacity: 0.5;
  }

  .names span {
    color: var(--okr-ink-soft);
    font-size: 0.875rem;
  }

  .step-name {
    display: none;
  }

  .withheld-note {
    border-inline-start: 3px solid var(--okr-line-strong);
    margin-block: 0 0.75rem;
    padding-inline-start: 0.625rem;
  }

  [inert] {
    opacity: 0.6;
  }

  .helpers:not(:empty) {
    background: var(--okr-accent-soft);
    border-radius: 999px;
    font-size: 0.875rem;
    padding: 0.25rem 0.75rem;
  }

  .faces {
    display: flex;
  }

  .face {
    align-items: center;
    background: var(--okr-accent-soft);
    block-size: 2.25rem;
    border: 2px solid var(--okr-paper);
    border-radius: 50%;
    display: inline-flex;
    font-size: 0.75rem;
    font-weight: 600;
    inline-size: 2.25rem;
    justify-content: center;
  }

  .face + .face {
    margin-inline-start: -0.375rem;
  }

  .main {
    align-items: start;
    display: grid;
    gap: 1.5rem;
    grid-template-columns: 19rem minmax(0, 1fr);
    padding: 1.25rem;
  }

  .main[hidden] {
    display: none;
  }

  /* A shadow at the lower edge as long as there is more below. */
  .guide {
    background:
      linear-gradient(transparent, var(--okr-surface) 75%) bottom / 100% 2.5rem no-repeat local,
      linear-gradient(transparent, rgb(60 50 30 / 16%)) bottom / 100% 0.875rem no-repeat scroll,
      var(--okr-surface);
    border: 1px solid var(--okr-line);
    border-radius: var(--okr-radius);
    inset-block-start: calc(8.25rem + var(--okr-attention, 0px));
    max-block-size: calc(100dvh - 9.25rem - var(--okr-attention, 0px));
    overflow-y: auto;
    padding: 1.125rem;
    position: sticky;
    scrollbar-width: thin;
  }

  .guide > summary {
    display: none;
  }

  .step-head {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin-block-end: 0.875rem;
  }

  .step-head h2 {
    font-size: clamp(1.375rem, 2.4vw, 1.75rem);
    letter-spacing: -0.01em;
  }

  .step-head .number {
    color: var(--okr-accent);
    font-variant-numeric: tabular-nums;
    margin-inline-end: 0.5rem;
  }

  .origin {
    font-size: 0.875rem;
    margin-block: -0.5rem 0.875rem;
  }

  .banner {
    align-items: center;
    background: var(--okr-warn-soft);
    border-radius: var(--okr-radius);
    color: var(--okr-ink);
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    justify-content: space-between;
    margin-block-end: 1rem;
    padding: 0.5rem 0.875rem;
  }

  .message {
    margin: 12vh auto 0;
    max-inline-size: 34rem;
    padding: 1.5rem;
  }

  .message h2 {
    font-size: 1.625rem;
    margin-block-end: 0.5rem;
  }

  .message > * + :not(p:nth-child(2)) {
    margin-block-start: 1.25rem;
  }

  .message .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }

  .message a.go {
    background: var(--okr-accent);
    border-radius: var(--okr-radius-small);
    color: #fff;
    display: inline-block;
    font-weight: 600;
    padding: 0.625rem 1.125rem;
    text-decoration: none;
  }

  .message a.go.second {
    background: none;
    box-shadow: inset 0 0 0 1px var(--okr-line-strong);
    color: var(--okr-ink);
  }

  .beside {
    align-items: flex-start;
    column-gap: 1rem;
    display: flex;
    flex-wrap: wrap;
  }

  .beside > div {
    flex: 1 1 30rem;
    min-inline-size: 0;
  }

  /* What is folded stands in one row above the board. */
  .beside > okr-reference,
  .beside > okr-self-check {
    flex: none;
    order: -2;
  }

  .beside > [open] {
    flex: 1 0 100%;
    min-inline-size: 0;
  }

  .beside::before {
    content: '';
    flex: 1 0 100%;
    order: -1;
  }

  @media (min-width: 1100px) {
    .beside > okr-self-check[open] {
      flex: 0 0 22rem;
      order: 1;
    }

    .beside > okr-reference[open] {
      flex: 0 0 18rem;
      order: 2;
    }
  }

  @media (max-width: 1100px) {
    .main {
      grid-template-columns: 16rem minmax(0, 1fr);
      gap: 1rem;
    }
  }

  @media (max-width: 800px) {
    /* Only the bar stays on the screen; the agenda scrolls away. */
    .head {
      display: contents;
    }

    .bar {
      background: var(--okr-paper);
      border-block-end: 1px solid var(--okr-line);
      flex-wrap: wrap;
      inset-block-start: 0;
      position: sticky;
      z-index: 10;

      gap: 0.125rem 0.625rem;
      min-block-size: 0;
      padding: 0.375rem 0.75rem;
    }

    .names h1,
    .names .group,
    .faces {
      display: none;
    }

    /* Buttons and clock fill the first line; the name of the step has the second one, with what was saved. */
    .bar::before {
      content: '';
      flex-basis: 100%;
      order: 4;
    }

    .names {
      flex: 1 1 auto;
      order: 5;
    }

    .bar okr-me-menu {
      margin-inline-start: auto;
    }

    .helpers:not(:empty) {
      flex-basis: 100%;
      order: 9;
    }

    .back .word {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
    }

    .names .step-name {
      color: var(--okr-ink);
      display: block;
      font-size: 1.0625rem;
      font-weight: 650;
    }

    .names .step-name b {
      color: var(--okr-accent);
    }

    .rehearsal {
      order: 3;
    }

    .bar okr-status {
      order: 6;
      line-height: 1;
    }

    .lobby-bar .names {
      order: 0;
    }

    .lobby-bar .names h1,
    .lobby-bar .names .group {
      display: block;
    }

    .main {
      display: block;
      padding: 0.75rem;
    }

    .guide {
      margin-block-end: 0.75rem;
      max-block-size: none;
      padding: 0.875rem;
      position: static;
    }

    .guide > summary {
      align-items: center;
      cursor: pointer;
      display: flex;
      font-weight: 650;
      gap: 0.5rem;
      justify-content: space-between;
      list-style: none;
      margin: -0.875rem;
      min-block-size: 2.75rem;
      padding: 0.25rem 0.875rem;
    }

    .guide > summary::-webkit-details-marker {
      display: none;
    }

    .guide > summary .met {
      color: var(--okr-ink-soft);
      font-size: 0.875rem;
      font-variant-numeric: tabular-nums;
      font-weight: 400;
    }

    .guide > summary::after {
      border: solid currentcolor;
      border-width: 0 2px 2px 0;
      block-size: 0.45rem;
      content: '';
      inline-size: 0.45rem;
      rotate: 45deg;
    }

    .guide[open] > summary {
      margin-block-end: 0.5rem;
    }

    .guide[open] > summary::after {
      rotate: -135deg;
    }

    .step-head {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 1px;
      margin: 0;
      overflow: hidden;
      position: absolute;
    }
  }
`;
