import '../elements/field.ts';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ChangeWatch } from '../elements/change-watch.ts';
import { shared } from '../elements/shared-styles.ts';
import { beatText } from '../i18n/beats.ts';
import { tell } from '../i18n/cards.ts';
import { msg } from '../i18n/index.ts';
import { tableText } from '../i18n/tables.ts';
import type { LensContext, LensElement } from '../lens.ts';
import { opensWith } from '../model/beats.ts';
import type { Replica } from '../model/replica.ts';
import { compose, partsOf, type SentencePart } from '../model/sentence-gaps.ts';
import type { Lens } from '../model/wire.ts';
import { cardMarksStyles, renderSaid, sheetEntries } from './card-marks.ts';
import { formStyles } from './form-styles.ts';
import './lens-menu.ts';

type FormLens = Extract<Lens, { type: 'form' }>;
type Question = FormLens['questions'][number];

/** Questions that the group answers together: one large text each, rungs of a ladder, or the gaps of one sentence. */
@customElement('okr-lens-form')
export class OkrLensForm extends LitElement implements LensElement {
  static override readonly styles = [shared, formStyles, cardMarksStyles];

  @property({ attribute: false }) lens!: FormLens;
  @property({ attribute: false }) replica!: Replica;
  @property({ attribute: false }) context!: LensContext;

  constructor() {
    super();
    new ChangeWatch(this, () => this.replica);
  }

  protected override render(): TemplateResult {
    const { hint } = this.lens;
    return html`
      ${hint === '' ? nothing : html`<p class="hint lens-hint">${hint}</p>`} ${this.renderLater()} ${this.renderVariant()}
    `;
  }

  /** Answers belong to nobody, so they are closed while everybody keeps to their own. */
  private renderLater(): TemplateResult | typeof nothing {
    const { lens, replica, context } = this;
    const closed = context.writable && replica.ready && lens.questions.some(({ id }) => !replica.mayChange(this.cardOf(id), 'text'));
    if (!closed) return nothing;
    const opening = opensWith(context.step, context.beat, 'cards');
    const key = opening === 'share' || opening === 'decide' ? (`beat.forms.${opening}` as const) : 'beat.forms';
    return html`<p class="later muted" role="status">${beatText(key)}</p>`;
  }

  private renderVariant(): TemplateResult {
    switch (this.lens.variant) {
      case 'ladder':
        return this.renderLadder();
      case 'sentence':
        return this.renderSentence();
      default:
        return this.renderQuestions(this.lens.questions);
    }
  }

  private renderQuestions(questions: readonly Question[]): TemplateResult {
    return html`<ol class="questions">
      ${questions.map(
        ({ id, text, example }) =>
          html`<li class="card">
            <h3>${text}</h3>
            ${example === '' ? nothing : html`<p class="example muted">${msg('form.example', { example })}</p>`}
            ${this.renderAnswer(id, text)}
          </li>`,
      )}
    </ol>`;
  }

  /** From the highest goal down, each narrower than the one above. */
  private renderLadder(): TemplateResult {
    const { questions } = this.lens;
    return html`<ol class="ladder" style="--rungs: ${questions.length}">
      ${questions.map(
        ({ id, text, example }, index) =>
          html`<li style="--rung: ${index}">
            ${index === 0
              ? nothing
              : html`<div class="leads">
                  <svg width="14" height="20" viewBox="0 0 14 20" aria-hidden="true">
                    <path d="M7 0v17M2 12.5 7 18l5-5.5" fill="none" stroke="currentColor" stroke-width="1.75" />
                  </svg>
                  <span>${tableText('ladder.leads')}</span>
                </div>`}
            <div class="rung ${this.answer(id) === '' ? 'open' : ''}">
              <h3>${text}</h3>
              ${this.renderAnswer(id, text, example === '' ? undefined : msg('form.example', { example }))}
            </div>
          </li>`,
      )}
    </ol>`;
  }

  private renderSentence(): TemplateResult {
    const { questions, sentence } = this.lens;
    const ids = questions.map(({ id }) => id);
    const parts = partsOf(sentence, ids);
    // A sentence of an older template may lack a gap; nobody's answer is lost by it.
    const left = questions.filter(({ id }) => !parts.some((part) => 'question' in part && part.question === id));
    return html`<div class="sentence card">${parts.map((part) => this.renderPart(part))}</div>
      ${left.length === 0 ? nothing : this.renderQuestions(left)} ${this.renderComposed(parts)}`;
  }

  private renderPart(part: SentencePart): TemplateResult {
    // A comma or full stop alone says nothing between the gaps; the sentence below has it.
    if ('words' in part) return html`<span class="words">${part.words.replace(/^[\s\p{P}]+/u, '').trim()}</span>`;
    const question = this.lens.questions.find(({ id }) => id === part.question);
    const label = question?.text ?? part.question;
    return html`<div class="gap ${this.answer(part.question) === '' ? 'open' : ''}">
      ${this.renderAnswer(part.question, label, question?.example, true)}
    </div>`;
  }

  private renderComposed(parts: readonly SentencePart[]): TemplateResult {
    const said = compose(parts, (id) => this.answer(id), (id) => this.lens.questions.find((one) => one.id === id)?.text ?? id);
    const started = said.some(({ question, open }) => question !== undefined && open === undefined);
    return html`<figure class="composed">
      <figcaption class="label">${tableText('sentence.reads')}</figcaption>
      ${started
        ? html`<blockquote
            >${said.map(({ text, question, open }) =>
              question === undefined ? text : open === true ? html`<span class="open">[${text}]</span>` : html`<mark>${text}</mark>`,
            )}</blockquote>`
        : html`<p class="muted">${tableText('sentence.empty')}</p>`}
    </figure>`;
  }

  private renderAnswer(question: string, label: string, placeholder?: string, labelled = false): TemplateResult | typeof nothing {
    if (!this.replica.ready) return nothing;
    const card = this.cardOf(question);
    if (this.replica.card(card) === undefined) {
      return html`<p class="muted">${this.replica.withheld.frame === undefined ? msg('form.missing') : tell('withheld.one')}</p>`;
    }
    return html`${this.renderOverseen(card, label)}<okr-field
      .replica=${this.replica}
      .card=${card}
      field="text"
      .label=${label}
      placeholder=${placeholder ?? msg('form.placeholder')}
      ?no-label=${!labelled}
      ?readonly=${!this.context.writable || this.replica.card(card)?.withheld === true}
    ></okr-field>`;
  }

  /** A trainer can take an answer out of sight like any card. */
  private renderOverseen(card: string, label: string): TemplateResult | typeof nothing {
    if (!this.replica.oversees) return nothing;
    return html`<okr-lens-menu label=${label} .entries=${() => sheetEntries(this, this.replica, card)}
      >${renderSaid(this.replica, card)}</okr-lens-menu
    >`;
  }

  private answer(question: string): string {
    return String(this.replica.card(this.cardOf(question))?.fields['text'] ?? '').trim();
  }

  private cardOf(question: string): string {
    return `frame-${this.context.step.id}-${question}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-lens-form': OkrLensForm;
  }
}
