import { css } from 'lit';

/** Draft beside checklist; one above the other where there is no room. */
export const reviewStyles = css`
  .panes {
    align-items: start;
    display: grid;
    gap: 1.25rem;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }

  .left {
    inset-block-start: 0;
    position: sticky;
  }

  .left,
  .right {
    display: flex;
    flex-direction: column;
    gap: 0.625rem;
  }

  .left .bar,
  .right .bar {
    min-block-size: 2rem;
  }

  h3 {
    font-size: 1.0625rem;
  }

  .bar button.fold {
    display: none;
  }

  .progress {
    color: var(--okr-ink-soft, #5d6169);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
    font-weight: 500;
  }

  .track {
    background: var(--okr-sunken, #efeae0);
    block-size: 0.375rem;
    border-radius: 999px;
    overflow: hidden;
  }

  .track span {
    background: var(--okr-accent, #3457b8);
    block-size: 100%;
    border-radius: inherit;
    display: block;
    transition: inline-size 200ms;
  }

  .dimension {
    color: var(--okr-accent, #3457b8);
    font-size: 0.875rem;
    margin-block-start: 0.625rem;
  }

  .items {
    display: flex;
    flex-direction: column;
    gap: 0.625rem;
  }

  .item {
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line, #e0d9cb);
    border-radius: var(--okr-radius, 10px);
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    padding: 0.75rem;
  }

  .question {
    font-weight: 500;
    text-wrap: pretty;
  }

  .item .status {
    align-self: flex-start;
    flex: none;
    white-space: normal;
  }

  .received {
    align-items: baseline;
    display: flex;
    gap: 0.625rem;
  }

  .comment {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .reply {
    border-inline-start: 3px solid var(--okr-accent-line, #aab6de);
    display: flex;
    flex-direction: column;
    gap: 0.375rem;
    padding-inline-start: 0.75rem;
  }

  .stage {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 1rem;
  }

  .stage ol {
    display: flex;
    flex: none;
    gap: 0.25rem;
  }

  .stage li {
    border-radius: 999px;
    color: var(--okr-ink-soft, #5d6169);
    font-size: 0.875rem;
    padding: 0.125rem 0.75rem;
  }

  .stage li.done {
    background: var(--okr-good-soft, #e4f1e2);
    color: var(--okr-good, #25692b);
  }

  .stage li.now {
    background: var(--okr-accent, #3457b8);
    color: #fff;
    font-weight: 600;
  }

  .stage p {
    flex: 1 1 16rem;
    text-wrap: pretty;
  }

  .left-body {
    display: flex;
    flex-direction: column;
    gap: 0.625rem;
    max-block-size: calc(100vh - 6rem);
    overflow-y: auto;
  }

  .small-hint {
    font-size: 0.875rem;
  }

  .left-body mark {
    background: var(--okr-warn-soft, #fdf0d7);
    border-radius: 3px;
    color: inherit;
  }

  /* As in the editor: dotted where something was found, solid where its label is open. */
  [data-sentence] .plain {
    text-decoration: underline dotted 2px var(--okr-line-strong, #8f8a7f);
    text-decoration-skip-ink: none;
    text-underline-offset: 0.22em;
  }

  [data-sentence] .strong {
    background: var(--okr-warn-soft, #fdf0d7);
    border-radius: 3px;
    text-decoration: underline solid 2px var(--okr-warn, #8a4b00);
    text-decoration-skip-ink: none;
    text-underline-offset: 0.22em;
  }

  .draft okr-writing-hints {
    margin-block-start: 0.375rem;
  }

  .draft section > okr-writing-hints {
    margin-inline-start: 2.125rem;
  }

  .draft .add-remark {
    margin-block-start: 0.25rem;
    margin-inline-start: -0.5rem;
  }

  .draft section > .add-remark {
    margin-inline-start: 1.625rem;
  }

  .origins {
    font-size: 0.875rem;
    margin-block-start: 0.25rem;
  }

  .draft section > .origins {
    margin-inline-start: 2.125rem;
  }

  blockquote {
    border-inline-start: 3px solid var(--okr-warn, #8a4b00);
    color: var(--okr-ink-soft, #5d6169);
    margin: 0;
    overflow-wrap: anywhere;
    padding-inline-start: 0.625rem;
  }

  .changed {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875rem;
    gap: 0.25rem 0.5rem;
  }

  .changed select {
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line-strong, #8f8a7f);
    border-radius: var(--okr-radius-small, 6px);
    flex: 1 1 12rem;
    font: inherit;
    min-block-size: 2.25rem;
    min-inline-size: 0;
    padding-inline: 0.5rem;
  }

  .submit {
    align-items: center;
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line, #e0d9cb);
    border-radius: var(--okr-radius, 10px);
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    inset-block-end: 0.5rem;
    margin-block-start: 0.625rem;
    padding: 0.625rem 0.75rem;
    position: sticky;
  }

  .left-over {
    background: var(--okr-warn-soft, #fdf0d7);
    border-radius: var(--okr-radius, 10px);
    color: var(--okr-warn, #8a4b00);
    font-weight: 500;
    padding: 0.75rem 1rem;
  }

  @container (max-width: 46rem) {
    .left-body {
      max-block-size: none;
      overflow-y: visible;
    }

    .panes {
      grid-template-columns: minmax(0, 1fr);
    }

    .left {
      position: static;
    }

    .bar button.fold {
      display: inline-flex;
    }

    .folded .left-body {
      display: none;
    }
  }
`;
