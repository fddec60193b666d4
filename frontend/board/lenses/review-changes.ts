import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../elements/shared-styles.ts';
import { fieldLabel, language } from '../i18n/index.ts';
import { reviewText } from '../i18n/review.ts';
import type { Piece } from '../model/compare.ts';
import { type DraftChange, draftChanges } from '../model/draft-changes.ts';
import type { Replica } from '../model/replica.ts';
import { lensStyles } from './lens-styles.ts';

/** The draft as it was reviewed against the draft now, sentence by sentence. Drawn anew by whoever follows the documents. */
@customElement('okr-review-changes')
export class OkrReviewChanges extends LitElement {
  static override styles = [
    shared,
    lensStyles,
    css`
      ol {
        background: var(--okr-surface, #fffdf9);
        border: 1px solid var(--okr-line, #e0d9cb);
        border-block-start: 3px solid var(--okr-line-strong, #8f8a7f);
        border-radius: var(--okr-radius, 10px);
        padding: 0.25rem 1rem;
      }

      li {
        border-block-start: 1px solid var(--okr-line, #e0d9cb);
        display: grid;
        gap: 0.25rem 0.5rem;
        grid-template-columns: 2.75rem minmax(0, 1fr);
        overflow-wrap: anywhere;
        padding-block: 0.625rem;
      }

      li:first-child {
        border-block-start: 0;
      }

      li.objective {
        font-weight: 550;
      }

      li.same,
      .then {
        color: var(--okr-ink-soft, #5d6169);
        font-weight: 400;
      }

      .tag {
        padding-block-start: 0.15rem;
      }

      ins {
        background: var(--okr-good-soft, #e4f1e2);
        border-radius: 3px;
        color: var(--okr-good, #25692b);
        text-decoration: underline;
        text-decoration-thickness: 1px;
        text-underline-offset: 3px;
      }

      del {
        background: var(--okr-bad-soft, #fbe7e4);
        border-radius: 3px;
        color: var(--okr-bad, #a8201a);
      }

      .fields {
        font-size: 0.875rem;
      }
    `,
  ];

  @property({ attribute: false }) kept!: Replica;
  @property({ attribute: false }) draft!: Replica;
  /** Grows whenever one of the documents has changed. */
  @property({ type: Number }) version = 0;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.kept.ready || !this.draft.ready) return nothing;
    const changes = draftChanges(this.kept, this.draft, language());
    const none = changes.every(({ state }) => state === 'same');
    return html`${none ? html`<p class="muted">${reviewText('change.none')}</p>` : nothing}
      <ol>
        ${changes.map((change) => this.renderChange(change))}
      </ol>`;
  }

  private renderChange({ id, state, kind, label, before, after, fields }: DraftChange): TemplateResult {
    const rewritten = state === 'changed' && (before.some(({ own }) => own) || after.some(({ own }) => own));
    return html`<li class="${state} ${kind}" data-sentence=${id}>
      <span class="tag">${label}</span>
      <div>
        ${state === 'gone' || rewritten
          ? html`<p class="then"><span class="sr-only">${reviewText('change.then')}: </span>${told(before, 'del')}</p>`
          : nothing}
        ${state === 'gone'
          ? html`<span class="status none">${reviewText('change.gone')}</span>`
          : html`<p>${told(after, 'ins')} ${state === 'new' ? html`<span class="status good">${reviewText('change.new')}</span>` : nothing}</p>`}
        ${fields.length === 0
          ? nothing
          : html`<p class="fields muted">
              ${reviewText('change.fields', { fields: fields.map((field) => fieldLabel(kind, field)).join(' · ') })}
            </p>`}
      </div>
    </li>`;
  }
}

function told(pieces: readonly Piece[], mark: 'ins' | 'del'): TemplateResult[] {
  return pieces.map(({ text, own }) =>
    !own ? html`${text}` : mark === 'ins' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-review-changes': OkrReviewChanges;
  }
}
