import './done-list.ts';
import './flows-on.ts';
import './stuck.ts';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../elements/shared-styles.ts';
import { msg } from '../i18n/index.ts';
import type { Replica } from '../model/replica.ts';
import type { AgendaStep, ProgressEvent } from '../model/wire.ts';

/** What the step is about: goal, how to go about it, when it is done, what flows on, what comes next. */
@customElement('okr-guide')
export class OkrGuide extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        display: block;
      }

      section + section {
        border-block-start: 1px solid var(--okr-line);
        margin-block-start: 0.875rem;
        padding-block-start: 0.875rem;
      }

      h3 {
        color: var(--okr-accent);
        font-size: 0.8125rem;
        font-weight: 650;
        margin-block-end: 0.25rem;
      }

      .goal {
        font-size: 1.0625rem;
        font-weight: 500;
        text-wrap: pretty;
      }

      .prompts {
        counter-reset: prompt;
        display: grid;
        gap: 0.5rem;
      }

      .prompts li {
        counter-increment: prompt;
        display: grid;
        gap: 0.5rem;
        grid-template-columns: 1.25rem 1fr;
      }

      .prompts li::before {
        color: var(--okr-accent);
        content: counter(prompt);
        font-variant-numeric: tabular-nums;
        font-weight: 600;
        text-align: end;
      }

      .next {
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) step?: AgendaStep;
  @property({ attribute: false }) next?: AgendaStep;
  @property({ attribute: false }) progress?: ProgressEvent;
  @property({ attribute: false }) replica?: Replica;
  /** Whether the time of this step runs; `undefined` where nobody is to be helped: in a look back, or for a trainer. */
  @property({ attribute: false }) working?: boolean;

  protected override render(): TemplateResult | typeof nothing {
    const { step } = this;
    if (step === undefined) return nothing;
    return html`
      <section>
        <h3>${msg('room.goal')}</h3>
        <p class="goal">${step.goal}</p>
      </section>
      ${step.prompts.length === 0
        ? nothing
        : html`<section>
            <h3>${msg('room.prompts')}</h3>
            <ol class="prompts">
              ${step.prompts.map((prompt) => html`<li>${prompt}</li>`)}
            </ol>
          </section>`}
      ${this.working === undefined
        ? nothing
        : html`<section class="stuck"><okr-stuck .step=${step} .replica=${this.replica} ?working=${this.working}></okr-stuck></section>`}
      ${step.done.length === 0
        ? nothing
        : html`<section><okr-done-list .step=${step} .progress=${this.progress} .replica=${this.replica}></okr-done-list></section>`}
      <section>
        ${step.flows === '' ? nothing : html`<h3>${msg('room.flows')}</h3><p>${step.flows}</p>`}
        <p class="next">
          ${this.next === undefined
            ? msg('room.last-step')
            : msg('room.next', { title: `${this.next.number} ${this.next.title}`.trim() })}
        </p>
        <okr-flows-on .step=${step} .next=${this.next} .replica=${this.replica}></okr-flows-on>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-guide': OkrGuide;
  }
}
