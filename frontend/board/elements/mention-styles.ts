import { css } from 'lit';

/** Looks of names that are offered, and of mentions in a text. */
export const mentionStyles = css`
  .names {
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line, #e0d9cb);
    border-radius: var(--okr-radius-small, 6px);
    box-shadow: 0 8px 30px rgb(60 50 30 / 18%);
    inline-size: min(16rem, 100%);
    padding: 0.25rem;
  }

  .names li {
    align-items: center;
    border-radius: var(--okr-radius-small, 6px);
    cursor: pointer;
    display: flex;
    min-block-size: 2rem;
    overflow-wrap: anywhere;
    padding: 0.125rem 0.625rem;
  }

  .names li:is(:hover, [aria-selected='true']) {
    background: var(--okr-accent-soft, #e8ecf8);
  }

  .mention {
    background: var(--okr-accent-soft, #e8ecf8);
    border-radius: 4px;
    font-weight: 550;
    padding-inline: 0.125rem;
  }

  .mention.me {
    background: var(--okr-warn-soft, #fdf0d7);
  }

  @media (pointer: coarse) {
    .names li {
      min-block-size: 2.75rem;
    }
  }
`;
