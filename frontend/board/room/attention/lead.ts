import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ChangeWatch } from '../../elements/change-watch.ts';
import { toast } from '../../elements/notify.ts';
import { shared } from '../../elements/shared-styles.ts';
import { attend } from '../../i18n/attention.ts';
import { staged } from '../../i18n/stage.ts';
import type { BoardConnection } from '../../transport/connection.ts';
import type { JumpHost } from '../jump.ts';
import { attentionStyles } from './attention-styles.ts';
import { doing } from './doing.ts';

const LOOK_MS = 400;

/** With it a trainer who looks into a group shows the view and the card in hand to the group, or to everybody. */
@customElement('okr-lead')
export class OkrLead extends LitElement {
  static override readonly styles = [
    shared,
    attentionStyles,
    css`
      [role='group'] {
        align-items: center;
        display: flex;
        flex-wrap: wrap;
        gap: 0.375rem;
      }
    `,
  ];

  @property({ attribute: false }) connection?: BoardConnection;
  /** Id of the group that is looked into. */
  @property() group = '';
  private card = '';
  /** What was told last while people are taken along. */
  private told = '';
  private look: ReturnType<typeof setInterval> | undefined;
  private host: HTMLElement | undefined;

  constructor() {
    super();
    new ChangeWatch(this, () => this.connection);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const root = this.closestHost();
    this.host = root;
    root?.addEventListener('okr-presence', this.onPresence);
    this.look = setInterval(() => this.goOn(), LOOK_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.host?.removeEventListener('okr-presence', this.onPresence);
    clearInterval(this.look);
  }

  protected override render(): TemplateResult {
    const spotlight = this.connection?.attention.spotlight ?? null;
    return html`<div role="group" aria-label=${attend('lead.label')}>
      <button class="button small open" @click=${() => void this.lead()}>${attend('lead.group')}</button>
      <button class="button small open" @click=${() => void this.show()}>${attend('lead.everyone')}</button>
      ${[false, true].map((all) => this.renderAlong(all))}
      ${spotlight === null
        ? nothing
        : html`<span class="count">${attend('spotlight.title', { name: spotlight.name })}</span>
            <button class="button small open" @click=${() => void doing(this, this.connection, 'spotlight.end', {})}>
              ${attend('lead.stop')}
            </button>`}
    </div>`;
  }

  /** Takes people along from now on, or lets them go. */
  private renderAlong(everybody: boolean): TemplateResult {
    const on = this.leading && this.connection?.attention.guide?.everybody === everybody;
    return html`<button class="button small open" aria-pressed=${on} @click=${() => void this.along(on, everybody)}>
      ${on ? staged('lead.along.end') : staged(everybody ? 'lead.along.all' : 'lead.along')}
    </button>`;
  }

  /** Whether people are taken along from this page. */
  private get leading(): boolean {
    const { attention, you } = this.connection ?? {};
    return attention?.guide != null && attention.guide.by === you?.id && attention.guide.group === this.group;
  }

  private async along(on: boolean, everybody: boolean): Promise<void> {
    if (on) {
      await doing(this, this.connection, 'guide.end', {});
      return;
    }
    this.told = this.place();
    if (await this.act('guide.lead', { everybody })) toast(this, { text: staged('lead.along.done') });
  }

  private goOn(): void {
    const { guide } = this.connection?.attention ?? {};
    const place = this.place();
    if (!this.leading || guide == null) {
      this.told = '';
      return;
    }
    if (place === '' || place === this.told) return;
    const first = this.told === '';
    this.told = place;
    // A page that was loaded anew goes on from the next view.
    if (!first) void this.act('guide.lead', { everybody: guide.everybody });
  }

  /** The view and the card in hand, as one word. */
  private place(): string {
    const place = (this.host as Partial<JumpHost> | undefined)?.jumpPlace?.();
    return place === undefined ? '' : `${place.step} ${place.lens} ${this.card}`;
  }

  private async lead(): Promise<void> {
    if (await this.act('follow.lead')) toast(this, { text: attend('lead.group.done') });
  }

  private async show(): Promise<void> {
    if (await this.act('spotlight.show')) toast(this, { text: attend('lead.everyone.done') });
  }

  private async act(what: string, more: Record<string, unknown> = {}): Promise<boolean> {
    const place = (this.host as Partial<JumpHost> | undefined)?.jumpPlace?.();
    if (place === undefined) return false;
    const { steps, step, lens, replica } = place;
    const card = replica.card(this.card)?.deleted === false ? this.card : '';
    return doing(this, this.connection, what, { group: this.group, step: steps[step]?.id ?? '', lens, card, ...more });
  }

  /** The room, which knows what is on the screen. */
  private closestHost(): HTMLElement | undefined {
    let node: Node = this.getRootNode();
    while (node instanceof ShadowRoot) {
      const { host } = node;
      if (host.localName === 'okr-room') return host as HTMLElement;
      node = host.getRootNode();
    }
    return undefined;
  }

  /** A button takes the focus from the card; the last one in hand stays meant. */
  private readonly onPresence = (event: Event): void => {
    this.card = (event as CustomEvent<{ card: string | null }>).detail.card ?? this.card;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-lead': OkrLead;
  }
}
