import { css } from 'lit';

/** The look of `okr-gallery` and its parts. */
export const galleryStyles = css`
  :host {
    display: block;
  }

  .frame {
    padding: 0.75rem 1.25rem 0;
    scroll-margin-block-start: 9rem;
  }

  .line {
    align-items: center;
    background: var(--okr-surface);
    border: 1px solid var(--okr-line);
    border-radius: var(--okr-radius);
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 1rem;
    padding: 0.5rem 0.5rem 0.5rem 1rem;
  }

  .line.open {
    border-color: var(--okr-accent-line);
  }

  .line > .hint {
    flex: 1 1 8rem;
  }

  .kind {
    color: var(--okr-accent);
    font-weight: 600;
  }

  .clock {
    border-radius: 999px;
    font-size: 1.125rem;
    font-variant-numeric: tabular-nums;
    font-weight: 650;
    padding-inline: 0.5rem;
  }

  .clock.soon,
  .clock.up {
    background: var(--okr-warn-soft);
    color: var(--okr-warn);
  }

  .clock.up {
    font-size: 0.9375rem;
  }

  .hint {
    color: var(--okr-ink-soft);
    font-size: 0.875rem;
  }

  .walk {
    display: grid;
    gap: 0.75rem;
    padding-block-end: 2rem;
  }

  .top {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 1.25rem;
  }

  .top h2 {
    flex: 1 1 12rem;
    font-size: clamp(1.25rem, 2.2vw, 1.625rem);
    outline: none;
  }

  .pick {
    align-items: center;
    display: inline-flex;
    font-size: 0.875rem;
    gap: 0.5rem;
  }

  select {
    background: var(--okr-surface);
    border: 1px solid var(--okr-line-strong);
    border-radius: var(--okr-radius-small);
    max-inline-size: 100%;
    min-block-size: 2.25rem;
    padding-inline: 0.5rem;
  }

  .note {
    background: var(--okr-sunken);
    border-radius: var(--okr-radius-small);
    padding: 0.375rem 0.75rem;
  }

  .note.warn {
    background: var(--okr-warn-soft);
  }

  .unsent {
    background: var(--okr-warn-soft);
    border-radius: var(--okr-radius-small);
    padding: 0.5rem 0.75rem;
  }

  .unsent li {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    overflow-wrap: anywhere;
  }

  .columns {
    align-items: start;
    display: grid;
    gap: 1.25rem;
    grid-template-columns: 15rem minmax(0, 1fr);
  }

  nav {
    inset-block-start: 9rem;
    max-block-size: calc(100dvh - 10rem);
    overflow-y: auto;
    position: sticky;
    scrollbar-width: thin;
  }

  select.groups {
    display: none;
  }

  .group {
    align-items: baseline;
    background: none;
    border: 0;
    border-inline-start: 3px solid transparent;
    cursor: pointer;
    display: grid;
    gap: 0 0.5rem;
    grid-template-columns: minmax(0, 1fr) auto;
    inline-size: 100%;
    padding: 0.375rem 0.5rem;
    text-align: start;
  }

  .group:hover {
    background: var(--okr-accent-soft);
  }

  .group[aria-current] {
    background: var(--okr-accent-soft);
    border-color: var(--okr-accent);
    font-weight: 600;
  }

  .group:focus-visible {
    outline-offset: -2px;
  }

  .group .name {
    overflow-wrap: anywhere;
  }

  .group .hint {
    font-weight: 400;
  }

  .group .seen {
    grid-column: 2;
    grid-row: 1;
  }

  .group .name + .hint:not(.seen) {
    grid-column: 1;
    grid-row: 2;
  }

  article {
    background: var(--okr-surface);
    border: 1px solid var(--okr-line);
    border-radius: var(--okr-radius);
    display: grid;
    gap: 0.5rem;
    min-inline-size: 0;
    padding: 1rem 1.25rem;
  }

  article header {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    justify-content: space-between;
  }

  h3 {
    font-size: 1.25rem;
    outline: none;
    overflow-wrap: anywhere;
  }

  .statements > li {
    border-block-start: 1px solid var(--okr-line);
    display: grid;
    gap: 0.25rem 1rem;
    grid-template-columns: minmax(0, 1fr) auto;
    padding-block: 0.625rem;
  }

  .statements > li.key_result {
    padding-inline-start: 1.25rem;
  }

  .words {
    min-inline-size: 0;
  }

  .text {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .words .text {
    white-space: normal;
  }

  .objective > .words .text {
    font-size: 1.0625rem;
    font-weight: 600;
  }

  .label-of {
    color: var(--okr-accent);
    font-weight: 650;
  }

  .dots {
    align-items: center;
    align-self: start;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    justify-content: flex-end;
  }

  .sum {
    color: var(--okr-accent);
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    white-space: nowrap;
  }

  .own {
    align-items: center;
    display: inline-flex;
    gap: 0.25rem;
  }

  .own .button {
    font-size: 1.125rem;
    inline-size: 2.25rem;
    padding: 0;
  }

  .own .button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.4;
  }

  .put {
    color: var(--okr-accent);
    min-inline-size: 2.75rem;
    text-align: center;
  }

  .said {
    display: grid;
    gap: 0.375rem;
    grid-column: 1 / -1;
    justify-items: start;
    min-inline-size: 0;
  }

  .said ul {
    display: grid;
    gap: 0.375rem;
    inline-size: 100%;
  }

  .said li {
    border-inline-start: 3px solid var(--okr-accent-line);
    padding-inline-start: 0.75rem;
  }

  okr-gallery-comment {
    inline-size: 100%;
  }

  .comment {
    display: grid;
    gap: 0.375rem;
  }

  textarea {
    background: var(--okr-surface);
    border: 1px solid var(--okr-line-strong);
    border-radius: var(--okr-radius-small);
    field-sizing: content;
    inline-size: 100%;
    max-block-size: 14rem;
    min-block-size: 4rem;
    padding: 0.5rem;
  }

  .foot {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 1rem;
    justify-content: space-between;
  }

  .acts {
    display: inline-flex;
    gap: 0.5rem;
    margin-inline-start: auto;
  }

  .ways {
    display: flex;
    gap: 0.75rem;
    justify-content: flex-end;
  }

  @media (pointer: coarse) {
    .own .button {
      inline-size: 2.75rem;
    }

    select {
      min-block-size: 2.75rem;
    }
  }

  @media (max-width: 800px) {
    .frame {
      padding-inline: 0.75rem;
      scroll-margin-block-start: 5rem;
    }

    .columns {
      grid-template-columns: minmax(0, 1fr);
    }

    nav {
      max-block-size: none;
      position: static;
    }

    ul.groups {
      display: none;
    }

    select.groups {
      display: block;
      inline-size: 100%;
      min-block-size: 2.75rem;
    }

    article {
      padding: 0.75rem;
    }

    .statements > li.key_result {
      padding-inline-start: 0.5rem;
    }

    /* The words have the whole width; dots come below. */
    .statements > li {
      grid-template-columns: minmax(0, 1fr);
    }

    .dots {
      justify-content: flex-start;
    }

    .ways {
      background: var(--okr-paper);
      border-block-start: 1px solid var(--okr-line);
      inset-block-end: 0;
      margin-inline: -0.75rem;
      padding: 0.5rem 0.75rem max(0.5rem, env(safe-area-inset-bottom));
      position: sticky;
    }

    .ways .button {
      flex: 1;
    }
  }
`;
