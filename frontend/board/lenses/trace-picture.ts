import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { openSheet } from '../elements/card-sheet.ts';
import { shared } from '../elements/shared-styles.ts';
import { tell } from '../i18n/trace.ts';
import type { Replica } from '../model/replica.ts';
import { pathOf, type Trace, type TraceNode } from '../model/trace.ts';
import { jumpTo } from '../room/jump.ts';
import { titleOf } from './lens-base.ts';
import { drawLines } from './trace-lines.ts';
import { nodeClasses, nodeSentence, renderNode } from './trace-node.ts';
import { tracePictureStyles } from './trace-picture-styles.ts';
import { traceCardStyles } from './trace-styles.ts';
import { neighbour } from '../model/trace-walk.ts';

/** The chain as columns of small cards with lines between them. A chosen card shows its path; the rest steps back. */
@customElement('okr-trace-picture')
export class OkrTracePicture extends LitElement {
  static override readonly styles = [shared, traceCardStyles, tracePictureStyles];

  @property({ attribute: false }) trace!: Trace;
  @property({ attribute: false }) replica!: Replica;
  @state() private chosen: string | undefined;
  @state() private at: string | undefined;
  @query('svg') private lines!: SVGSVGElement;
  readonly #size = new ResizeObserver(() => this.draw());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
  }

  protected override render(): TemplateResult {
    const all = this.trace.stages.flat();
    const nodes = [...this.trace.nodes.values()];
    const self = all.find(({ card }) => card.id === this.chosen);
    const path = this.path(self);
    const focus = all.find(({ card }) => card.id === this.at) ?? all[0];
    return html`<p class="hint keys">${tell('picture.keys')}</p>
      ${self === undefined ? nothing : this.renderChosen(self)}
      <div class="picture ${self === undefined ? '' : 'chosen'}" role="group" aria-label=${tell('picture')} @keydown=${this.onKey}>
        <svg aria-hidden="true"></svg>
        ${this.trace.stages.map(
          (stage, index) =>
            html`<section aria-label=${tell(`stage.${index}` as 'stage.0')}>
              <h3>${tell(`stage.${index}` as 'stage.0')} <span class="muted">${stage.length}</span></h3>
              ${nodes.some((node) => node.stage === index) ? nothing : html`<p class="muted small">${tell('stage.none')}</p>`}
              ${repeat(
                stage,
                ({ card }) => card.id,
                (node) => this.renderCard(node, node === self, path.has(node.card.id), node === focus),
              )}
            </section>`,
        )}
      </div>`;
  }

  protected override updated(): void {
    this.draw();
  }

  private renderCard(node: TraceNode, self: boolean, on: boolean, focus: boolean): TemplateResult {
    const { id } = node.card;
    return html`<button
      class="${nodeClasses(node)} ${self ? 'self' : on ? 'on' : ''}"
      data-card=${id}
      tabindex=${focus ? 0 : -1}
      aria-pressed=${self}
      aria-label=${nodeSentence(node)}
      @focus=${() => (this.at = id)}
      @click=${() => (this.chosen = self ? undefined : id)}
    >
      ${renderNode(node)}
    </button>`;
  }

  private renderChosen({ card }: TraceNode): TemplateResult {
    const { before, after } = pathOf(this.trace, card.id);
    return html`<div class="card picked">
      <span role="status"
        ><b>${tell('path.of', { text: titleOf(card, 60) })}</b>
        <span class="muted">${tell('path.counts', { before: before.length, after: after.length })}</span></span
      >
      <span class="actions">
        <button class="button small primary" @click=${() => jumpTo(this, card.id)}>${tell('go')}</button>
        <button class="button small" @click=${() => openSheet(this, { replica: this.replica, card: card.id, tab: 'path' })}>
          ${tell('open')}
        </button>
        <button class="button small quiet" @click=${() => this.clear()}>${tell('clear')}</button>
      </span>
    </div>`;
  }

  private path(self: TraceNode | undefined): ReadonlySet<string> {
    if (self === undefined) return new Set();
    const { before, after } = pathOf(this.trace, self.card.id);
    return new Set([...before, self, ...after].map(({ card }) => card.id));
  }

  private draw(): void {
    if (!this.hasUpdated) return;
    const self = this.chosen === undefined ? undefined : this.trace.nodes.get(this.chosen);
    drawLines(this.lines, this.renderRoot, this.trace, this.path(self));
  }

  private clear(): void {
    this.chosen = undefined;
    this.focusCard(this.at);
  }

  private focusCard(id: string | undefined): void {
    if (id === undefined) return;
    const card = this.renderRoot.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`);
    card?.focus();
    card?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.chosen !== undefined) this.clear();
    else {
      const to = neighbour(this.trace, this.at, event.key, this.path(this.trace.nodes.get(this.chosen ?? '')));
      if (to === undefined) return;
      this.focusCard(to);
    }
    event.preventDefault();
    event.stopPropagation();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-trace-picture': OkrTracePicture;
  }
}
