import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ChangeWatch } from '../elements/change-watch.ts';
import { shared } from '../elements/shared-styles.ts';
import { msg } from '../i18n/index.ts';
import { previewText } from '../i18n/preview.ts';
import type { Replica } from '../model/replica.ts';

/**
 * Says what a preview is, and takes back what was tried in it.
 *
 * @event okr-back - with `{ act }`, `undo` or `redo`
 * @event okr-again - everything as at the beginning
 */
@customElement('okr-preview-bar')
export class OkrPreviewBar extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        align-items: center;
        background: var(--okr-accent-soft, #e8ecf8);
        border-radius: var(--okr-radius, 10px);
        display: flex;
        flex-wrap: wrap;
        font-size: 0.9375rem;
        gap: 0.25rem 1rem;
        justify-content: space-between;
        padding: 0.375rem 0.875rem;
      }

      div {
        display: flex;
        flex-wrap: wrap;
        margin-inline: -0.5rem;
      }

      button[aria-disabled='true'] {
        cursor: default;
        opacity: 0.5;
      }
    `,
  ];

  @property({ attribute: false }) replica?: Replica;

  constructor() {
    super();
    new ChangeWatch(this, () => this.replica);
  }

  protected override render(): TemplateResult {
    return html`<p>${previewText('note')}</p>
      <div role="group" aria-label=${msg('room.undo-redo')}>
        ${this.renderBack('undo', this.replica?.canUndo === true)} ${this.renderBack('redo', this.replica?.canRedo === true)}
        <button class="button small quiet" @click=${() => this.dispatchEvent(new Event('okr-again'))}>${previewText('again')}</button>
      </div>`;
  }

  private renderBack(act: 'undo' | 'redo', possible: boolean): TemplateResult {
    return html`<button
      class="button small quiet"
      aria-disabled=${possible ? nothing : 'true'}
      @click=${() => this.dispatchEvent(new CustomEvent('okr-back', { detail: { act } }))}
    >
      ${msg(`room.${act}`)}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-preview-bar': OkrPreviewBar;
  }
}
