import { css } from 'lit';

/** Look of `okr-beats`: one slim line that wraps on phones. */
export const beatsStyles = css`
  :host {
    display: block;
  }

  .beats {
    align-items: center;
    border-block: 1px solid var(--okr-line);
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 1rem;
    margin-block-end: 1rem;
    min-block-size: 3rem;
    padding-block: 0.375rem;
  }

  ol {
    align-items: center;
    display: flex;
    gap: 0.125rem;
    list-style: none;
    margin: 0;
    padding: 0;
  }

  li {
    color: var(--okr-ink-soft);
    font-size: 0.875rem;
    padding: 0.1875rem 0.5rem;
    white-space: nowrap;
  }

  li[aria-current] {
    background: var(--okr-accent);
    border-radius: 999px;
    color: #fff;
    font-weight: 600;
    padding-inline: 0.75rem;
  }

  .left {
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    white-space: nowrap;
  }

  .left.soon {
    color: var(--okr-warn);
  }

  .now {
    flex: 1 1 16rem;
    font-size: 0.9375rem;
    text-wrap: pretty;
  }

  .moves {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
  }

  @media (max-width: 800px) {
    .beats {
      align-items: baseline;
      gap: 0.25rem 0.75rem;
      margin-block-end: 0.75rem;
    }

    ol {
      flex: 1 1 100%;
      justify-content: space-between;
    }

    li {
      font-size: 0.8125rem;
      padding-inline: 0.25rem;
    }

    li[aria-current] {
      padding-inline: 0.625rem;
    }

    .now {
      flex-basis: 10rem;
    }

    .moves {
      inline-size: 100%;
      justify-content: space-between;
    }
  }

  @media (pointer: coarse) {
    .moves .button {
      min-block-size: 2.75rem;
    }
  }
`;
