import { html, nothing, type TemplateResult } from 'lit';
import { words } from '../i18n/okr.ts';

/** Steps between objectives where only one fits on the screen. */
export function renderPages(labels: readonly string[], at: number, go: (at: number) => void): TemplateResult | typeof nothing {
  if (labels.length < 2) return nothing;
  const button = (to: number, text: string, sign: string) =>
    html`<button class="button" aria-label=${text} ?disabled=${to < 0 || to >= labels.length} @click=${() => go(to)}>
      <span aria-hidden="true">${sign}</span>
    </button>`;
  return html`<nav class="pages" aria-label=${words('pages')}>
    ${button(at - 1, words('pages.previous'), '‹')}
    <span aria-live="polite">${words('pages.at', { label: labels[at] ?? '', count: labels.length })}</span>
    ${button(at + 1, words('pages.next'), '›')}
  </nav>`;
}
