import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { ChangeWatch } from '../../elements/change-watch.ts';
import '../../elements/field.ts';
import { shared } from '../../elements/shared-styles.ts';
import { checkText } from '../../i18n/check.ts';
import { choiceLabel } from '../../i18n/index.ts';
import '../../lenses/lens-choice.ts';
import { toneOf, verdictOptions } from '../../lenses/verdicts.ts';
import type { Replica, ViewCard } from '../../model/replica.ts';
import type { ReviewItem } from '../../model/review.ts';
import { type StepCheck, stepCheck } from '../../model/step-check.ts';
import type { Checklist } from '../../model/wire.ts';
import { selfCheckStyles } from './self-check-styles.ts';

/** The checklist with which a group looks at its own work of a step, live for all of it. Folds up with each step. */
@customElement('okr-self-check')
export class OkrSelfCheck extends LitElement {
  static override readonly styles = [shared, selfCheckStyles];

  /** The group's document. */
  @property({ attribute: false }) replica!: Replica;
  /** Id of the step. */
  @property() step = '';
  @property({ attribute: false }) checklist!: Checklist;
  @property({ type: Boolean }) writable = false;
  /** Whether the items are shown. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** Makes room for the answers; says whether that was done. */
  @property({ attribute: false }) begin: () => Promise<boolean> = () => Promise.resolve(true);
  @state() private failed = false;
  #asked = false;

  constructor() {
    super();
    new ChangeWatch(this, () => this.replica);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('step') !== undefined) this.open = false;
    if (!this.open) {
      this.#asked = false;
      this.failed = false;
    }
  }

  protected override updated(): void {
    if (!this.open || !this.writable || this.#asked || this.check().begun) return;
    void this.ask();
  }

  protected override render(): TemplateResult {
    const check = this.check();
    const { answered, all } = check;
    if (!this.open) {
      return html`<button class="button small quiet" aria-expanded="false" @click=${() => this.turn(true)}>
        ${checkText('open')} <span class="count">${checkText('count', { done: answered, all })}</span>
      </button>`;
    }
    return html`<aside aria-label="${checkText('title')}: ${this.checklist.title}">
      <div class="top">
        <h3>${checkText('title')}</h3>
        <button class="button small quiet" aria-expanded="true" @click=${() => this.turn(false)}>${checkText('close')}</button>
      </div>
      <p class="muted small">${checkText('about')}</p>
      <p class="progress" role="status">${answered === all ? checkText('all') : checkText('progress', { done: answered, all })}</p>
      ${this.failed && !check.begun
        ? html`<p class="status warn">
            ${checkText('failed')} <button class="button small" @click=${() => void this.ask()}>${checkText('again')}</button>
          </p>`
        : nothing}
      ${check.sections.map((section) => this.renderSection(section))}
    </aside>`;
  }

  private async ask(): Promise<void> {
    this.#asked = true;
    this.failed = false;
    this.failed = !(await this.begin());
  }

  private check(): StepCheck {
    return stepCheck(this.step, this.checklist, this.replica);
  }

  private renderSection({ dimension, items }: StepCheck['sections'][number]): TemplateResult {
    return html`<h4>${dimension}</h4>
      <ol class="items">
        ${repeat(
          items,
          ({ id }) => id,
          (item) => html`<li class="item">
            <p class="question">${item.text}</p>
            ${this.writable ? (item.card === undefined ? nothing : this.renderAnswer(item, item.card)) : renderSaid(item.card)}
          </li>`,
        )}
      </ol>`;
  }

  private renderAnswer({ text, needsComment }: ReviewItem, card: ViewCard): TemplateResult {
    const verdict = said(card, 'verdict');
    const explains = verdict === 'no' || verdict === 'partly' || said(card, 'comment') !== '';
    return html`<okr-lens-choice
        label=${text}
        .options=${verdictOptions('verdict')}
        .value=${verdict}
        @choose=${({ detail }: CustomEvent<string | null>) => this.replica.set(card.id, 'verdict', detail)}
      ></okr-lens-choice>
      ${explains
        ? html`<okr-field
            .replica=${this.replica}
            .card=${card.id}
            field="comment"
            no-label
            .label=${checkText('comment.of', { text })}
            .placeholder=${checkText(verdict === 'no' ? 'comment.required' : 'comment')}
          ></okr-field>`
        : nothing}
      ${needsComment ? html`<p class="status warn needs">${checkText('comment.hint')}</p>` : nothing}`;
  }

  private turn(open: boolean): void {
    this.open = open;
    void this.updateComplete.then(() => this.renderRoot.querySelector('button')?.focus());
  }
}

/** An answer to read. */
function renderSaid(card: ViewCard | undefined): TemplateResult {
  const verdict = said(card, 'verdict');
  const comment = said(card, 'comment');
  return html`<p class="status ${toneOf(verdict)}">${verdict === '' ? checkText('none') : choiceLabel('verdict', verdict)}</p>
    ${comment === '' ? nothing : html`<p class="comment">${comment}</p>`}`;
}

function said(card: ViewCard | undefined, field: string): string {
  return String(card?.fields[field] ?? '').trim();
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-self-check': OkrSelfCheck;
  }
}
