import { css } from 'lit';

/** The look of `okr-spotlight`: the whole page, with the way back always in sight. */
export const spotlightStyles = css`
  .cover {
    animation: appear 200ms ease-out;
    background: var(--okr-paper);
    display: grid;
    grid-template-rows: auto 1fr;
    inset: 0;
    position: fixed;
    z-index: 30;
  }

  header {
    align-items: center;
    background: var(--okr-surface);
    border-block-end: 4px solid var(--okr-accent);
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    padding: 0.75rem 1.25rem;
  }

  .words {
    flex: 1 1 14rem;
    min-inline-size: 0;
  }

  h2 {
    font-size: 1.1875rem;
    outline: none;
    overflow-wrap: anywhere;
  }

  p {
    color: var(--okr-ink-soft);
    font-size: 0.9375rem;
  }

  main {
    min-block-size: 0;
    overflow: auto;
    padding: 1.25rem;
  }

  .again {
    background: var(--okr-surface);
    box-shadow: 0 6px 24px rgb(60 50 30 / 20%);
    inset-block-end: max(1rem, env(safe-area-inset-bottom));
    inset-inline-start: 1rem;
    max-inline-size: calc(100vw - 2rem);
    position: fixed;
    z-index: 14;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .cover {
      animation: none;
    }
  }

  @media (pointer: coarse) {
    .button {
      min-block-size: 2.75rem;
    }
  }

  @media (max-width: 800px) {
    header,
    main {
      padding: 0.75rem;
    }
  }
`;
