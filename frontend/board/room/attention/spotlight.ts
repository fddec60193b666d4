import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ChangeWatch } from '../../elements/change-watch.ts';
import { announce } from '../../elements/notify.ts';
import { accentOf, shared } from '../../elements/shared-styles.ts';
import { attend } from '../../i18n/attention.ts';
import { msg } from '../../i18n/index.ts';
import type { LensContext, LensElement } from '../../lens.ts';
import type { Spotlight } from '../../model/wire.ts';
import type { BoardConnection } from '../../transport/connection.ts';
import { type JumpHost, type JumpPlace, jumpTo, Jumps } from '../jump.ts';
import { LensElements } from '../lens-elements.ts';
import { betweenWords } from './composing.ts';
import { spotlightStyles } from './spotlight-styles.ts';

/** What a board that is only looked at must not tell the own one. */
const KEPT = ['okr-presence', 'okr-sheet', 'okr-jump'];

/** Another group's board over the own one, to look at; the own one stays as it is beneath. */
@customElement('okr-spotlight')
export class OkrSpotlight extends LitElement implements JumpHost {
  static override readonly styles = [shared, spotlightStyles];

  @property({ attribute: false }) connection?: BoardConnection;
  /** Id of the own group, which stays at its own board. */
  @property() group = '';
  /** What is shown now; a take-over waits for the end of a word. */
  @state() private shown: Spotlight | undefined;
  /** The person went back to the own board. */
  @state() private away = false;

  private readonly lenses = new LensElements();
  private known: Spotlight | null = null;
  /** What had the focus on the own board. */
  private held: HTMLElement | undefined;
  /** The card to point at as soon as it is there. */
  private pointAt = '';

  constructor() {
    super();
    new ChangeWatch(this, () => this.connection);
    new Jumps(this);
    KEPT.forEach((type) => this.addEventListener(type, (event) => event.stopPropagation()));
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.covers) this.leave();
    });
  }

  jumpPlace(): JumpPlace | undefined {
    const { shown, connection } = this;
    const steps = connection?.agenda?.steps ?? [];
    const step = steps.findIndex(({ id }) => id === shown?.step);
    if (shown === undefined || connection === undefined || step < 0) return undefined;
    return { replica: connection.open(shown.doc), steps, reached: step, step, lens: shown.lens };
  }

  showLens(): void {
    // The trainer chooses the view.
  }

  shownLens(): LensElement | undefined {
    return this.renderRoot.querySelector<LensElement>('main > :first-child') ?? undefined;
  }

  protected override willUpdate(): void {
    const now = this.connection?.attention.spotlight ?? null;
    if (now === this.known) return;
    this.known = now;
    betweenWords(() => this.turn(now));
  }

  protected override updated(changed: PropertyValues): void {
    for (const sibling of this.parentNode?.children ?? []) {
      if (sibling !== this && sibling.localName !== 'okr-toasts') sibling.toggleAttribute('inert', this.covers);
    }
    if (!this.covers) return;
    if (changed.has('shown') || changed.has('away')) this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
    if (this.pointAt === '' || this.jumpPlace()?.replica.ready !== true) return;
    jumpTo(this, this.pointAt);
    this.pointAt = '';
  }

  protected override render(): TemplateResult | typeof nothing {
    const { shown } = this;
    if (shown === undefined) return nothing;
    if (this.away) {
      return html`<button class="button again" @click=${() => this.cover()}>
        ${attend('spotlight.again', { name: shown.name })}
      </button>`;
    }
    const place = this.jumpPlace();
    return html`<div
      class="cover"
      role="dialog"
      aria-modal="true"
      aria-labelledby="title"
      style=${`--okr-accent:${accentOf(place?.step ?? 0)}`}
    >
      <header>
        <div class="words">
          <h2 id="title" tabindex="-1">${attend('spotlight.title', { name: shown.name })}</h2>
          <p>${attend('spotlight.hint')}</p>
        </div>
        <button class="button" @click=${this.leave}>${attend('spotlight.back')}</button>
      </header>
      <main>${place === undefined ? nothing : this.renderLens(shown, place)}</main>
    </div>`;
  }

  private get covers(): boolean {
    return this.shown !== undefined && !this.away;
  }

  private renderLens(shown: Spotlight, { replica, steps, step: index }: JumpPlace): TemplateResult | LensElement {
    const { connection } = this;
    const step = steps[index];
    const lens = step?.lenses.find(({ id }) => id === shown.lens);
    if (connection?.room === undefined || step === undefined || lens === undefined) return html`<p>${msg('room.no-lens')}</p>`;
    if (!replica.ready) return html`<p role="status">${msg('room.loading')}</p>`;
    const context: LensContext = {
      room: { ...connection.room, group: { id: shown.group, name: shown.name, doc: shown.doc, at: index }, members: [] },
      agenda: [...steps],
      step,
      reviews: [],
      me: connection.you?.id ?? '',
      role: 'participant',
      people: [],
      presence: [],
      superior: connection.superior,
      writable: false,
      open: (document) => connection.open(document),
      checklists: connection.agenda?.checklists ?? [],
    };
    return this.lenses.show(lens, replica, context) ?? html`<p>${msg('room.unknown-lens')}</p>`;
  }

  /** What has come; the own group's board is no news to the group. */
  private turn(now: Spotlight | null): void {
    if (now !== this.known) return;
    const was = this.covers;
    if (was && now?.doc !== this.shown?.doc) this.lenses.clear();
    this.shown = now === null || now.group === this.group ? undefined : now;
    this.away = false;
    this.pointAt = this.shown?.card ?? '';
    if (!was) this.held = activeElement();
    else if (this.shown === undefined) {
      this.giveBack();
      announce(this, attend('spotlight.over'));
    }
  }

  private cover(): void {
    this.held = activeElement();
    this.away = false;
  }

  private readonly leave = (): void => {
    this.away = true;
    this.giveBack();
  };

  /** The place to write in has the focus again, where there was one. */
  private giveBack(): void {
    const { held } = this;
    void this.updateComplete.then(() => {
      if (held?.isConnected === true) held.focus({ preventScroll: true });
    });
  }
}

/** What has the focus, also inside of elements. */
function activeElement(): HTMLElement | undefined {
  let active: Element | null = document.activeElement;
  while (active?.shadowRoot?.activeElement != null) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement ? active : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-spotlight': OkrSpotlight;
  }
}
