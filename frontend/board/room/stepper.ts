import { css, html, LitElement } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { accentOf, shared } from '../elements/shared-styles.ts';
import { msg } from '../i18n/index.ts';
import type { AgendaStep } from '../model/wire.ts';

/** The agenda as a row of steps. Fires `okr-step` with `{ step }`, the index that the person wants to see. */
@customElement('okr-stepper')
export class OkrStepper extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        display: block;
      }

      ol {
        display: flex;
        gap: 0.25rem;
        overflow-x: auto;
        overscroll-behavior-x: contain;
        padding: 0.25rem 1.25rem 0.5rem;
        scrollbar-width: none;
      }

      li {
        flex: 1 1 0;
        min-inline-size: 0;
      }

      button {
        background: none;
        border: 0;
        border-block-start: 3px solid var(--okr-line);
        color: var(--okr-ink-soft);
        cursor: pointer;
        display: flex;
        font-size: 0.8125rem;
        gap: 0.375rem;
        inline-size: 100%;
        line-height: 1.35;
        padding: 0.375rem 0.25rem 0.25rem;
        text-align: start;
      }

      button:hover {
        color: var(--okr-ink);
      }

      .number {
        font-variant-numeric: tabular-nums;
        font-weight: 600;
      }

      .title {
        -webkit-box-orient: vertical;
        display: -webkit-box;
        -webkit-line-clamp: 2;
        line-clamp: 2;
        overflow: hidden;
        text-wrap: balance;
      }

      .past button,
      .current button {
        border-color: var(--step-accent);
      }

      .past button {
        border-color: color-mix(in oklab, var(--step-accent) 45%, var(--okr-paper));
      }

      .current .number {
        color: var(--step-accent);
      }

      .viewed button {
        background: var(--okr-surface);
        border-end-end-radius: var(--okr-radius-small);
        border-end-start-radius: var(--okr-radius-small);
        color: var(--okr-ink);
        font-weight: 600;
      }

      @media (max-width: 800px) {
        ol {
          padding-inline: 0.75rem;
        }

        li {
          flex: 0 0 auto;
          max-inline-size: 8.5rem;
        }

        button {
          min-block-size: 2.75rem;
          min-inline-size: 2.75rem;
          padding-block-start: 0.625rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) steps: readonly AgendaStep[] = [];
  /** Index of the group's step, -1 before the start. */
  @property({ type: Number }) at = -1;
  /** Index of the step on the screen. */
  @property({ type: Number }) viewed = 0;

  protected override render(): TemplateResult {
    return html`<nav aria-label=${msg('room.agenda')}>
      <ol>
        ${this.steps.map((step, index) => this.renderStep(step, index))}
      </ol>
    </nav>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('viewed') && !changed.has('steps')) return;
    const list = this.renderRoot.querySelector('ol');
    const item = this.renderRoot.querySelector<HTMLElement>('.viewed');
    // Scrolls the row only, never the page.
    if (list !== null && item !== null) list.scrollLeft = item.offsetLeft - (list.clientWidth - item.clientWidth) / 2;
  }

  private renderStep(step: AgendaStep, index: number): TemplateResult {
    const when = index < this.at ? 'past' : index === this.at ? 'current' : 'future';
    const viewed = index === this.viewed;
    return html`<li class="${when} ${viewed ? 'viewed' : ''}" style=${`--step-accent: ${accentOf(index)}`}>
      <button
        title=${step.title}
        aria-label=${msg(`room.step.${when}`, { title: `${step.number} ${step.title}`.trim() })}
        aria-current=${viewed ? 'step' : 'false'}
        @click=${() => this.choose(index)}
      >
        <span class="number">${step.number || '·'}</span><span class="title">${step.title}</span>
      </button>
    </li>`;
  }

  private choose(step: number): void {
    this.dispatchEvent(new CustomEvent('okr-step', { detail: { step } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-stepper': OkrStepper;
  }
}
