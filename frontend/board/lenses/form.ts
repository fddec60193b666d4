import '../elements/field.ts';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ChangeWatch } from '../elements/change-watch.ts';
import { shared } from '../elements/shared-styles.ts';
import { msg } from '../i18n/index.ts';
import type { LensContext, LensElement } from '../lens.ts';
import type { Replica } from '../model/replica.ts';
import type { Lens } from '../model/wire.ts';

type FormLens = Extract<Lens, { type: 'form' }>;

/** Questions that the group answers together, one large text each. */
@customElement('okr-lens-form')
export class OkrLensForm extends LitElement implements LensElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        display: block;
        max-inline-size: 46rem;
      }

      .lens-hint {
        margin-block-end: 1rem;
      }

      ol {
        display: flex;
        flex-direction: column;
        gap: 1rem;
      }

      .card {
        padding: 1rem 1.125rem 1.125rem;
      }

      h3 {
        font-size: 1.125rem;
        font-weight: 600;
        margin-block-end: 0.25rem;
      }

      .example {
        font-size: 0.9375rem;
        margin-block-end: 0.5rem;
      }

      h3 + okr-field {
        margin-block-start: 0.5rem;
      }

      okr-field {
        --okr-field-min-height: 5.5rem;
        font-size: 1.0625rem;
      }
    `,
  ];

  @property({ attribute: false }) lens!: FormLens;
  @property({ attribute: false }) replica!: Replica;
  @property({ attribute: false }) context!: LensContext;

  constructor() {
    super();
    new ChangeWatch(this, () => this.replica);
  }

  protected override render(): TemplateResult {
    const { hint, questions } = this.lens;
    return html`
      ${hint === '' ? nothing : html`<p class="hint lens-hint">${hint}</p>`}
      <ol>
        ${questions.map(
          ({ id, text, example }) =>
            html`<li class="card">
              <h3>${text}</h3>
              ${example === '' ? nothing : html`<p class="example muted">${msg('form.example', { example })}</p>`}
              ${this.renderAnswer(`frame-${this.context.step.id}-${id}`, text)}
            </li>`,
        )}
      </ol>
    `;
  }

  private renderAnswer(card: string, question: string): TemplateResult | typeof nothing {
    if (!this.replica.ready) return nothing;
    if (this.replica.card(card) === undefined) return html`<p class="muted">${msg('form.missing')}</p>`;
    return html`<okr-field
      .replica=${this.replica}
      .card=${card}
      field="text"
      .label=${question}
      placeholder=${msg('form.placeholder')}
      no-label
      ?readonly=${!this.context.writable}
    ></okr-field>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-lens-form': OkrLensForm;
  }
}
