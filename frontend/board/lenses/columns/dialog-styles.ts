import { css } from 'lit';

/** Looks of the small dialogs of the columns. */
export const dialogStyles = css`
  dialog {
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line, #e0d9cb);
    border-radius: var(--okr-radius, 10px);
    box-shadow: 0 8px 30px rgb(60 50 30 / 18%);
    color: inherit;
    inline-size: min(30rem, calc(100vw - 2rem));
    max-block-size: min(36rem, calc(100dvh - 2rem));
    padding: 1.25rem;
  }

  dialog::backdrop {
    background: rgb(60 50 30 / 25%);
  }

  dialog[open] {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
  }

  h2 {
    font-size: 1.0625rem;
    overflow-wrap: anywhere;
  }

  input,
  select {
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line-strong, #8f8a7f);
    border-radius: var(--okr-radius-small, 6px);
    inline-size: 100%;
    min-block-size: 2.5rem;
    padding: 0.25rem 0.625rem;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    justify-content: flex-end;
  }

  .list {
    display: grid;
    gap: 0.25rem;
    margin-inline: -0.25rem;
    min-block-size: 0;
    overflow-y: auto;
    padding: 0.25rem;
  }

  .list button {
    background: none;
    border: 1px solid var(--okr-line, #e0d9cb);
    border-radius: var(--okr-radius-small, 6px);
    cursor: pointer;
    display: grid;
    min-block-size: 2.5rem;
    padding: 0.375rem 0.75rem;
    text-align: start;
  }

  .list button:is(:hover, :focus) {
    background: var(--okr-accent-soft, #e8ecf8);
  }

  .list .text {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    overflow-wrap: anywhere;
  }

  .list .note {
    color: var(--okr-ink-soft, #5d6169);
    font-size: 0.8125rem;
  }

  @media (pointer: coarse) {
    input,
    select,
    .list button {
      font-size: 1rem;
      min-block-size: 2.75rem;
    }
  }
`;
