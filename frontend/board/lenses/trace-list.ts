import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { openSheet } from '../elements/card-sheet.ts';
import { shared } from '../elements/shared-styles.ts';
import { tell } from '../i18n/trace.ts';
import type { Replica } from '../model/replica.ts';
import { STAGES, type Trace, type TraceNode } from '../model/trace.ts';
import { titleOf } from './lens-base.ts';
import { nodeClasses, nodeSentence, renderNode } from './trace-node.ts';
import { traceCardStyles } from './trace-styles.ts';

/** The chain where there is no room for a picture: cards that unfold into what comes of them, stage by stage. */
@customElement('okr-trace-list')
export class OkrTraceList extends LitElement {
  static override readonly styles = [
    shared,
    traceCardStyles,
    css`
      :host,
      ul {
        display: grid;
        gap: 0.375rem;
      }

      h3 {
        font-size: 1rem;
        margin-block-start: 0.5rem;
      }

      ul ul {
        border-inline-start: 2px solid var(--okr-accent-line);
        margin-block: 0.375rem;
        margin-inline-start: 0.625rem;
        padding-inline-start: 0.625rem;
      }

      .line {
        display: grid;
        gap: 0.25rem;
        grid-template-columns: 2.75rem minmax(0, 1fr);
      }

      .line > :only-child {
        grid-column: 1 / -1;
      }

      .fold {
        background: none;
        border: 0;
        color: var(--okr-accent);
        cursor: pointer;
        font-weight: 600;
        min-block-size: 2.75rem;
      }

      .node {
        font-size: 0.9375rem;
        min-block-size: 2.75rem;
      }
    `,
  ];

  @property({ attribute: false }) trace!: Trace;
  @property({ attribute: false }) replica!: Replica;
  @state() private open: ReadonlySet<string> = new Set();

  protected override render(): TemplateResult[] {
    const shown = new Set(this.trace.stages.flat());
    // A card stands under what it comes from; where that is not shown it begins a line of its own.
    return this.trace.stages.map((stage, index) => {
      const heads = stage.filter(({ from }) => !from.some((one) => shown.has(one)));
      return heads.length === 0
        ? html``
        : html`<h3>${tell(`stage.${index}` as 'stage.0')}${index === 0 ? nothing : html` <span class="muted small">${tell('loose')}</span>`}</h3>
            ${this.renderNodes(heads, shown, '')}`;
    });
  }

  private renderNodes(nodes: readonly TraceNode[], shown: ReadonlySet<TraceNode>, path: string): TemplateResult {
    return html`<ul>
      ${repeat(
        nodes,
        ({ card }) => card.id,
        (node) => this.renderOne(node, shown, path),
      )}
    </ul>`;
  }

  private renderOne(node: TraceNode, shown: ReadonlySet<TraceNode>, path: string): TemplateResult {
    const { card } = node;
    const key = `${path}/${card.id}`;
    const after = node.to.filter((one) => shown.has(one));
    const open = this.open.has(key);
    return html`<li>
      <div class="line">
        ${after.length === 0
          ? nothing
          : html`<button
              class="fold"
              aria-expanded=${open}
              aria-label=${tell(open ? 'fold' : 'unfold', { text: titleOf(card) })}
              @click=${() => this.flip(key)}
            >
              <span aria-hidden="true">${open ? '▾' : '▸'} ${after.length}</span>
            </button>`}
        <button
          class=${nodeClasses(node)}
          data-card=${card.id}
          aria-label=${nodeSentence(node)}
          @click=${() => openSheet(this, { replica: this.replica, card: card.id, tab: 'path' })}
        >
          ${renderNode(node, path !== '' || (STAGES[node.stage]?.length ?? 0) > 1)}
        </button>
      </div>
      ${open && after.length > 0 ? this.renderNodes(after, shown, key) : nothing}
    </li>`;
  }

  private flip(key: string): void {
    const open = new Set(this.open);
    if (!open.delete(key)) open.add(key);
    this.open = open;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-trace-list': OkrTraceList;
  }
}
