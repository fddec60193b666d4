import { css } from 'lit';

/** Looks of the preview of what flows on. */
export const flowStyles = css`
  :host {
    display: block;
  }

  .look {
    margin-block-start: 0.375rem;
    margin-inline-start: -0.5rem;
  }

  dialog {
    background: var(--okr-surface);
    border: 1px solid var(--okr-line);
    border-radius: var(--okr-radius);
    box-shadow: 0 8px 30px rgb(60 50 30 / 18%);
    box-sizing: border-box; /* The details around the guide break the inheritance. */
    color: inherit;
    inline-size: min(34rem, calc(100vw - 2rem));
    max-block-size: min(42rem, calc(100dvh - 2rem));
    padding: 1.25rem;
  }

  dialog::backdrop {
    background: rgb(60 50 30 / 25%);
  }

  .head {
    align-items: start;
    display: flex;
    gap: 0.75rem;
    justify-content: space-between;
    margin-block-end: 0.75rem;
  }

  .head button {
    flex: none;
  }

  h2 {
    font-size: 1.1875rem;
  }

  h3 {
    color: var(--okr-ink-soft);
    font-size: 0.8125rem;
    font-weight: 650;
  }

  h4 {
    font-size: 0.9375rem;
    font-weight: 600;
    margin-block: 0.5rem 0.25rem;
  }

  ul {
    display: grid;
    gap: 0.25rem;
  }

  li {
    background: var(--okr-accent-soft);
    border-radius: var(--okr-radius-small);
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    padding: 0.25rem 0.625rem;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  li.more {
    background: none;
    color: var(--okr-ink-soft);
    font-size: 0.875rem;
  }

  section + section {
    margin-block-start: 0.75rem;
  }

  .stays {
    border-block-start: 1px solid var(--okr-line);
    padding-block-start: 0.75rem;
  }

  .stays li {
    background: var(--okr-sunken);
    color: var(--okr-ink-soft);
  }

  .stays .hint {
    margin-block-start: 0.625rem;
  }
`;
