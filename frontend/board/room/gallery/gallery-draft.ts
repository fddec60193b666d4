import './comment-box.ts';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '../../elements/shared-styles.ts';
import { galleryText } from '../../i18n/gallery.ts';
import { dotsOn } from '../../model/gallery.ts';
import type { GalleryComment, GalleryDot, GalleryDraft, GalleryRound, GalleryStatement } from '../../model/wire.ts';
import type { BoardConnection } from '../../transport/connection.ts';
import { doing } from '../attention/doing.ts';
import { galleryStyles } from './gallery-styles.ts';

/** One draft on the wall: statements with dots and comments. Fires `okr-dot` with `{ card, dots }`. */
@customElement('okr-gallery-draft')
export class OkrGalleryDraft extends LitElement {
  static override readonly styles = [shared, galleryStyles];

  @property({ attribute: false }) connection?: BoardConnection;
  @property({ attribute: false }) draft?: GalleryDraft;
  @property({ attribute: false }) round?: GalleryRound;
  @property({ attribute: false }) mine: readonly GalleryDot[] = [];
  /** Dots that the speaker has left. */
  @property({ type: Number }) left = 0;
  /** Of a shared device, who speaks. */
  @property() speaker = '';
  /** What stands before the keys of unsent comments. */
  @property() keep = '';
  /** The reader's own draft. */
  @property({ type: Boolean }) own = false;
  /** Whether dots can be placed now. */
  @property({ type: Boolean }) dotting = false;
  /** Whether new comments can be begun. */
  @property({ type: Boolean }) beginning = false;
  /** Whether comments are taken now. */
  @property({ type: Boolean }) commenting = false;

  protected override render(): TemplateResult {
    const { draft } = this;
    if (draft === undefined) return html`<p class="muted" role="status">${galleryText('gallery.loading')}</p>`;
    if (draft.statements.length === 0) return html`<p class="empty">${galleryText('gallery.empty')}</p>`;
    return html`<ol class="statements">
      ${repeat(draft.statements, ({ card }) => card, (statement) => this.renderStatement(draft, statement))}
    </ol>`;
  }

  private renderStatement(draft: GalleryDraft, statement: GalleryStatement): TemplateResult {
    const { card, kind, text, facts } = statement;
    const label = statement.label === '' ? galleryText('gallery.statement') : statement.label;
    const comments = draft.comments.filter((comment) => comment.card === card);
    return html`<li class=${kind}>
      <div class="words">
        <p class="text"><span class="label-of">${statement.label}</span> <span>${text}</span></p>
        ${facts === '' ? nothing : html`<p class="hint">${facts}</p>`}
      </div>
      <div class="dots">
        ${this.renderCount(statement)}
        ${this.own ? nothing : this.renderOwn(card, label)}
      </div>
      <div class="said">
        ${comments.length === 0
          ? nothing
          : html`<ul aria-label=${galleryText('gallery.comments', { label })}>
              ${repeat(comments, ({ id }) => id, (comment) => this.renderComment(comment))}
            </ul>`}
        <okr-gallery-comment
          .connection=${this.connection}
          .round=${this.round?.id ?? ''}
          .group=${draft.group}
          .card=${card}
          .label=${label}
          .speaker=${this.speaker}
          .keep=${`${this.keep}${draft.group}/${card}`}
          ?named=${this.round?.named}
          ?begins=${this.beginning}
          ?taken=${this.commenting}
        ></okr-gallery-comment>
      </div>
    </li>`;
  }

  private renderCount({ dots }: GalleryStatement): TemplateResult | typeof nothing {
    if (dots === 0) return nothing;
    const said = dots === 1 ? galleryText('gallery.dots.on.one') : galleryText('gallery.dots.on', { count: dots });
    return html`<span class="sum" title=${said}><span aria-hidden="true">● ${dots}</span><span class="sr-only">${said}</span></span>`;
  }

  private renderOwn(card: string, label: string): TemplateResult | typeof nothing {
    const own = dotsOn(this.mine, this.draft?.group ?? '', card, this.speaker);
    if (!this.dotting) {
      return own === 0 ? nothing : html`<span class="hint">${galleryText('gallery.mine.are', { dots: '●'.repeat(own) })}</span>`;
    }
    return html`<span class="own" role="group" aria-label=${galleryText('gallery.mine')}>
      <button
        class="button small"
        aria-label=${galleryText('gallery.less', { label })}
        aria-disabled=${own === 0}
        @click=${() => this.place(card, own - 1, own > 0)}
      >
        −
      </button>
      <span class="put" role="status"><span aria-hidden="true">${own === 0 ? '○' : '●'.repeat(own)}</span><span class="sr-only">${own}</span></span>
      <button
        class="button small"
        aria-label=${galleryText('gallery.more', { label })}
        aria-disabled=${this.left <= 0}
        @click=${() => this.place(card, own + 1, this.left > 0)}
      >
        +
      </button>
    </span>`;
  }

  private renderComment({ id, text, name, group, mine }: GalleryComment): TemplateResult {
    const by = name === '' ? group : galleryText('gallery.by', { name, group });
    return html`<li>
      <p class="text">${text}</p>
      <span class="hint">${by}${mine ? html` · ${galleryText('gallery.you')}` : nothing}</span>
      ${mine && this.commenting
        ? html`<button
            class="button small quiet"
            aria-label=${galleryText('gallery.take-back.of', { text })}
            @click=${() => void doing(this, this.connection, 'gallery.uncomment', { round: this.round?.id ?? '', id })}
          >
            ${galleryText('gallery.take-back')}
          </button>`
        : nothing}
    </li>`;
  }

  private place(card: string, dots: number, may: boolean): void {
    if (may) this.dispatchEvent(new CustomEvent('okr-dot', { detail: { card, dots } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-gallery-draft': OkrGalleryDraft;
  }
}
