import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../elements/shared-styles.ts';
import { msg } from '../i18n/index.ts';
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

      .done {
        display: grid;
        gap: 0.375rem;
      }

      .done li {
        display: grid;
        gap: 0.5rem;
        grid-template-columns: 1.25rem 1fr auto;
      }

      .mark {
        block-size: 1.125rem;
        border: 1.5px solid var(--okr-line-strong);
        border-radius: 50%;
        inline-size: 1.125rem;
        margin-block-start: 0.1875rem;
      }

      .met .mark {
        background: var(--okr-good);
        border-color: var(--okr-good);
        position: relative;
      }

      .met .mark::after {
        block-size: 0.45rem;
        border: solid #fff;
        border-width: 0 2px 2px 0;
        content: '';
        inline-size: 0.2rem;
        inset-block-start: 0.1rem;
        inset-inline-start: 0.3rem;
        position: absolute;
        rotate: 45deg;
      }

      .met {
        color: var(--okr-ink-soft);
      }

      .have {
        color: var(--okr-ink-soft);
        font-size: 0.8125rem;
        font-variant-numeric: tabular-nums;
        line-height: 1.5rem;
        white-space: nowrap;
      }

      .all {
        color: var(--okr-good);
        font-weight: 600;
        margin-block-start: 0.5rem;
      }

      .next {
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) step?: AgendaStep;
  @property({ attribute: false }) next?: AgendaStep;
  @property({ attribute: false }) progress?: ProgressEvent;

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
      ${step.done.length === 0 ? nothing : this.renderDone(step)}
      <section>
        ${step.flows === '' ? nothing : html`<h3>${msg('room.flows')}</h3><p>${step.flows}</p>`}
        <p class="next">
          ${this.next === undefined
            ? msg('room.last-step')
            : msg('room.next', { title: `${this.next.number} ${this.next.title}`.trim() })}
        </p>
      </section>
    `;
  }

  private renderDone(step: AgendaStep): TemplateResult {
    const states = new Map(this.progress?.done.map((state) => [state.id, state]));
    const all = step.done.every(({ id }) => states.get(id)?.met === true);
    return html`<section>
      <h3>${msg('room.done')}</h3>
      <ul class="done">
        ${step.done.map(({ id, text }) => {
          const state = states.get(id);
          const met = state?.met === true;
          return html`<li class=${met ? 'met' : ''}>
            <span class="mark" role="img" aria-label=${msg(met ? 'room.done.met' : 'room.done.open')}></span>
            <span>${text}</span>
            ${state === undefined || met || state.need <= 1
              ? html`<span></span>`
              : html`<span class="have">${msg('room.done.count', { have: state.have, need: state.need })}</span>`}
          </li>`;
        })}
      </ul>
      ${all ? html`<p class="all">${msg('room.done.all')}</p>` : nothing}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-guide': OkrGuide;
  }
}
