import { css } from 'lit';

/** Looks of `okr-field`: a quiet line on the paper that becomes a box when one works in it. */
export const fieldStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }

  .label {
    margin-block-end: 0.125rem;
  }

  .control {
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line, #e0d9cb);
    border-radius: var(--okr-radius-small, 6px);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 2.25rem;
    position: relative;
    transition: border-color 120ms;
  }

  .control:hover {
    border-color: var(--okr-line-strong, #8f8a7f);
  }

  .control:focus-within {
    border-color: var(--okr-accent, #3457b8);
    outline: 1px solid var(--okr-accent, #3457b8);
  }

  :host([compact]) .control {
    background: transparent;
    border-color: transparent;
    min-block-size: 1.875rem;
  }

  :host([compact]) .control:hover,
  :host([compact]) .control:focus-within {
    background: var(--okr-surface, #fffdf9);
  }

  :host([compact]) .control:hover {
    border-color: var(--okr-line, #e0d9cb);
  }

  :host([compact]) .control:focus-within {
    border-color: var(--okr-accent, #3457b8);
  }

  textarea,
  input,
  select,
  .mirror {
    background: none;
    border: 0;
    border-radius: inherit;
    grid-area: 1 / 1;
    inline-size: 100%;
    line-height: 1.45;
    margin: 0;
    min-inline-size: 0;
    outline: none;
    overflow-wrap: anywhere;
    padding: 0.34rem 0.5rem;
  }

  :host([compact]) :is(textarea, input, select, .mirror) {
    padding: 0.2rem 0.375rem;
  }

  .control :focus-visible {
    outline: none;
  }

  textarea {
    overflow: hidden;
    resize: none;
  }

  /* The same text, unseen, gives the text area its height. */
  .mirror {
    min-block-size: var(--okr-field-min-height, auto);
    pointer-events: none;
    visibility: hidden;
    white-space: pre-wrap;
  }

  .mirror::after {
    content: ' ';
  }

  input[inputmode='decimal'] {
    font-variant-numeric: tabular-nums;
  }

  /* Only the line under the words is seen: the words themselves stand in the text area above. */
  .mirror mark {
    background: none;
    color: transparent;
    text-decoration: underline dotted 2px var(--okr-line-strong, #8f8a7f);
    text-decoration-skip-ink: none;
    text-underline-offset: 0.22em;
    visibility: visible;
  }

  .mirror mark.strong {
    background: var(--okr-warn-soft, #fdf0d7);
    border-radius: 3px;
    text-decoration: underline solid 2px var(--okr-warn, #8a4b00);
  }

  select {
    appearance: none;
    background: no-repeat right 0.5rem center / 0.625rem
      url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 6'%3E%3Cpath d='M1 1l4 4 4-4' fill='none' stroke='%235d6169' stroke-width='1.5'/%3E%3C/svg%3E");
    cursor: pointer;
    padding-inline-end: 1.5rem !important;
    text-overflow: ellipsis;
  }

  ::placeholder {
    color: var(--okr-ink-soft, #5d6169);
    opacity: 0.85;
  }

  vaadin-date-picker {
    --vaadin-field-default-width: 100%;
    --vaadin-icon-size: 1.125rem;
    --vaadin-input-field-background: transparent;
    --vaadin-input-field-border-width: 0px;
    --vaadin-input-field-padding: 0.34rem 0.5rem;
    align-self: center;
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    padding: 0;
  }

  /* Its input lies in this scope and has the picker's padding around it already. */
  vaadin-date-picker input {
    padding: 0 !important;
  }

  vaadin-date-picker::part(toggle-button) {
    opacity: 0.7;
  }

  :host([compact]) vaadin-date-picker {
    --vaadin-input-field-padding: 0.2rem 0.375rem;
    font-size: inherit;
  }

  .choices {
    border: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin: 0;
    padding: 0;
  }

  .choices label {
    align-items: center;
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line-strong, #8f8a7f);
    border-radius: 999px;
    cursor: pointer;
    display: inline-flex;
    font-size: 0.875rem;
    min-block-size: 1.875rem;
    padding: 0.125rem 0.75rem;
    position: relative;
  }

  .choices input {
    cursor: pointer;
    inset: 0;
    opacity: 0;
    position: absolute;
  }

  .choices label:has(:checked) {
    background: var(--okr-accent, #3457b8);
    border-color: var(--okr-accent, #3457b8);
    color: #fff;
  }

  .choices label:has(:focus-visible) {
    outline: 2px solid var(--okr-accent, #3457b8);
    outline-offset: 2px;
  }

  .value {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  /* One dot tells that a change is on its way. */
  .control.pending::after,
  .choices.pending::after {
    background: var(--okr-line-strong, #8f8a7f);
    block-size: 0.375rem;
    border-radius: 50%;
    content: '';
    inline-size: 0.375rem;
    inset-block-start: 0.25rem;
    inset-inline-end: 0.25rem;
    position: absolute;
  }

  .control.invalid,
  .control.failed {
    border-color: var(--okr-bad, #a8201a) !important;
  }

  .problem {
    color: var(--okr-bad, #a8201a);
    font-size: 0.8125rem;
  }

  .failure {
    background: var(--okr-bad-soft, #fbe7e4);
    border-radius: var(--okr-radius-small, 6px);
    font-size: 0.875rem;
    margin-block-start: 0.25rem;
    padding: 0.5rem 0.625rem;
  }

  .failure q {
    display: block;
    font-style: italic;
    overflow-wrap: anywhere;
    quotes: none;
    white-space: pre-wrap;
  }

  .failure .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin-block-start: 0.25rem;
  }

  @media (pointer: coarse) {
    .control,
    :host([compact]) .control,
    .choices label {
      min-block-size: 2.75rem;
    }

    :is(textarea, input, select, .mirror),
    :host([compact]) :is(textarea, input, select, .mirror) {
      font-size: 1rem;
      padding-block: 0.6rem;
    }
  }
`;
