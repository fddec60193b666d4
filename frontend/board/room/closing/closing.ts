import './feedback.ts';
import './next-steps.ts';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ChangeWatch } from '../../elements/change-watch.ts';
import { shared } from '../../elements/shared-styles.ts';
import { closingText } from '../../i18n/closing.ts';
import type { BoardConnection } from '../../transport/connection.ts';
import { closingStyles } from './closing-styles.ts';

type Part = 'steps' | 'feedback';

/** The end of the workshop for one person, above the board: own next steps and the feedback, each behind its button. */
@customElement('okr-closing')
export class OkrClosing extends LitElement {
  static override readonly styles = [shared, closingStyles];

  @property({ attribute: false }) connection?: BoardConnection;
  /** Code of the workshop; drafts are kept by it. */
  @property() workshop = '';
  @state() private open: Part | undefined;

  constructor() {
    super();
    new ChangeWatch(this, () => this.connection);
  }

  protected override render(): TemplateResult | typeof nothing {
    const event = this.connection?.closing;
    if (event === undefined || this.connection?.you?.role !== 'participant') return nothing;
    const over = event.state === 'over';
    if (over && event.steps.length === 0) return nothing;
    const given = Object.keys(event.feedback.mine).length > 0;
    return html`<section class="closing" aria-labelledby="title">
      <div class="bar">
        <h2 id="title">${closingText('closing.title')}</h2>
        ${this.renderTab('steps', event.steps.length === 0 ? closingText('steps.title') : closingText('steps.count', { count: event.steps.length }))}
        ${over ? nothing : this.renderTab('feedback', closingText(given ? 'feedback.given' : 'feedback.title'))}
      </div>
      ${this.open === 'steps'
        ? html`<okr-next-steps .connection=${this.connection} .event=${event} .keep=${this.keep('step')}></okr-next-steps>`
        : nothing}
      ${this.open === 'feedback' && !over
        ? html`<okr-feedback .connection=${this.connection} .sheet=${event.feedback} .keep=${this.keep('feedback')}></okr-feedback>`
        : nothing}
    </section>`;
  }

  private renderTab(part: Part, text: string): TemplateResult {
    return html`<button
      class="button small tab"
      aria-expanded=${this.open === part}
      @click=${() => {
        this.open = this.open === part ? undefined : part;
      }}
    >
      ${text}
    </button>`;
  }

  /** Under which key the browser keeps what is typed. */
  private keep(what: string): string {
    return `closing/${this.workshop}/${this.connection?.you?.id ?? ''}/${what}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-closing': OkrClosing;
  }
}
