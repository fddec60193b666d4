import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../i18n/index.ts';

/** Taking back, or doing again what was taken back. */
export type Back = 'undo' | 'redo';

const PATHS: Record<Back, string> = {
  undo: 'M6 3 2.5 6.5 6 10M3 6.5h6a4 4 0 0 1 0 8H7',
  redo: 'M10 3l3.5 3.5L10 10M13 6.5H7a4 4 0 0 0 0 8h2',
};

/** The two buttons; what is not possible stays where it is. */
export function renderBackButtons(possible: { canUndo: boolean; canRedo: boolean }, back: (act: Back) => void): TemplateResult {
  return html`<div class="undo" role="group" aria-label=${msg('room.undo-redo')}>
    ${button('undo', possible.canUndo, back)} ${button('redo', possible.canRedo, back)}
  </div>`;
}

function button(act: Back, possible: boolean, back: (act: Back) => void): TemplateResult {
  const name = msg(act === 'undo' ? 'room.undo' : 'room.redo');
  return html`<button
    class="button small quiet back"
    title=${name}
    aria-disabled=${possible ? nothing : 'true'}
    aria-keyshortcuts=${act === 'undo' ? 'Control+Z Meta+Z' : 'Control+Y Meta+Shift+Z'}
    @click=${() => back(act)}
  >
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d=${PATHS[act]} fill="none" stroke="currentColor" stroke-width="1.5" />
    </svg>
    <span class="word">${name}</span>
  </button>`;
}
