import './gallery-draft.ts';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ChangeWatch } from '../../elements/change-watch.ts';
import { copyText } from '../../elements/copy-text.ts';
import { announce, toast } from '../../elements/notify.ts';
import { shared } from '../../elements/shared-styles.ts';
import { galleryText } from '../../i18n/gallery.ts';
import { type PressedDot, readRound, type RoundReading, spent, stillPending, takesComments, withPending } from '../../model/gallery.ts';
import type { GalleryDot, GalleryDraft, GalleryDrafts, GalleryRound, WallDraft } from '../../model/wire.ts';
import type { BoardConnection } from '../../transport/connection.ts';
import { drafts } from '../../transport/drafts.ts';
import { MarkedReader } from '../../transport/marked-reader.ts';
import { doing } from '../attention/doing.ts';
import { galleryStyles } from './gallery-styles.ts';

const TICK_MS = 1000;
/** Minutes before the end at which screen readers hear of it. */
const TOLD = [5, 1];

/**
 * The gallery walk of a participant: a line above the board as soon as there was a round, and the drafts in place of the board while the
 * person visits them. Fires `okr-walk` with `{ walking }`; the board stays as it is meanwhile.
 */
@customElement('okr-gallery')
export class OkrGallery extends LitElement {
  static override readonly styles = [shared, galleryStyles];

  @property({ attribute: false }) connection?: BoardConnection;
  /** Code of the workshop; unsent comments are kept by it. */
  @property() workshop = '';
  /** Somebody of the crew who sees what the group sees, and changes nothing. */
  @property({ type: Boolean }) looking = false;
  /** Whether the drafts are shown in place of the board. */
  @property({ type: Boolean, reflect: true }) walking = false;
  /** The round that is read; the newest one when it is none. */
  @state() private chosen = '';
  /** The draft that is read. */
  @state() private group = '';
  @state() private speaksFor = '';
  @state() private pending: readonly PressedDot[] = [];
  /** Rounds and groups whose drafts were read. */
  @state() private seen: ReadonlySet<string> = new Set();

  private readonly reader = new MarkedReader(
    async (round, group) => (await this.connection?.ask('gallery.draft', { round, group })) as GalleryDraft,
    () => this.requestUpdate(),
    ({ mark }) => mark,
  );
  private readonly earlier = new MarkedReader(
    async (round) => (await this.connection?.ask('gallery.round', { round })) as GalleryDrafts,
    () => this.requestUpdate(),
  );
  private tick: ReturnType<typeof setInterval> | undefined;
  /** The open round that was told last; `undefined` before the page knows. */
  private told: string | undefined;
  private toldMinutes = 0;
  private spoken = '';
  /** Where the person was on the board. */
  private fromTop = 0;
  private held: HTMLElement | undefined;
  /** What had the focus before a press took it. */
  private pressedFrom: HTMLElement | undefined;

