import { css } from 'lit';

/** Hints as quiet labels under a sentence; one at a time opens into a slip of paper. */
export const hintsStyles = css`
  :host {
    display: block;
  }

  :host([empty]) {
    display: none;
  }

  .pills {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.375rem;
  }

  /* Only the dot fades while the answer is under way: words stay readable. */
  .old .dot {
    opacity: 0.4;
  }

  .pill {
    align-items: center;
    background: none;
    border: 1px solid var(--okr-line, #e0d9cb);
    border-radius: 999px;
    color: var(--okr-ink-soft, #5d6169);
    cursor: pointer;
    display: inline-flex;
    font-size: 0.8125rem;
    gap: 0.375rem;
    min-block-size: 1.625rem;
    padding: 0 0.625rem 0 0.5rem;
  }

  .pill:hover,
  .pill[aria-expanded='true'] {
    border-color: var(--okr-line-strong, #8f8a7f);
    color: var(--okr-ink, #23262d);
  }

  .pill.error {
    background: var(--okr-warn-soft, #fdf0d7);
    border-color: transparent;
    color: var(--okr-warn, #8a4b00);
  }

  .pill.error:hover,
  .pill.error[aria-expanded='true'] {
    border-color: var(--okr-warn, #8a4b00);
  }

  .pill.info {
    border-style: dashed;
  }

  .pill > span {
    white-space: nowrap;
  }

  .pill .because {
    border-inline-start: 1px solid var(--okr-line-strong, #8f8a7f);
    max-inline-size: min(24rem, 45vw);
    overflow: hidden;
    padding-inline-start: 0.375rem;
    text-overflow: ellipsis;
  }

  .dot {
    background: currentcolor;
    block-size: 0.4375rem;
    border-radius: 50%;
    flex: none;
    inline-size: 0.4375rem;
  }

  .warn .dot,
  .info .dot {
    background: none;
    border: 1.5px solid currentcolor;
  }

  .slip {
    background: var(--okr-sunken, #efeae0);
    border-radius: var(--okr-radius-small, 6px);
    display: flex;
    flex-direction: column;
    font-size: 0.9375rem;
    gap: 0.5rem;
    margin-block-start: 0.375rem;
    padding: 0.625rem 0.75rem 0.75rem;
  }

  .slip .why {
    max-inline-size: 46rem;
  }

  .examples {
    display: grid;
    gap: 0.125rem 0.625rem;
    grid-template-columns: max-content minmax(0, 1fr);
    margin: 0;
  }

  .examples dt {
    color: var(--okr-ink-soft, #5d6169);
    font-size: 0.875rem;
  }

  .examples dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .examples .bad {
    color: var(--okr-ink-soft, #5d6169);
  }

  .examples .good {
    font-weight: 550;
  }

  .reason {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 0.5rem;
  }

  .reason label {
    display: flex;
    flex: 1 1 18rem;
    flex-direction: column;
    font-size: 0.875rem;
    gap: 0.125rem;
  }

  .reason input {
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line-strong, #8f8a7f);
    border-radius: var(--okr-radius-small, 6px);
    font-size: 0.9375rem;
    min-block-size: 2.25rem;
    padding: 0.25rem 0.5rem;
  }

  .reason .muted,
  .reason .problem {
    flex-basis: 100%;
    font-size: 0.8125rem;
  }

  .problem {
    color: var(--okr-bad, #a8201a);
  }

  @media (pointer: coarse) {
    .pill {
      min-block-size: 2.75rem;
      padding-inline: 0.75rem;
    }

    .reason input {
      font-size: 1rem;
      min-block-size: 2.75rem;
    }
  }
`;
