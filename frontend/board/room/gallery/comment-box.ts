import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { shared } from '../../elements/shared-styles.ts';
import { galleryText } from '../../i18n/gallery.ts';
import { COMMENT_LIMIT } from '../../model/gallery.ts';
import type { BoardConnection } from '../../transport/connection.ts';
import { drafts } from '../../transport/drafts.ts';
import { randomId } from '../../transport/random-id.ts';
import { doing } from '../attention/doing.ts';
import { galleryStyles } from './gallery-styles.ts';

const ID = 16;

/**
 * Where a comment is written. What is typed is kept in the browser by its statement until it is sent, whatever becomes of the
 * round; with it the id under which it was sent once, so that a lost answer makes no second comment.
 */
@customElement('okr-gallery-comment')
export class OkrGalleryComment extends LitElement {
  static override readonly styles = [shared, galleryStyles];

  @property({ attribute: false }) connection?: BoardConnection;
  @property() round = '';
  @property() group = '';
  @property() card = '';
  @property() label = '';
  /** Of a shared device, who speaks. */
  @property() speaker = '';
  /** Key of what is typed and not sent. */
  @property() keep = '';
  @property({ type: Boolean }) named = false;
  /** Whether a new comment can be begun. */
  @property({ type: Boolean }) begins = false;
  /** Whether comments are taken now. */
  @property({ type: Boolean }) taken = false;
  @state() private text = '';
  @state() private open = false;
  @state() private sending = false;
  /** Under which id these very words were sent; empty when they never were. */
  private sent = '';
  @query('textarea') private area?: HTMLTextAreaElement;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('keep')) return;
    const kept = drafts.find(this.keep);
    this.text = kept?.text ?? '';
    this.sent = kept?.base ?? '';
    this.open = this.text !== '';
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.open) {
      return this.begins
        ? html`<button class="button small quiet" aria-label=${galleryText('gallery.comment.on', { label: this.label })} @click=${this.begin}>
            ${galleryText('gallery.comment')}
          </button>`
        : nothing;
    }
    return html`<form class="comment" @submit=${this.send}>
      <textarea
        rows="2"
        maxlength=${COMMENT_LIMIT}
        aria-label=${galleryText('gallery.comment.on', { label: this.label })}
        aria-describedby="hint"
        ?readonly=${this.sending}
        .value=${live(this.text)}
        @input=${this.type}
      ></textarea>
      <span class="foot">
        <span class="hint" id="hint">${galleryText(this.taken ? (this.named ? 'gallery.comment.named' : 'gallery.comment.nameless') : 'gallery.kept')}</span>
        <span class="acts">
          ${this.text.trim() === ''
            ? html`<button class="button small quiet" type="button" @click=${this.fold}>${galleryText('gallery.fold')}</button>`
            : nothing}
          <button class="button small primary" ?disabled=${!this.taken || this.sending || this.text.trim() === ''}>
            ${galleryText('gallery.send')}
          </button>
        </span>
      </span>
    </form>`;
  }

  private readonly begin = (): void => {
    this.open = true;
    void this.updateComplete.then(() => this.area?.focus());
  };

  private readonly fold = (): void => {
    this.open = false;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('button')?.focus());
  };

  private readonly type = (event: Event): void => {
    this.text = (event.target as HTMLTextAreaElement).value;
    this.sent = '';
    if (this.text === '') drafts.drop(this.keep);
    else drafts.keep(this.keep, { text: this.text, base: '' });
  };

  private readonly send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { text, keep } = this;
    const id = this.sent === '' ? randomId(ID) : this.sent;
    this.sent = id;
    drafts.keep(keep, { text, base: id });
    this.sending = true;
    const args = { round: this.round, id, group: this.group, card: this.card, text, for: this.speaker };
    const done = await doing(this, this.connection, 'gallery.comment', args);
    this.sending = false;
    if (!done) return;
    drafts.drop(keep);
    // The person may have gone on to another draft meanwhile.
    if (this.keep !== keep) return;
    this.sent = '';
    this.text = '';
    this.fold();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-gallery-comment': OkrGalleryComment;
  }
}
