import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '../elements/shared-styles.ts';
import { choiceLabel } from '../i18n/index.ts';
import { fieldSpec } from '../model/fields.ts';
import type { Replica } from '../model/replica.ts';
import { type ReviewItem, reviewProgress, reviewSections } from '../model/review.ts';
import type { ReviewsEvent } from '../model/wire.ts';
import { draftOkr, draftStyles } from './draft-okr.ts';
import { LensBase, textOf } from './lens-base.ts';
import './lens-choice.ts';
import type { Option } from './lens-choice.ts';
import { reviewStyles } from './review-styles.ts';
import { lensStyles } from './lens-styles.ts';
import { say } from './texts.ts';

type Assignment = ReviewsEvent['list'][number];

const TONES: Readonly<Record<string, Option['tone']>> = {
  yes: 'good',
  adopt: 'good',
  partly: 'warn',
  no: 'bad',
};

/** The peer review: another group's draft beside the checklist, and the review received with a reply to each point. */
@customElement('okr-lens-review')
export class LensReview extends LensBase<'review'> {
  static override styles = [shared, lensStyles, draftStyles, reviewStyles];

  /** The review on screen when the group has several. */
  @state() private chosen: string | undefined;
  /** On narrow screens the draft folds away while one answers. */
  @state() private draftFolded = false;

  /** What the group has to do comes before what it got. */
  private get assignments(): Assignment[] {
    return this.context.reviews
      .filter((review) => review.step === this.context.step.id)
      .sort((a, b) => Number(a.as === 'author') - Number(b.as === 'author'));
  }

  private get current(): Assignment | undefined {
    const all = this.assignments;
    return all.find((review) => review.id === this.chosen) ?? all[0];
  }

  protected override watched(): Replica[] {
    const all = this.assignments.map((review) => this.context.open(review.answers));
    const current = this.current;
    return [this.replica, ...all, ...(current === undefined ? [] : [this.draftOf(current)])];
  }

  protected override render(): TemplateResult {
    const all = this.assignments;
    const review = this.current;
    if (review === undefined) {
      return html`${this.renderHint()}
        <div class="empty">
          <p>${say('review.none')}</p>
          ${this.lens.empty === '' ? nothing : html`<p>${this.lens.empty}</p>`}
        </div>`;
    }
    return html`
      ${this.renderHint()}
      ${all.length < 2
        ? nothing
        : html`<okr-lens-choice
            label=${say('review.which')}
            .options=${all.map((one) => ({ value: one.id, label: this.nameOf(one) }))}
            .value=${review.id}
            @choose=${({ detail }: CustomEvent<string | null>) => (this.chosen = detail ?? review.id)}
          ></okr-lens-choice>`}
      ${this.renderReview(review)}
    `;
  }

  private renderReview(review: Assignment): TemplateResult {
    const answers = this.context.open(review.answers);
    const checklist = this.context.checklists.find((one) => one.id === review.checklist);
    if (checklist === undefined || !answers.ready) {
      return html`<p class="empty">${say('review.loading')}</p>`;
    }
    const sections = reviewSections(checklist, answers);
    const progress = reviewProgress(sections);
    const reviewing = review.as === 'reviewer' || review.as === 'self';
    return html`<div class="panes ${this.draftFolded ? 'folded' : ''}">
      <section class="left" aria-label=${say('review.draft')}>
        <div class="bar">
          <h3>${say(review.as === 'author' || review.as === 'self' ? 'review.own-draft' : 'review.draft-of', { group: review.author })}</h3>
          <button
            class="button small quiet fold"
            aria-expanded=${!this.draftFolded}
            @click=${() => (this.draftFolded = !this.draftFolded)}
          >
            ${say(this.draftFolded ? 'review.unfold' : 'review.fold')}
          </button>
        </div>
        <div class="left-body">${draftOkr(this.draftOf(review), this.context.superior)}</div>
      </section>
      <section class="right" aria-label=${checklist.title}>
        <div class="bar">
          <h3>${checklist.title}</h3>
          <p class="progress" role="status">
            ${reviewing || progress.toReply === 0
              ? say('review.progress', { done: progress.answered, all: progress.all })
              : say('review.replies', { done: progress.replied, all: progress.toReply })}
          </p>
        </div>
        <div class="track" aria-hidden="true">
          <span style="inline-size: ${share(reviewing || progress.toReply === 0 ? [progress.answered, progress.all] : [progress.replied, progress.toReply])}%"></span>
        </div>
        ${sections.map(
          (section) =>
            html`<h4 class="dimension">${section.dimension}</h4>
              <ol class="items">
                ${repeat(
                  section.items,
                  (item) => item.id,
                  (item) => this.renderItem(item, review, answers),
                )}
              </ol>`,
        )}
        ${reviewing && progress.answered === progress.all
          ? html`<p class="finished">${say('review.finished', { group: review.author })}</p>`
          : nothing}
      </section>
    </div>`;
  }

