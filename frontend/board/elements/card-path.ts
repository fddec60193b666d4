import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { kindLabel } from '../i18n/index.ts';
import { tell } from '../i18n/trace.ts';
import type { Replica, ViewCard } from '../model/replica.ts';
import { pathOf, STAGES, traceOf, type TraceNode } from '../model/trace.ts';
import type { CardKind } from '../model/wire.ts';
import { ChangeWatch } from './change-watch.ts';
import { shared } from './shared-styles.ts';

/** Whether cards of the kind lie on the way from an expectation to a resource. */
export function onTheWay(kind: CardKind): boolean {
  return kind === 'driver' || STAGES.some((kinds) => kinds.includes(kind));
}

/** The way of one card: what it comes from, itself, what comes of it. Each is a jump. */
@customElement('okr-card-path')
export class OkrCardPath extends LitElement {
  static override readonly styles = [
    shared,
    css`
      ol {
        border-inline-start: 2px solid var(--okr-accent-line);
        display: grid;
        gap: 0.25rem;
        margin-inline-start: 0.375rem;
        padding-inline-start: 0.875rem;
      }

      li {
        position: relative;
      }

      li::before {
        background: var(--okr-surface);
        block-size: 0.5rem;
        border: 2px solid var(--okr-accent);
        border-radius: 50%;
        content: '';
        inline-size: 0.5rem;
        inset-block-start: 0.75rem;
        inset-inline-start: calc(-0.875rem - 7px);
        position: absolute;
      }

      li.self::before {
        background: var(--okr-accent);
      }

      li.gap::before {
        border-color: var(--okr-bad);
        border-style: dashed;
      }

      button,
      .own,
      .missing {
        background: none;
        border: 1px solid transparent;
        border-radius: var(--okr-radius-small);
        display: block;
        inline-size: 100%;
        min-block-size: 2.25rem;
        padding: 0.25rem 0.5rem;
        text-align: start;
      }

      button {
        cursor: pointer;
      }

      button:hover {
        background: var(--okr-accent-soft);
      }

      .own {
        border-color: var(--okr-accent-line);
        font-weight: 600;
      }

      .missing {
        color: var(--okr-bad);
      }

      .text {
        display: block;
        overflow-wrap: anywhere;
      }

      @media (pointer: coarse) {
        button {
          min-block-size: 2.75rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) replica!: Replica;
  @property() card = '';

  constructor() {
    super();
    new ChangeWatch(this, () => this.replica);
  }

  protected override render(): TemplateResult | typeof nothing {
    const card = this.replica.card(this.card);
    if (card === undefined) return nothing;
    const trace = traceOf(this.replica);
    const node = trace.nodes.get(card.id);
    const { before, after } = pathOf(trace, card.id);
    return html`<ol aria-label=${tell('path')}>
      ${node?.gaps.includes('no-origin') ? renderGap(node, 'no-origin') : nothing} ${before.map((one) => this.renderStep(one))}
      ${node?.drivers.map((driver) => this.renderCard(driver))}
      <li class="self" aria-current="true">
        <div class="own"><span class="label">${kindLabel(card.kind)}</span><span class="text">${textOf(card)}</span></div>
      </li>
      ${after.map((one) => this.renderStep(one))} ${node?.gaps.includes('no-end') ? renderGap(node, 'no-end') : nothing}
    </ol>`;
  }

  private renderStep(node: TraceNode): TemplateResult {
    return this.renderCard(node.card);
  }

  private renderCard(card: ViewCard): TemplateResult {
    return html`<li>
      <button title=${tell('go')} @click=${() => this.go(card.id)}>
        <span class="label">${kindLabel(card.kind)}</span><span class="text">${textOf(card)}</span>
      </button>
    </li>`;
  }

  private go(card: string): void {
    this.dispatchEvent(new CustomEvent('okr-jump', { detail: { card }, bubbles: true, composed: true }));
  }
}

function renderGap({ card }: TraceNode, gap: 'no-origin' | 'no-end'): TemplateResult {
  return html`<li class="gap"><span class="missing">${gapText(card.kind, gap)}</span></li>`;
}

/** What a gap means for a card of the kind. */
export function gapText(kind: CardKind, gap: 'no-origin' | 'no-end'): string {
  switch (kind) {
    case 'finding':
    case 'strategy':
    case 'objective':
    case 'key_result':
    case 'task':
      return tell(`${gap}.${kind}`);
    case 'expectation':
      return tell('no-end.expectation');
    case 'resource':
    case 'support_request':
      return tell(`no-origin.${kind}`);
    default:
      return tell(gap);
  }
}

function textOf(card: ViewCard): string {
  return String(card.fields['text'] ?? '').trim() || tell('untitled');
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-card-path': OkrCardPath;
  }
}
