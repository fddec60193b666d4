import { css, html, LitElement, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type Drawing, PAD, type TreeViewport } from './tree-viewport.ts';

const WIDTH = 168;
const HEIGHT = 120;

/** The whole tree in small while only a part of it is in view; a press or a drag in it goes there. For eyes only. */
@customElement('okr-tree-overview')
export class OkrTreeOverview extends LitElement {
  static override readonly styles = css`
    :host {
      background: color-mix(in oklab, var(--okr-surface, #fffdf9) 92%, transparent);
      border: 1px solid var(--okr-line, #e0d9cb);
      border-radius: var(--okr-radius-small, 6px);
      box-shadow: var(--okr-shadow);
      cursor: pointer;
      display: block;
      inset-block-end: 0.75rem;
      inset-inline-end: 0.75rem;
      line-height: 0;
      padding: 0.25rem;
      position: absolute;
      touch-action: none;
    }

    :host([hidden]) {
      display: none;
    }

    .view {
      fill: color-mix(in oklab, var(--okr-accent, #3457b8) 14%, transparent);
      stroke: var(--okr-accent, #3457b8);
      vector-effect: non-scaling-stroke;
    }

    rect {
      fill: color-mix(in oklab, var(--okr-line-strong, #8f8a7f) 60%, transparent);
    }
  `;

  @property({ attribute: false }) viewport!: TreeViewport;
  @property({ attribute: false }) drawing: Drawing | undefined;
  /** The scrolled element. */
  @property({ attribute: false }) ground: HTMLElement | null = null;

  #ends: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#ends?.abort();
    this.#ends = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    this.#listen();
    const { drawing } = this;
    const { visible } = this.viewport;
    const { width, height } = this.viewport.extent;
    this.hidden = drawing === undefined || (width <= visible.width + 1 && height <= visible.height + 1);
    if (this.hidden || drawing === undefined) return nothing;
    const scale = Math.min(WIDTH / width, HEIGHT / height);
    return html`<svg width=${width * scale} height=${height * scale} viewBox=${`0 0 ${width} ${height}`} aria-hidden="true">
      ${[...drawing.layout.boxes.values()].map(
        ({ x, y, width: w, height: h }) =>
          svg`<rect x=${PAD.side + x * drawing.scale} y=${PAD.top + y * drawing.scale} width=${w * drawing.scale} height=${h * drawing.scale} rx="4"></rect>`,
      )}
      <rect class="view" x=${visible.x} y=${visible.y} width=${visible.width} height=${visible.height}></rect>
    </svg>`;
  }

  #listen(): void {
    if (this.#ends !== undefined || this.ground === null) return;
    this.#ends = new AbortController();
    const { signal } = this.#ends;
    this.ground.addEventListener('scroll', () => this.requestUpdate(), { signal, passive: true });
    this.addEventListener('pointerdown', this.#go, { signal });
    this.addEventListener('pointermove', (event) => this.hasPointerCapture(event.pointerId) && this.#go(event), { signal });
  }

  readonly #go = (event: PointerEvent): void => {
    const box = this.renderRoot.querySelector('svg')?.getBoundingClientRect();
    if (box === undefined || this.ground === null) return;
    event.preventDefault();
    if (event.type === 'pointerdown') this.setPointerCapture(event.pointerId);
    const scale = this.viewport.extent.width / box.width;
    this.viewport.center((event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-tree-overview': OkrTreeOverview;
  }
}
