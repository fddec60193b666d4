import { css } from 'lit';

/** A thin line with a knob; with a tone its fill grows from the middle to the side that it speaks for. */
export const scaleStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }

  .scale {
    --fill: var(--okr-accent, #3457b8);
    align-items: center;
    column-gap: 0.375rem;
    display: grid;
    grid-template-columns: minmax(4.5rem, 1fr) minmax(1.75rem, max-content) 1.25rem;
    min-block-size: 1.875rem;
    padding-inline: 0.375rem 0;
  }

  .scale:not(:has(input)) {
    grid-template-columns: auto 1fr;
  }

  .scale[data-tone='against'] {
    --fill: var(--okr-bad, #a8201a);
  }

  .scale[data-tone='for'] {
    --fill: var(--okr-good, #25692b);
  }

  .scale[data-tone='neutral'] {
    --fill: var(--okr-ink-soft, #5d6169);
  }

  .number {
    color: var(--fill);
    font-variant-numeric: tabular-nums;
    font-weight: 650;
    text-align: end;
    white-space: nowrap;
  }

  [data-open] .number {
    color: var(--okr-ink-soft, #5d6169);
    font-weight: 400;
  }

  .word {
    color: var(--fill);
    font-size: 0.8125rem;
    grid-column: 1 / -1;
    line-height: 1.3;
    margin-block-start: -0.25rem;
    padding-block-end: 0.25rem;
  }

  :not(:has(input)) > .word {
    align-self: center;
    grid-column: auto;
    margin: 0;
    padding: 0;
  }

  [data-open] .word {
    color: var(--okr-ink-soft, #5d6169);
  }

  .clear {
    grid-column: 3;
    grid-row: 1;
    background: none;
    block-size: 1.5rem;
    border: 0;
    border-radius: 50%;
    color: var(--okr-ink-soft, #5d6169);
    cursor: pointer;
    line-height: 1;
    opacity: 0;
    padding: 0;
  }

  :is(.scale:hover, .scale:focus-within) .clear {
    opacity: 1;
  }

  .clear:hover {
    background: var(--okr-sunken, #efeae0);
  }

  input {
    --knob: 0.875rem;
    appearance: none;
    background: none;
    block-size: 1.5rem;
    cursor: pointer;
    inline-size: 100%;
    margin: 0;
    min-inline-size: 0;
    touch-action: pan-y;
  }

  input::-webkit-slider-runnable-track {
    background:
      linear-gradient(var(--okr-line-strong, #8f8a7f) 0 0) var(--zero) 50% / 2px 0.625rem no-repeat,
      linear-gradient(
        to right,
        transparent min(var(--at), var(--zero)),
        var(--fill) min(var(--at), var(--zero)) max(var(--at), var(--zero)),
        transparent max(var(--at), var(--zero))
      ) 50% / 100% 0.25rem no-repeat,
      linear-gradient(var(--okr-line, #e0d9cb) 0 0) 50% / 100% 0.25rem no-repeat;
    block-size: 0.875rem;
  }

  input::-moz-range-track {
    background: linear-gradient(
        to right,
        var(--okr-line, #e0d9cb) min(var(--at), var(--zero)),
        var(--fill) min(var(--at), var(--zero)) max(var(--at), var(--zero)),
        var(--okr-line, #e0d9cb) max(var(--at), var(--zero))
      );
    block-size: 0.25rem;
    border-radius: 2px;
  }

  input::-webkit-slider-thumb {
    appearance: none;
    background: var(--fill);
    block-size: var(--knob);
    border: 2px solid var(--okr-surface, #fffdf9);
    border-radius: 50%;
    box-shadow: 0 0 0 1px var(--fill);
    inline-size: var(--knob);
  }

  input::-moz-range-thumb {
    background: var(--fill);
    block-size: calc(var(--knob) - 4px);
    border: 2px solid var(--okr-surface, #fffdf9);
    border-radius: 50%;
    box-shadow: 0 0 0 1px var(--fill);
    inline-size: calc(var(--knob) - 4px);
  }

  [data-open] input::-webkit-slider-thumb {
    background: var(--okr-surface, #fffdf9);
    box-shadow: 0 0 0 1px var(--okr-line-strong, #8f8a7f);
  }

  [data-open] input::-moz-range-thumb {
    background: var(--okr-surface, #fffdf9);
    box-shadow: 0 0 0 1px var(--okr-line-strong, #8f8a7f);
  }

  @media (pointer: coarse) {
    .scale {
      grid-template-columns: minmax(4.5rem, 1fr) 1.75rem 2.75rem;
    }

    input {
      --knob: 1.5rem;
      block-size: 2.75rem;
    }

    input::-webkit-slider-runnable-track {
      block-size: 1.5rem;
    }

    .clear {
      block-size: 2.75rem;
      opacity: 1;
    }
  }
`;