  private renderItem(item: ReviewItem, review: Assignment, answers: Replica): TemplateResult {
    const { card } = item;
    return html`<li class="item">
      <p class="question">${item.text}</p>
      ${card === undefined
        ? html`<p class="muted">${say('review.loading')}</p>`
        : review.as === 'reviewer' || review.as === 'self'
          ? this.renderVerdict(item, answers)
          : this.renderReceived(item, review, answers)}
    </li>`;
  }

  private renderVerdict(item: ReviewItem, answers: Replica): TemplateResult | typeof nothing {
    const { card } = item;
    if (card === undefined) {
      return nothing;
    }
    const writable = this.mayWrite(answers);
    return html`
      ${this.renderChoice(item, 'verdict', answers, writable)}
      ${this.field(card, 'comment', {
        replica: answers,
        readonly: !writable,
        noLabel: true,
        placeholder: say(item.needsComment ? 'review.comment.required' : 'review.comment'),
      })}
      ${item.needsComment ? html`<p class="status warn">${say('review.comment.hint')}</p>` : nothing}
      ${textOf(card, 'reply') === '' ? nothing : this.renderReplyRead(item)}
    `;
  }

  private renderReceived(item: ReviewItem, review: Assignment, answers: Replica): TemplateResult | typeof nothing {
    const { card } = item;
    if (card === undefined) {
      return nothing;
    }
    const verdict = textOf(card, 'verdict');
    const comment = textOf(card, 'comment');
    const writable = review.as === 'author' && this.mayWrite(answers);
    const asks = verdict === 'no' || verdict === 'partly' || comment !== '';
    return html`
      <div class="received">
        ${verdict === ''
          ? html`<span class="status none">${say('review.open')}</span>`
          : html`<span class="status ${TONES[verdict] ?? 'none'}">${choiceLabel('verdict', verdict)}</span>`}
        ${comment === '' ? nothing : html`<p class="comment">${comment}</p>`}
      </div>
      ${!asks && textOf(card, 'reply') === ''
        ? nothing
        : writable
          ? html`<div class="reply">
              <span class="label">${say('review.reply')}</span>
              ${this.renderChoice(item, 'reply', answers, writable)}
              ${this.field(card, 'reply_reason', {
                replica: answers,
                readonly: false,
                noLabel: true,
                placeholder: say('review.reply.reason'),
              })}
            </div>`
          : this.renderReplyRead(item)}
    `;
  }

  private renderReplyRead({ card }: ReviewItem): TemplateResult | typeof nothing {
    const reply = card === undefined ? '' : textOf(card, 'reply');
    return card === undefined || reply === ''
      ? nothing
      : html`<div class="reply">
          <span class="label">${say('review.reply.theirs')}</span>
          <p><b>${choiceLabel('reply', reply)}</b> ${textOf(card, 'reply_reason')}</p>
        </div>`;
  }

  private renderChoice(
    { card, text }: ReviewItem,
    field: 'verdict' | 'reply',
    answers: Replica,
    writable: boolean,
  ): TemplateResult {
    const options = fieldSpec('review_item', field).choices ?? [];
    return html`<okr-lens-choice
      label=${text}
      .options=${options.map((value) => ({ value, label: choiceLabel(field, value), tone: TONES[value] }))}
      .value=${card === undefined ? '' : textOf(card, field)}
      ?disabled=${!writable}
      @choose=${({ detail }: CustomEvent<string | null>) => card && answers.set(card.id, field, detail)}
    ></okr-lens-choice>`;
  }

  /** The own draft is the document at hand; another group's draft is opened. */
  private draftOf(review: Assignment): Replica {
    return review.draft === this.replica.id ? this.replica : this.context.open(review.draft);
  }

  private mayWrite(answers: Replica): boolean {
    return this.context.writable && answers.writable;
  }

  private nameOf(review: Assignment): string {
    switch (review.as) {
      case 'self':
        return say('review.as.self');
      case 'reviewer':
        return say('review.as.reviewer', { group: review.author });
      case 'author':
        return say('review.as.author', { group: review.reviewer });
      case 'facilitator':
        return say('review.as.facilitator', { reviewer: review.reviewer, author: review.author });
    }
  }
}

function share([done, all]: [number, number]): number {
  return all === 0 ? 0 : Math.round((done / all) * 100);
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-lens-review': LensReview;
  }
}
