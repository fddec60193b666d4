import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../elements/confirm-button.ts';
import { shared } from '../elements/shared-styles.ts';
import { choiceLabel, language } from '../i18n/index.ts';
import { reviewText } from '../i18n/review.ts';
import { onlyChange } from '../model/draft-changes.ts';
import { labels } from '../model/grouping.ts';
import { OnScreen } from '../model/on-screen.ts';
import { markedPieces } from '../model/passage.ts';
import type { Replica, ViewCard } from '../model/replica.ts';
import { passages, type ReviewItem, reviewLack, reviewProgress, type ReviewSection, reviewSections, unresolved } from '../model/review.ts';
import { DRAFT_RULES } from '../model/set-rules.ts';
import type { TextMarks } from '../model/text-marks.ts';
import type { ReviewsEvent, ReviewStage } from '../model/wire.ts';
import { arriveAt } from '../room/jump.ts';
import { draftOkr, draftStyles } from './draft-okr.ts';
import { LensBase, textOf, titleOf } from './lens-base.ts';
import './lens-choice.ts';
import { marksOf, renderHints } from './okr-advice.ts';
import { markedWithin } from './passage.ts';
import './review-changes.ts';
import { ReviewEvidence } from './review-evidence.ts';
import './set-hints.ts';
import { reviewStyles } from './review-styles.ts';
import { lensStyles } from './lens-styles.ts';
import { say } from './texts.ts';
import { toneOf, type Verdict, verdictOptions } from './verdicts.ts';

type Assignment = ReviewsEvent['list'][number];

/** The stages that end with a submit, in their order. */
const STAGES = ['open', 'submitted', 'answered'] as const;

/** What the reader's side may fill in now. */
interface Turn {
  judge: boolean;
  reply: boolean;
  recheck: boolean;
}

/** One review as it stands on screen. */
interface Shown {
  review: Assignment;
  answers: Replica;
  draft: Replica;
  sections: ReviewSection[];
  remarks: ViewCard[];
  turn: Turn;
}

/** The peer review: another group's draft beside the checklist, and the review received with a reply to each point. */
@customElement('okr-lens-review')
export class LensReview extends LensBase<'review'> {
  static override styles = [shared, lensStyles, draftStyles, reviewStyles];

