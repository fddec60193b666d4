import { css, html, type TemplateResult } from 'lit';
import { msg } from '../i18n/index.ts';
import type { Lens } from '../model/wire.ts';

/** Looks of the tabs, for the page that shows them. */
export const lensTabsStyles = css`
  .tabs {
    border-block-end: 1px solid var(--okr-line);
    display: flex;
    gap: 0.25rem;
    margin-block-end: 1rem;
    overflow-x: auto;
    scrollbar-width: none;
  }

  .tabs button {
    background: none;
    border: 0;
    border-block-end: 3px solid transparent;
    color: var(--okr-ink-soft);
    cursor: pointer;
    flex: none;
    font-weight: 600;
    min-block-size: 2.75rem;
    padding: 0.25rem 0.75rem;
  }

  .tabs button:hover {
    color: var(--okr-ink);
  }

  .tabs button[aria-selected='true'] {
    border-color: var(--okr-accent);
    color: var(--okr-ink);
  }

  .tabs button:focus-visible {
    outline-offset: -3px;
  }
`;

/** The views of a step; they control the element with the id `lens`. */
export function renderLensTabs(lenses: readonly Lens[], shown: Lens, choose: (lens: string) => void): TemplateResult {
  return html`<div class="tabs" role="tablist" aria-label=${msg('room.views')} @keydown=${byArrows}>
    ${lenses.map(
      (lens) =>
        html`<button
          role="tab"
          aria-selected=${lens === shown}
          aria-controls="lens"
          tabindex=${lens === shown ? 0 : -1}
          @click=${() => choose(lens.id)}
        >
          ${lens.title}
        </button>`,
    )}
  </div>`;
}

function byArrows(event: KeyboardEvent): void {
  const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const tabs = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=tab]')];
  const at = tabs.indexOf(event.target as HTMLElement);
  if (by === undefined || at < 0) return;
  const tab = tabs[(at + by + tabs.length) % tabs.length];
  tab?.click();
  tab?.focus();
}