  constructor() {
    super();
    new ChangeWatch(this, () => this.connection);
    this.addEventListener('pointerdown', () => (this.pressedFrom = activeElement()));
    this.addEventListener('keydown', (event) => {
      // Of an input method it takes back the letters that are being composed.
      if (event.key === 'Escape' && this.walking && !event.isComposing && event.keyCode !== 229) this.leave();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.tick = setInterval(() => {
      if (this.newest !== undefined) this.requestUpdate();
    }, TICK_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.tick);
  }

  protected override willUpdate(): void {
    const { newest } = this;
    if (newest === undefined && this.walking) this.turn(false);
    if (newest !== undefined && this.chosen !== '' && !this.rounds.some(({ id }) => id === this.chosen)) this.chosen = '';
    const { round, shown } = this;
    if (this.walking && round !== undefined && shown !== undefined) this.look(`${round.id} ${shown.group}`);
    if (this.pending.length > 0) {
      const still = stillPending(this.pending, this.connection?.gallery.mine ?? [], this.connection?.galleryAt ?? 0);
      if (still.length < this.pending.length) this.pending = still;
    }
  }

  protected override updated(): void {
    const { connection, newest } = this;
    if (connection?.you?.role !== 'participant') return;
    const now = newest?.open === true ? newest.id : '';
    // What is there when the page opens needs no telling.
    if (this.told !== undefined && now !== '' && now !== this.told) {
      this.chosen = '';
      announce(this, galleryText('gallery.open'));
      if (!this.walking) toast(this, { text: galleryText('gallery.open'), action: { text: galleryText('gallery.go'), run: () => this.visit() } });
    }
    this.told = now;
    this.tellTime();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { connection, newest } = this;
    if (connection?.you?.role !== 'participant' || newest === undefined) return nothing;
    const reading = this.read(newest);
    return html`${this.renderBar(newest, reading)}${this.walking ? this.renderWalk() : nothing}
      <span class="sr-only" role="status">${this.spoken}</span>`;
  }

  private get rounds(): readonly GalleryRound[] {
    return this.connection?.gallery.rounds ?? [];
  }

  private get newest(): GalleryRound | undefined {
    return this.rounds.at(-1);
  }

  private get round(): GalleryRound | undefined {
    return this.rounds.find(({ id }) => id === this.chosen) ?? this.newest;
  }

  /** What hangs on the wall now. */
  private get hanging(): readonly WallDraft[] {
    return this.connection?.wall.drafts ?? [];
  }

  /** The drafts of the round that is read. */
  private get list(): readonly WallDraft[] {
    const { round, newest } = this;
    if (round === undefined || round.id === newest?.id) return this.hanging;
    return this.earlier.read(round.id, '', this.connection?.wall.earlier ?? 0)?.drafts ?? [];
  }

  /** The draft that is read, or the first one that isn't the own. */
  private get shown(): WallDraft | undefined {
    const { list } = this;
    return list.find(({ group }) => group === this.group) ?? list.find(({ group }) => !this.isOwn(group)) ?? list[0];
  }

  private get people(): readonly string[] {
    return this.connection?.you?.people ?? [];
  }

  private get speaker(): string {
    const { people } = this;
    return people.includes(this.speaksFor) ? this.speaksFor : (people[0] ?? '');
  }

  private get mine(): readonly GalleryDot[] {
    return withPending(this.connection?.gallery.mine ?? [], this.pending);
  }

  /** What stands before the keys of unsent comments: the person's, whatever round it is. */
  private get keep(): string {
    return `gallery/${this.workshop}/${this.connection?.you?.id ?? ''}/`;
  }

  private isOwn(group: string): boolean {
    return this.connection?.gallery.own.includes(group) === true;
  }

  private read(round: GalleryRound): RoundReading {
    return readRound(round, performance.now() - (this.connection?.galleryAt ?? 0));
  }

  private renderBar(newest: GalleryRound, reading: RoundReading): TemplateResult {
    const own = this.hanging.filter(({ group }) => this.isOwn(group));
    const sum = { dots: own.reduce((all, { dots }) => all + dots, 0), comments: own.reduce((all, { comments }) => all + comments, 0) };
    const open = newest.open;
    return html`<div class="frame"><section class="line ${open ? 'open' : ''}" aria-label=${galleryText('gallery.title')}>
      <span class="kind">${galleryText('gallery.title')} · ${galleryText('gallery.round', { number: newest.number })}</span>
      ${open ? this.renderClock(reading) : nothing}
      <span class="hint">
        ${open
          ? this.dotsLeft(newest)
          : own.length === 0
            ? galleryText('gallery.closed')
            : galleryText('gallery.own.sum', sum)}
      </span>
      ${this.walking
        ? html`<button class="button small" @click=${this.leave}>${galleryText('gallery.back')}</button>`
        : html`<button class="button small ${open ? 'primary' : ''}" @click=${() => this.visit(open ? undefined : own[0]?.group)}>
            ${galleryText(open ? 'gallery.go' : 'gallery.read')}
          </button>`}
    </section></div>`;
  }

  private renderClock({ state: look, clock, seconds }: RoundReading): TemplateResult {
    const soon = look === 'open' && seconds <= 60;
    return html`<span class="clock ${look} ${soon ? 'soon' : ''}" role="timer" aria-label=${`${galleryText('gallery.left')} ${clock}`}>
      ${look === 'up' ? galleryText('gallery.up.short') : clock}
    </span>`;
  }

  private dotsLeft(round: GalleryRound): string {
    const left = round.dots - spent(this.mine, this.speaker);
    if (round.dots === 1) return galleryText(left > 0 ? 'gallery.dots.one' : 'gallery.dots.none.one');
    return left > 0 ? galleryText('gallery.dots', { left, all: round.dots }) : galleryText('gallery.dots.none', { all: round.dots });
  }

  private renderWalk(): TemplateResult {
    const { round, newest, shown, list } = this;
    if (round === undefined || shown === undefined) return html`<p class="muted frame" role="status">${galleryText('gallery.loading')}</p>`;
    const reading = this.read(round);
    const current = round.id === newest?.id;
    const draft = this.reader.read(round.id, shown.group, current ? shown.mark : (this.connection?.wall.earlier ?? 0));
    const at = list.indexOf(shown);
    const comments = current && !this.looking && takesComments(reading);
    return html`<div class="frame walk">
      <div class="top">
        <h2 tabindex="-1">${galleryText('gallery.drafts', { number: round.number })}</h2>
        ${this.rounds.length < 2
          ? nothing
          : html`<label class="pick">
              ${galleryText('gallery.rounds')}
              <select @change=${(event: Event) => (this.chosen = (event.target as HTMLSelectElement).value)}>
                ${this.rounds.map(({ id, number }) => html`<option value=${id} .selected=${id === round.id}>${number}</option>`)}
              </select>
            </label>`}
        ${this.people.length === 0 || !current || !newest.open ? nothing : this.renderSpeaker()}
      </div>
      ${renderState(reading, current)} ${this.renderUnsent(list)}
      <div class="columns">
        <nav aria-label=${galleryText('gallery.groups')}>
          <ul class="groups">${list.map((each) => this.renderGroup(each, each === shown, current, round))}</ul>
          <select class="groups" aria-label=${galleryText('gallery.groups')} @change=${(event: Event) => this.go((event.target as HTMLSelectElement).value)}>
            ${list.map(
              ({ group, name }) =>
                html`<option value=${group} .selected=${group === shown.group}>
                  ${name}${this.isOwn(group) ? ` (${galleryText('gallery.own')})` : ''}
                </option>`,
            )}
          </select>
        </nav>
        <article aria-labelledby="draft">
          <header>
            <h3 id="draft" tabindex="-1">
              ${shown.name}${this.isOwn(shown.group) ? html` <span class="chip neutral">${galleryText('gallery.own')}</span>` : nothing}
            </h3>
            <span class="hint">${galleryText('gallery.place', { at: at + 1, all: list.length })}</span>
          </header>
          ${this.isOwn(shown.group) && newest?.open === true && current ? html`<p class="hint">${galleryText('gallery.own.hint')}</p>` : nothing}
          <okr-gallery-draft
            .connection=${this.connection}
            .draft=${draft?.group === shown.group ? draft : undefined}
            .round=${round}
            .mine=${current ? this.mine : []}
            .left=${round.dots - spent(this.mine, this.speaker)}
            .speaker=${this.speaker}
            .keep=${this.keep}
            ?own=${this.isOwn(shown.group)}
            ?dotting=${current && round.open && !this.looking}
            ?beginning=${comments && round.open}
            ?commenting=${comments}
            @okr-dot=${(event: CustomEvent<{ card: string; dots: number }>) => void this.dot(round.id, shown.group, event.detail)}
          ></okr-gallery-draft>
        </article>
      </div>
      <div class="ways">
        <button class="button" ?disabled=${at <= 0} @click=${() => this.go(list[at - 1]?.group)}>${galleryText('gallery.before')}</button>
        <button class="button" ?disabled=${at >= list.length - 1} @click=${() => this.go(list[at + 1]?.group)}>
          ${galleryText('gallery.next')}
        </button>
      </div>
    </div>`;
  }

  private renderSpeaker(): TemplateResult {
    return html`<label class="pick">
      ${galleryText('gallery.for')}
      <select @change=${(event: Event) => (this.speaksFor = (event.target as HTMLSelectElement).value)}>
        ${this.people.map((name) => html`<option .selected=${name === this.speaker}>${name}</option>`)}
      </select>
    </label>`;
  }

  private renderGroup({ group, name, dots, comments }: WallDraft, shown: boolean, current: boolean, { id }: GalleryRound): TemplateResult {
    return html`<li>
      <button class="group" aria-current=${shown ? 'true' : nothing} @click=${() => this.go(group)}>
        <span class="name">${name}${this.isOwn(group) ? html` <span class="hint">(${galleryText('gallery.own')})</span>` : nothing}</span>
        ${current && dots + comments > 0
          ? html`<span class="hint" aria-label=${galleryText('gallery.counts', { dots, comments })}>● ${dots} · ✎ ${comments}</span>`
          : nothing}
        ${this.seen.has(`${id} ${group}`) ? html`<span class="hint seen" role="img" aria-label=${galleryText('gallery.seen')}>✓</span>` : nothing}
      </button>
    </li>`;
  }

  /** Words that were typed on other drafts and not sent; those whose statement is gone can be taken along. */
  private renderUnsent(list: readonly WallDraft[]): TemplateResult | typeof nothing {
    const { keep, shown } = this;
    const waiting = drafts.under(keep).map(({ key, text }) => {
      const [group = '', card = ''] = key.slice(keep.length).split('/');
      return { key, text, group, card };
    });
    const here = shown === undefined ? undefined : this.connectionDraft(shown.group);
    const elsewhere = waiting.filter(({ group, card }) => {
      if (group !== shown?.group) return true;
      return here !== undefined && !here.statements.some((statement) => statement.card === card);
    });
    if (elsewhere.length === 0) return nothing;
    return html`<div class="unsent" role="status">
      <b>${galleryText('gallery.unsent')}</b>
      <ul>
        ${elsewhere.map(({ key, text, group }) => {
          const place = group === shown?.group ? undefined : list.find((each) => each.group === group);
          return html`<li>
            <span class="text">${text}</span>
            ${place === undefined
              ? html`<span class="hint">${galleryText('gallery.unsent.gone')}</span>
                  <button class="button small" @click=${() => void copyText(text)}>${galleryText('gallery.copy')}</button>
                  <button class="button small quiet" @click=${() => this.drop(key)}>${galleryText('gallery.drop')}</button>`
              : html`<button class="button small" @click=${() => this.go(group)}>${place.name}</button>`}
          </li>`;
        })}
      </ul>
    </div>`;
  }

  private connectionDraft(group: string): GalleryDraft | undefined {
    const { round, newest } = this;
    const place = this.list.find((each) => each.group === group);
    if (round === undefined || place === undefined) return undefined;
    return this.reader.read(round.id, group, round.id === newest?.id ? place.mark : (this.connection?.wall.earlier ?? 0));
  }

  private drop(key: string): void {
    drafts.drop(key);
    this.requestUpdate();
  }

  /** Screen readers hear the last minutes and the end. */
  private tellTime(): void {
    const { newest } = this;
    if (newest?.open !== true) {
      this.toldMinutes = 0;
      return;
    }
    const { state: look, seconds } = this.read(newest);
    const minutes = TOLD.find((each) => seconds <= each * 60 && seconds > (each - 1) * 60) ?? 0;
    const now = look === 'up' ? -1 : minutes;
    if (now === 0 || now === this.toldMinutes) return;
    this.toldMinutes = now;
    const minutesLeft = minutes === 1 ? galleryText('gallery.minutes.one') : galleryText('gallery.minutes', { minutes });
    this.spoken = look === 'up' ? galleryText('gallery.up') : minutesLeft;
    this.requestUpdate();
  }

  private look(draft: string): void {
    if (!this.seen.has(draft)) this.seen = new Set([...this.seen, draft]);
  }

  private go(group: string | undefined): void {
    if (group === undefined) return;
    this.group = group;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('#draft')?.focus({ preventScroll: true });
      this.renderRoot.querySelector('.walk')?.scrollIntoView({ block: 'start' });
    });
  }

