import { html, type TemplateResult } from 'lit';
import { msg } from '../i18n/index.ts';
import type { Lens } from '../model/wire.ts';

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
