import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../elements/shared-styles.ts';
import { closingText } from '../../i18n/closing.ts';
import { chosen, filled, LONG_LIMIT, missing, readAnswers, sameAnswers, SCALE, SHORT_LIMIT } from '../../model/closing.ts';
import type { Answers } from '../../model/closing.ts';
import type { FeedbackQuestion, FeedbackSheet } from '../../model/wire.ts';
import type { BoardConnection } from '../../transport/connection.ts';
import { drafts } from '../../transport/drafts.ts';
import { doing } from '../attention/doing.ts';
import { closingStyles } from './closing-styles.ts';

/** The feedback form; what is entered stays in this browser until it is handed in. */
@customElement('okr-feedback')
export class OkrFeedback extends LitElement {
  static override readonly styles = [shared, closingStyles];

  @property({ attribute: false }) connection?: BoardConnection;
  @property({ attribute: false }) sheet?: FeedbackSheet;
  /** Key of what is entered and not handed in. */
  @property() keep = '';
  /** What is entered here; before that what was handed in. */
  @state() private entered: Answers | undefined;
  @state() private asked = '';
  @state() private sending = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('keep')) this.entered = readAnswers(drafts.find(this.keep)?.text);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { sheet } = this;
    if (sheet === undefined) return nothing;
    const given = Object.keys(sheet.mine).length > 0;
    const changed = !sameAnswers(this.answers, sheet.mine);
    return html`<form class="part" @submit=${this.send} novalidate>
      <div>
        <h3>${sheet.title}</h3>
        <p>${sheet.intro}</p>
        <p class="small">${closingText('feedback.nameless')}</p>
      </div>
      ${sheet.questions.map((question, index) => this.renderQuestion(question, index + 1))}
      <div class="acts">
        <button class="button primary" ?disabled=${this.sending || !changed}>
          ${closingText(given ? 'feedback.send-again' : 'feedback.send')}
        </button>
        <span class="small" role="status">
          ${this.asked !== '' ? html`<span class="problem">${closingText('feedback.missing')}</span>` : given ? closingText(changed ? 'feedback.changed' : 'feedback.sent') : nothing}
        </span>
      </div>
    </form>`;
  }

  private renderQuestion(question: FeedbackQuestion, number: number): TemplateResult {
    const label = `${number}. ${question.text}`;
    const given = this.answers[question.id] ?? [];
    const asked = this.asked === question.id ? 'asked' : '';
    const star = question.required ? html`<span aria-hidden="true"> *</span>` : nothing;
    if (question.type === 'short' || question.type === 'long') {
      return html`<label class="field question ${asked}" data-question=${question.id}>
        <strong>${label}${star}</strong>
        ${question.type === 'short'
          ? html`<input maxlength=${SHORT_LIMIT} .value=${given[0] ?? ''} aria-required=${question.required} @input=${(event: Event) => this.write(question, event)} />`
          : html`<textarea rows="3" maxlength=${LONG_LIMIT} .value=${given[0] ?? ''} aria-required=${question.required} @input=${(event: Event) => this.write(question, event)}></textarea>`}
      </label>`;
    }
    const options = question.type === 'scale' ? SCALE.map((id) => ({ id, text: id })) : question.options;
    return html`<fieldset class="question ${asked}" data-question=${question.id}>
      <legend>${label}${star}</legend>
      <div class=${question.type === 'scale' ? 'scale' : ''}>
        ${options.map(({ id, text }) => this.renderChoice(question, given, id, text))}
      </div>
      ${question.type === 'scale' ? html`<div class="ends"><span>1 ${question.low}</span><span>5 ${question.high}</span></div>` : nothing}
    </fieldset>`;
  }

  private renderChoice(question: FeedbackQuestion, given: readonly string[], id: string, text: string): TemplateResult {
    const several = question.type === 'multiple';
    const taken = given.includes(id);
    return html`<label class="choice">
      <input
        type=${several ? 'checkbox' : 'radio'}
        name=${question.id}
        .checked=${taken}
        ?disabled=${several && !taken && given.length >= question.most}
        @change=${() => this.enter(question, chosen(question, given, id))}
      />
      <span>${text}</span>
    </label>`;
  }

  private get answers(): Answers {
    return this.entered ?? this.sheet?.mine ?? {};
  }

  private write(question: FeedbackQuestion, event: Event): void {
    this.enter(question, [(event.target as HTMLInputElement | HTMLTextAreaElement).value]);
  }

  private enter({ id }: FeedbackQuestion, values: readonly string[]): void {
    this.entered = { ...this.answers, [id]: values };
    if (this.asked === id) this.asked = '';
    drafts.keep(this.keep, { text: JSON.stringify(this.entered), base: '' });
  }

  private readonly send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const lacking = missing(this.sheet?.questions ?? [], this.answers);
    this.asked = lacking?.id ?? '';
    if (lacking !== undefined) {
      this.renderRoot.querySelector<HTMLElement>(`[data-question="${lacking.id}"] :is(input, textarea)`)?.focus();
      return;
    }
    this.sending = true;
    const sent = await doing(this, this.connection, 'closing.feedback', { answers: filled(this.answers) });
    this.sending = false;
    if (sent) drafts.drop(this.keep);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-feedback': OkrFeedback;
  }
}