  /** Brings the drafts onto the screen. */
  visit(group?: string): void {
    if (!this.walking) {
      this.fromTop = window.scrollY;
      const active = activeElement();
      this.held = active !== undefined && this.renderRoot.contains(active) ? this.pressedFrom : active;
      this.pressedFrom = undefined;
    }
    if (group !== undefined) this.group = group;
    this.turn(true);
    void this.updateComplete.then(() => {
      window.scrollTo({ top: 0 });
      this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
    });
  }

  /** Back to the board, where the person was. */
  readonly leave = (): void => {
    if (!this.walking) return;
    this.turn(false);
    const { held, fromTop } = this;
    void this.updateComplete.then(() => {
      window.scrollTo({ top: fromTop });
      const back = held?.isConnected === true ? held : this.renderRoot.querySelector<HTMLElement>('button');
      back?.focus({ preventScroll: true });
    });
  };

  private turn(walking: boolean): void {
    this.walking = walking;
    this.dispatchEvent(new CustomEvent('okr-walk', { detail: { walking } }));
  }

  /** The dot is seen at once, and until the server tells it; the server has the last word. */
  private async dot(round: string, group: string, { card, dots }: { card: string; dots: number }): Promise<void> {
    const pressed: PressedDot = { group, card, for: this.speaker, dots };
    const same = (other: GalleryDot): boolean => other.group === group && other.card === card && other.for === pressed.for;
    this.pending = [...this.pending.filter((other) => !same(other)), pressed];
    const taken = await doing(this, this.connection, 'gallery.dot', { round, group, card, for: pressed.for, dots });
    this.pending = this.pending.flatMap((other) => (other !== pressed ? [other] : taken ? [{ ...pressed, takenAt: performance.now() }] : []));
  }
}

function renderState({ state: look, seconds }: RoundReading, current: boolean): TemplateResult | typeof nothing {
  if (!current || look === 'closed') return html`<p class="note">${galleryText('gallery.closed')}</p>`;
  if (look === 'grace') return html`<p class="note warn">${galleryText('gallery.grace', { seconds })}</p>`;
  return look === 'up' ? html`<p class="note warn">${galleryText('gallery.up')}</p>` : nothing;
}

/** What has the focus, also inside of elements. */
function activeElement(): HTMLElement | undefined {
  let active: Element | null = document.activeElement;
  while (active?.shadowRoot?.activeElement != null) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-gallery': OkrGallery;
  }
}