  /** The review on screen when the group has several. */
  readonly #shown = new OnScreen<Assignment>();
  /** On narrow screens the draft folds away while one answers. */
  @state() private draftFolded = false;
  /** Whether what has changed since the review stands in place of the draft. */
  @state() private comparing = false;
  @state() private submitting = false;
  readonly #evidence = new ReviewEvidence(
    () => this.context,
    () => this.requestUpdate(),
  );
  #drawn = 0;

  /** What the group has to do comes before what it got, and what is set aside last. */
  private get assignments(): Assignment[] {
    return this.context.reviews
      .filter((review) => review.step === this.context.step.id)
      .sort((a, b) => Number(a.aside) - Number(b.aside) || Number(a.as === 'author') - Number(b.as === 'author'));
  }

  private get current(): Assignment | undefined {
    return this.#shown.of(this.assignments);
  }

  protected override watched(): Replica[] {
    const all = this.assignments.filter(({ answers }) => answers !== '').map((review) => this.context.open(review.answers));
    const current = this.current;
    const kept = current === undefined || current.kept === '' ? [] : [this.context.open(current.kept)];
    return [this.replica, ...all, ...kept, ...(current === undefined ? [] : [this.draftOf(current)])];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#evidence.close();
  }

  /** Authors have their hints where they write. */
  protected override willUpdate(): void {
    super.willUpdate();
    const current = this.current;
    this.#evidence.see(current === undefined || current.as === 'author' ? undefined : this.draftOf(current));
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
            @choose=${({ detail }: CustomEvent<string | null>) => this.choose(detail ?? review.id)}
          ></okr-lens-choice>`}
      ${this.renderStage(review)} ${this.renderReview(review)}
    `;
  }

  private choose(id: string): void {
    this.#shown.choose(id);
    this.requestUpdate();
  }

  /** Where this review is, and what it asks of the reader's group. */
  private renderStage(review: Assignment): TemplateResult {
    const at = review.stage === 'rechecked' ? STAGES.length : STAGES.indexOf(review.stage);
    return html`<div class="stage">
      <ol aria-label=${reviewText('stages')}>
        ${STAGES.map(
          (stage, index) =>
            html`<li class=${index < at ? 'done' : index === at ? 'now' : ''} aria-current=${index === at ? 'step' : nothing}>
              ${reviewText(`stage.${stage}`)}
            </li>`,
        )}
      </ol>
      <p role="status">
        ${review.aside
          ? reviewText('aside')
          : reviewText(`now.${review.as}.${review.stage}`, { reviewer: review.reviewer, author: review.author })}
      </p>
    </div>`;
  }

  private renderReview(review: Assignment): TemplateResult | typeof nothing {
    if (review.answers === '') return nothing;
    const answers = this.context.open(review.answers);
    const checklist = this.context.checklists.find((one) => one.id === review.checklist);
    if (checklist === undefined || !answers.ready) {
      return html`<p class="empty">${say('review.loading')}</p>`;
    }
    const shown: Shown = {
      review,
      answers,
      draft: this.draftOf(review),
      sections: reviewSections(checklist, answers, review.waived),
      remarks: passages(answers),
      turn: this.turnOf(review, answers),
    };
    return html`<div class="panes ${this.draftFolded ? 'folded' : ''}">
      ${this.renderDraft(shown)}
      <section class="right" aria-label=${checklist.title}>
        <div class="bar">
          <h3>${checklist.title}</h3>
          <p class="progress" role="status">${progressOf(shown).text}</p>
        </div>
        <div class="track" aria-hidden="true">
          <span style="inline-size: ${progressOf(shown).percent}%"></span>
        </div>
        ${shown.sections.map(
          (section) =>
            html`<h4 class="dimension">${section.dimension}</h4>
              <ol class="items">
                ${repeat(
                  section.items,
                  (item) => item.id,
                  (item) => this.renderItem(item, shown),
                )}
              </ol>`,
        )}
        ${this.renderRemarks(shown)} ${this.renderWhole(shown)} ${this.renderSubmit(shown)}
      </section>
    </div>`;
  }

  private renderDraft(shown: Shown): TemplateResult {
    const { review, draft, remarks, turn } = shown;
    const own = review.as === 'author' || review.as === 'self';
    const comparing = this.comparing && review.kept !== '';
    const evidence = this.#evidence.desk();
    return html`<section class="left" aria-label=${say('review.draft')}>
      <div class="bar">
        <h3>${say(own ? 'review.own-draft' : 'review.draft-of', { group: review.author })}</h3>
        <button
          class="button small quiet fold"
          aria-expanded=${!this.draftFolded}
          @click=${() => (this.draftFolded = !this.draftFolded)}
        >
          ${say(this.draftFolded ? 'review.unfold' : 'review.fold')}
        </button>
      </div>
      <div class="left-body">
        ${review.kept === ''
          ? nothing
          : html`<okr-lens-choice
              label=${reviewText('draft.which')}
              .options=${[
                { value: 'now', label: reviewText('draft.now') },
                { value: 'changes', label: reviewText('draft.changes') },
              ]}
              .value=${comparing ? 'changes' : 'now'}
              @choose=${({ detail }: CustomEvent<string | null>) => (this.comparing = detail === 'changes')}
            ></okr-lens-choice>`}
        ${comparing
          ? html`<okr-review-changes
              .kept=${this.context.open(review.kept)}
              .draft=${draft}
              .version=${++this.#drawn}
            ></okr-review-changes>`
          : html`${turn.judge ? html`<p class="muted small-hint">${reviewText('passage.hint')}</p>` : nothing}
            ${evidence === undefined ? nothing : html`<p class="muted small-hint">${reviewText('evidence')}</p>`}
            ${review.as === 'author'
              ? nothing
              : html`<okr-set-hints
                  .replica=${draft}
                  .step=${this.context.step.id}
                  .advise=${this.context.adviseSet}
                  .rules=${DRAFT_RULES}
                ></okr-set-hints>`}
            ${draftOkr(draft, this.context.superior, {
              sentence: (card) => sentenceOf(card, remarks, evidence && marksOf(evidence, card)),
              below: (card, label) =>
                html`${evidence === undefined ? nothing : renderHints(evidence, card)} ${renderOrigins(draft, card)}
                ${turn.judge ? this.renderAddRemark(shown, card, label) : nothing}`,
            })}`}
      </div>
    </section>`;
  }

  private renderAddRemark({ answers }: Shown, card: ViewCard, label: string): TemplateResult {
    const add = () => {
      const place = this.renderRoot.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(card.id)}"]`);
      const quote = markedWithin(place, textOf(card, 'text'));
      const id = answers.create({
        kind: 'review_item',
        step: this.context.step.id,
        place: 'passage',
        fields: { about: card.id, ...(quote === '' ? {} : { quote }) },
      });
      void this.updateComplete.then(() => this.commentOf(id)?.focus());
    };
    // A press must not take away what is marked.
    return html`<button
      class="button small quiet add-remark"
      aria-label=${reviewText('passage.add.on', { label })}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${add}
    >
      ${reviewText('passage.add')}
    </button>`;
  }

  private commentOf(card: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-card="${CSS.escape(card)}"] okr-field.field-comment`);
  }

  private renderItem(item: ReviewItem, shown: Shown): TemplateResult {
    const { card, waived } = item;
    return html`<li class="item">
      <p class="question">${item.text}</p>
      ${card === undefined
        ? html`<p class="muted">${say('review.loading')}</p>`
        : shown.turn.judge
          ? this.renderVerdict(item, card, shown)
          : html`${renderSaid(card)} ${item.open || textOf(card, 'reply') !== '' ? this.renderReply(card, item.text, shown) : nothing}
            ${this.renderRecheck(item, card, shown)}`}
      ${waived === '' ? nothing : html`<p class="status none">${reviewText('waived', { reason: waived })}</p>`}
    </li>`;
  }

  private renderVerdict(item: ReviewItem, card: ViewCard, { answers }: Shown): TemplateResult {
    return html`
      ${this.renderChoice(card, item.text, 'verdict', answers)}
      ${this.field(card, 'comment', {
        replica: answers,
        readonly: false,
        noLabel: true,
        placeholder: say(item.needsComment ? 'review.comment.required' : 'review.comment'),
      })}
      ${item.needsComment ? html`<p class="status warn">${say('review.comment.hint')}</p>` : nothing}
    `;
  }

  /** The authors' answer to an item or to a remark: to fill in, or to read. */
  private renderReply(card: ViewCard, text: string, shown: Shown): TemplateResult | typeof nothing {
    const { review, answers, draft, turn } = shown;
    const reply = textOf(card, 'reply');
    if (!turn.reply) {
      return reply === ''
        ? nothing
        : html`<div class="reply">
            <span class="label">${say(review.as === 'author' || review.as === 'self' ? 'review.reply' : 'review.reply.theirs')}</span>
            <p><b>${choiceLabel('reply', reply)}</b> ${textOf(card, 'reply_reason')}</p>
            ${this.renderChanged(card, draft)}
          </div>`;
    }
    return html`<div class="reply">
      <span class="label">${say('review.reply')}</span>
      ${this.renderChoice(card, text, 'reply', answers, (value) => this.adopted(card, value, shown))}
      ${this.field(card, 'reply_reason', { replica: answers, readonly: false, noLabel: true, placeholder: say('review.reply.reason') })}
      ${reply === 'adopt' || reply === 'partly' ? this.renderChangedChoice(card, answers, draft) : nothing}
    </div>`;
  }

  /** Where one text alone was changed, an adopted point can only mean that one. */
  private adopted(card: ViewCard, reply: string | null, { review, answers, draft }: Shown): void {
    if (reply !== 'adopt' || textOf(card, 'changed') !== '' || review.kept === '') return;
    const changed = onlyChange(this.context.open(review.kept), draft, language());
    if (changed !== undefined) answers.set(card.id, 'changed', changed);
  }

  /** Adopted points lead to the text that was changed for them. */
  private renderChanged(card: ViewCard, draft: Replica): TemplateResult | typeof nothing {
    const changed = textOf(card, 'changed');
    if (changed === '') return nothing;
    const now = draft.card(changed);
    return html`<p class="changed">
      <span class="muted">${reviewText('changed')}</span>
      ${now === undefined
        ? reviewText('changed.gone')
        : html`<button
            class="button small quiet"
            aria-label=${reviewText('changed.show', { label: labels(draft).get(changed) ?? '' })}
            @click=${() => void this.showSentence(changed)}
          >
            <span class="tag">${labels(draft).get(changed) ?? ''}</span> ${titleOf(now, 80)}
          </button>`}
    </p>`;
  }

  /** In the draft, or among its changes: whichever is on the screen. */
  private async showSentence(id: string): Promise<void> {
    this.draftFolded = false;
    await this.updateComplete;
    const changes = this.renderRoot.querySelector('okr-review-changes');
    await changes?.updateComplete;
    const sentence = (changes?.renderRoot ?? this.renderRoot).querySelector<HTMLElement>(`[data-sentence="${CSS.escape(id)}"]`);
    if (sentence !== null) await arriveAt(sentence);
  }

  private renderChangedChoice(card: ViewCard, answers: Replica, draft: Replica): TemplateResult {
    const changed = textOf(card, 'changed');
    const choose = ({ target }: Event) => answers.set(card.id, 'changed', (target as HTMLSelectElement).value || null);
    return html`<label class="changed">
      <span class="muted">${reviewText('changed')}</span>
      <select @change=${choose}>
        <option value="" .selected=${changed === ''}>${reviewText('changed.none')}</option>
        ${[...labels(draft)].map(
          ([id, label]) =>
            html`<option value=${id} .selected=${id === changed}>${label} ${titleOf(draft.card(id) ?? { fields: {} }, 60)}</option>`,
        )}
      </select>
    </label>`;
  }

  private renderRecheck(item: ReviewItem, card: ViewCard, { answers, turn }: Shown): TemplateResult | typeof nothing {
    const recheck = textOf(card, 'recheck');
    if (turn.recheck && item.open) {
      return html`<div class="reply">
        <span class="label">${reviewText('recheck')}</span>
        ${this.renderChoice(card, item.text, 'recheck', answers)}
        ${this.field(card, 'recheck_comment', {
          replica: answers,
          readonly: false,
          noLabel: true,
          placeholder: reviewText(recheck === 'no' ? 'recheck.required' : 'recheck.comment'),
        })}
      </div>`;
    }
    return recheck === ''
      ? nothing
      : html`<div class="reply">
          <span class="label">${reviewText('recheck')}</span>
          <p><span class="status ${toneOf(recheck)}">${choiceLabel('recheck', recheck)}</span> ${textOf(card, 'recheck_comment')}</p>
        </div>`;
  }

  private renderRemarks(shown: Shown): TemplateResult | typeof nothing {
    const { remarks, answers, draft, turn } = shown;
    if (remarks.length === 0) return nothing;
    const known = labels(draft);
    return html`<h4 class="dimension">${reviewText('passages')}</h4>
      <ol class="items">
        ${repeat(
          remarks,
          (card) => card.id,
          (card) => html`<li class="item" data-card=${card.id}>
            <div class="bar">
              <span class="tag">${reviewText('passage.of', { label: known.get(textOf(card, 'about')) ?? '' })}</span>
              ${turn.judge
                ? html`<button class="button small quiet" @click=${() => answers.delete(card.id)}>${reviewText('passage.remove')}</button>`
                : nothing}
            </div>
            ${textOf(card, 'quote') === '' ? nothing : html`<blockquote>${textOf(card, 'quote')}</blockquote>`}
            ${turn.judge
              ? this.field(card, 'comment', { replica: answers, readonly: false, noLabel: true, placeholder: reviewText('passage.said') })
              : html`<p class="comment">${textOf(card, 'comment')}</p>
                  ${this.renderReply(card, textOf(card, 'comment'), shown)}`}
          </li>`,
        )}
      </ol>`;
  }

  private renderWhole({ answers, turn }: Shown): TemplateResult | typeof nothing {
    const parts = (['best', 'risk'] as const).flatMap((part) => {
      const card = answers.card(part);
      return card === undefined || (!turn.judge && textOf(card, 'comment') === '') ? [] : [{ part, card }];
    });
    return parts.length === 0
      ? nothing
      : html`<h4 class="dimension">${reviewText('whole')}</h4>
          <ol class="items">
            ${parts.map(
              ({ part, card }) =>
                html`<li class="item whole-${part}">
                  <p class="question">${reviewText(part)}</p>
                  ${turn.judge
                    ? this.field(card, 'comment', {
                        replica: answers,
                        readonly: false,
                        noLabel: true,
                        placeholder: reviewText(`${part}.hint`),
                      })
                    : html`<p class="comment">${textOf(card, 'comment')}</p>`}
                </li>`,
            )}
          </ol>`;
  }

  /** One submit for the whole group, when nothing is missing. */
  private renderSubmit({ review, sections, remarks, turn }: Shown): TemplateResult | typeof nothing {
    const left = unresolved(sections).length;
    if (review.stage === 'rechecked') {
      return left === 0 ? nothing : html`<p class="left-over" role="status">${reviewText('left', { count: left })}</p>`;
    }
    if (!turn.judge && !turn.reply && !turn.recheck) return nothing;
    const missing = reviewLack(review.stage, sections, remarks);
    return html`<div class="submit">
      ${missing === undefined
        ? html`<okr-confirm-button
            .text=${reviewText(`submit.${review.stage}`)}
            .question=${reviewText('submit.question')}
            .yes=${reviewText('submit.yes')}
            ?inert=${this.submitting}
            @okr-confirm=${() => void this.submit(review)}
          ></okr-confirm-button>`
        : html`<button class="button small" disabled>${reviewText(`submit.${review.stage}`)}</button>
            <p class="muted">${reviewText(`lack.${missing.what}`, { count: missing.count })}</p>`}
    </div>`;
  }

  private async submit({ id, stage }: Assignment): Promise<void> {
    this.submitting = true;
    try {
      if ((await this.context.act?.('review.submit', { review: id, stage })) === true) {
        this.tell(reviewText('submit.done'));
      }
    } finally {
      this.submitting = false;
    }
  }

  private renderChoice(
    card: ViewCard,
    text: string,
    field: Verdict,
    answers: Replica,
    also: (value: string | null) => void = () => undefined,
  ): TemplateResult {
    return html`<okr-lens-choice
      label=${text}
      .options=${verdictOptions(field)}
      .value=${textOf(card, field)}
      @choose=${({ detail }: CustomEvent<string | null>) => {
        answers.set(card.id, field, detail);
        also(detail);
      }}
    ></okr-lens-choice>`;
  }

  /** The own draft is the document at hand; another group's draft is opened. */
  private draftOf(review: Assignment): Replica {
    return review.draft === this.replica.id ? this.replica : this.context.open(review.draft);
  }

  private turnOf({ as, stage, aside }: Assignment, answers: Replica): Turn {
    const may = this.context.writable && answers.writable && !aside;
    const has = (which: ReviewStage, side: 'reviewer' | 'author') => may && stage === which && (as === side || as === 'self');
    return { judge: has('open', 'reviewer'), reply: has('submitted', 'author'), recheck: has('answered', 'reviewer') };
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

/** How far the stage is, in words and as a part of the whole. */
function progressOf({ review, sections, remarks }: Shown): { text: string; percent: number } {
  const { answered, replied, toReply, all } = reviewProgress(sections, remarks);
  const again = sections.flatMap(({ items }) => items).filter(({ open }) => open);
  const looked = again.filter(({ needsRecheck }) => !needsRecheck).length;
  switch (review.stage) {
    case 'submitted':
      return { text: say('review.replies', { done: replied, all: toReply }), percent: percent(replied, toReply) };
    case 'answered':
      return { text: reviewText('rechecks', { done: looked, all: again.length }), percent: percent(looked, again.length) };
    default:
      return { text: say('review.progress', { done: answered, all }), percent: percent(answered, all) };
  }
}

function percent(done: number, all: number): number {
  return all === 0 ? 100 : Math.round((done / all) * 100);
}

/** Where an objective or key result of the draft comes from. */
function renderOrigins(draft: Replica, card: ViewCard): TemplateResult | typeof nothing {
  const origins = draft.targets(card.id, 'origin');
  if (origins.length === 0) {
    return card.kind === 'objective' ? html`<p class="origins muted">${reviewText('origin.none')}</p>` : nothing;
  }
  return html`<p class="origins muted">${reviewText('origin')} ${origins.map((origin) => titleOf(origin, 60)).join(' · ')}</p>`;
}

/** What reviewers said about an item, to read. */
function renderSaid(card: ViewCard): TemplateResult {
  const verdict = textOf(card, 'verdict');
  const comment = textOf(card, 'comment');
  return html`<div class="received">
    ${verdict === ''
      ? html`<span class="status none">${say('review.open')}</span>`
      : html`<span class="status ${toneOf(verdict)}">${choiceLabel('verdict', verdict)}</span>`}
    ${comment === '' ? nothing : html`<p class="comment">${comment}</p>`}
  </div>`;
}

/** A sentence of the draft with what somebody has remarked on and what the writing lint has found. */
function sentenceOf(card: ViewCard, remarks: readonly ViewCard[], found: TextMarks | undefined): unknown {
  const quotes = remarks.filter((remark) => textOf(remark, 'about') === card.id).map((remark) => textOf(remark, 'quote'));
  if (textOf(card, 'text') === '') return say('untitled');
  return markedPieces(String(card.fields['text'] ?? ''), quotes, found).map((piece) =>
    piece.marked
      ? html`<mark class=${piece.found}>${piece.text}</mark>`
      : piece.found === 'none'
        ? piece.text
        : html`<span class=${piece.found}>${piece.text}</span>`,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-lens-review': LensReview;
  }
}
