import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { gapText } from '../elements/card-path.ts';
import '../elements/origin-picker.ts';
import { shared } from '../elements/shared-styles.ts';
import { kindLabel } from '../i18n/index.ts';
import { tell } from '../i18n/trace.ts';
import type { Replica } from '../model/replica.ts';
import { type Gap, originsOf, type TraceNode } from '../model/trace.ts';
import { jumpTo } from '../room/jump.ts';
import { titleOf } from './lens-base.ts';

/** The cards with one kind of gap: why, a link to mend it on the spot where one link does, and the way to the card. */
@customElement('okr-trace-gaps')
export class OkrTraceGaps extends LitElement {
  static override readonly styles = [
    shared,
    css`
      ul {
        background: var(--okr-surface);
        border: 1px solid var(--okr-line);
        border-radius: var(--okr-radius);
        box-shadow: var(--okr-shadow);
      }

      li {
        align-items: center;
        display: grid;
        gap: 0.125rem 1rem;
        grid-template-columns: minmax(0, 2fr) minmax(0, 1fr) auto;
        padding: 0.375rem 0.75rem;
      }

      li + li {
        border-block-start: 1px solid var(--okr-line);
      }

      .what {
        overflow-wrap: anywhere;
      }

      .why {
        color: var(--okr-ink-soft);
        font-size: 0.875rem;
      }

      @media (max-width: 800px) {
        li {
          grid-template-columns: minmax(0, 1fr);
          padding-block: 0.625rem;
        }

        li .button {
          justify-self: start;
        }
      }
    `,
  ];

  @property() gap: Gap = 'no-origin';
  @property({ attribute: false }) nodes: readonly TraceNode[] = [];
  @property({ attribute: false }) replica!: Replica;
  @property({ type: Boolean }) readonly = false;

  #focused = false;

  protected override willUpdate(): void {
    this.#focused = this.hasUpdated && this.matches(':focus-within');
  }

  /** A mended gap takes its row away, and the focus with it. */
  protected override updated(): void {
    if (this.#focused && !this.matches(':focus-within')) this.renderRoot.querySelector<HTMLElement>('li .button')?.focus();
  }

  protected override render(): TemplateResult {
    return html`<ul aria-label=${tell(this.gap)}>
      ${repeat(
        this.nodes,
        ({ card }) => card.id,
        (node) => this.renderGap(node),
      )}
    </ul>`;
  }

  private renderGap({ card }: TraceNode): TemplateResult {
    const origins = this.gap === 'no-origin' && !this.readonly ? originsOf(card.kind) : undefined;
    return html`<li>
      <div class="what"><span class="label">${kindLabel(card.kind)}</span>${titleOf(card, 160)}</div>
      <div class="why">
        ${gapText(card.kind, this.gap)}
        ${origins === undefined
          ? nothing
          : html`<okr-origin-picker
              no-label
              .replica=${this.replica}
              .card=${card.id}
              .kinds=${origins.kinds}
              .linkType=${origins.type}
              ?single=${origins.type === 'parent'}
            ></okr-origin-picker>`}
      </div>
      <button class="button small" aria-label=${tell('go.to', { text: titleOf(card) })} @click=${() => jumpTo(this, card.id)}>
        ${tell('go')}
      </button>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-trace-gaps': OkrTraceGaps;
  }
}
