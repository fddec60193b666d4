import { css } from 'lit';

/** One accent per step, in the order of the agenda; each carries white text at 4.5 : 1 or better. */
export const ACCENTS = [
  '#3457b8',
  '#0f6f6a',
  '#7a45b5',
  '#9a4f0c',
  '#b0254f',
  '#2b6b2f',
  '#0b659c',
  '#5a4fc0',
  '#5b6270',
] as const;

/** Accent of the step at an index of the agenda. */
export function accentOf(index: number): string {
  return ACCENTS[((index % ACCENTS.length) + ACCENTS.length) % ACCENTS.length] ?? ACCENTS[0];
}

/**
 * The tokens of the paper look. The room sets them once on itself; everything inside inherits them, and `--okr-accent`
 * changes with the step.
 */
export const tokens = css`
  :host {
    --okr-paper: #f7f4ee;
    --okr-surface: #fffdf9;
    --okr-sunken: #efeae0;
    --okr-ink: #23262d;
    --okr-ink-soft: #5d6169;
    --okr-line: #e0d9cb;
    --okr-line-strong: #8f8a7f;
    --okr-accent: #3457b8;
    --okr-accent-soft: color-mix(in oklab, var(--okr-accent) 10%, var(--okr-surface));
    --okr-accent-line: color-mix(in oklab, var(--okr-accent) 38%, var(--okr-surface));
    --okr-good: #25692b;
    --okr-good-soft: #e4f1e2;
    --okr-warn: #8a4b00;
    --okr-warn-soft: #fdf0d7;
    --okr-bad: #a8201a;
    --okr-bad-soft: #fbe7e4;
    --okr-radius: 10px;
    --okr-radius-small: 6px;
    --okr-shadow: 0 1px 2px rgb(60 50 30 / 8%), 0 3px 10px rgb(60 50 30 / 5%);
    --okr-font: system-ui, -apple-system, 'Segoe UI', Roboto, 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei',
      'Noto Sans CJK SC', 'Noto Sans SC', sans-serif;
    --vaadin-focus-ring-color: var(--okr-accent);
    --vaadin-text-color: var(--okr-ink);
    --vaadin-text-color-secondary: var(--okr-ink-soft);
    --vaadin-border-color: var(--okr-line-strong);
    --vaadin-border-color-secondary: var(--okr-line);
    --vaadin-background-color: var(--okr-surface);
    --vaadin-background-container: var(--okr-sunken);
    --vaadin-input-field-background: var(--okr-surface);
    --vaadin-radius-m: var(--okr-radius-small);
  }
`;

/** Base of every board element: type, controls, cards, chips, focus ring, text for screen readers only. */
export const shared = css`
  :host {
    box-sizing: border-box;
    color: var(--okr-ink, #23262d);
    font-family: var(--okr-font, system-ui, sans-serif);
    font-size: 1rem;
    line-height: 1.5;
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }

  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h2,
  h3 {
    line-height: 1.3;
    text-wrap: balance;
  }

  :focus-visible {
    outline: 2px solid var(--okr-accent, #3457b8);
    outline-offset: 2px;
  }

  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }

  /* A card on the paper */
  .card {
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line, #e0d9cb);
    border-radius: var(--okr-radius, 10px);
    box-shadow: var(--okr-shadow);
    padding: 0.75rem;
  }

  .card[data-state='pending'] {
    border-style: dashed;
  }

  .card[data-state='failed'] {
    border-color: var(--okr-bad, #a8201a);
  }

  /* A quiet word in a box: a kind, a link, a count */
  .chip {
    align-items: center;
    background: var(--okr-accent-soft, #e8ecf8);
    border-radius: 999px;
    color: var(--okr-ink, #23262d);
    display: inline-flex;
    font-size: 0.8125rem;
    gap: 0.25rem;
    line-height: 1.4;
    max-inline-size: 100%;
    padding: 0.125rem 0.625rem;
  }

  .chip.neutral {
    background: var(--okr-sunken, #efeae0);
  }

  .chip > span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .label {
    color: var(--okr-ink-soft, #5d6169);
    display: block;
    font-size: 0.8125rem;
    font-weight: 500;
    line-height: 1.4;
  }

  .muted {
    color: var(--okr-ink-soft, #5d6169);
  }

  .hint {
    color: var(--okr-ink-soft, #5d6169);
    font-size: 0.9375rem;
  }

  /* What an empty board teaches */
  .empty {
    border: 1px dashed var(--okr-line-strong, #8f8a7f);
    border-radius: var(--okr-radius, 10px);
    color: var(--okr-ink-soft, #5d6169);
    padding: 1rem;
    text-align: center;
  }

  /* Buttons: .primary carries the accent, .quiet is text, plain is outlined */
  button.button {
    align-items: center;
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line-strong, #8f8a7f);
    border-radius: var(--okr-radius-small, 6px);
    cursor: pointer;
    display: inline-flex;
    font-weight: 500;
    gap: 0.375rem;
    justify-content: center;
    line-height: 1.3;
    min-block-size: 2.25rem;
    padding: 0.375rem 0.875rem;
    text-decoration: none;
  }

  button.button:hover:not(:disabled) {
    background: var(--okr-accent-soft, #e8ecf8);
  }

  button.button.primary {
    background: var(--okr-accent, #3457b8);
    border-color: var(--okr-accent, #3457b8);
    color: #fff;
  }

  button.button.primary:hover:not(:disabled) {
    background: color-mix(in oklab, var(--okr-accent, #3457b8) 88%, black);
  }

  button.button.quiet {
    background: none;
    border-color: transparent;
    color: var(--okr-accent, #3457b8);
    padding-inline: 0.5rem;
  }

  button.button.small {
    font-size: 0.875rem;
    min-block-size: 1.875rem;
    padding-block: 0.125rem;
    padding-inline: 0.625rem;
  }

  button.button:disabled {
    cursor: default;
    opacity: 0.5;
  }

  .sr-only {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    margin: -1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  @media (pointer: coarse) {
    button.button,
    button.button.small {
      min-block-size: 2.75rem;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation-duration: 1ms !important;
      scroll-behavior: auto !important;
      transition-duration: 1ms !important;
    }
  }
`;
