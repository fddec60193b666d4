import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ChangeWatch } from '../../elements/change-watch.ts';
import { toast } from '../../elements/notify.ts';
import { shared } from '../../elements/shared-styles.ts';
import { attend } from '../../i18n/attention.ts';
import type { BoardConnection } from '../../transport/connection.ts';
import type { JumpHost } from '../jump.ts';
import { attentionStyles } from './attention-styles.ts';
import { doing } from './doing.ts';

/** With it a trainer who looks into a group shows the view and the card in hand to the group, or to everybody. */
@customElement('okr-lead')
export class OkrLead extends LitElement {
  static override readonly styles = [shared, attentionStyles];

  @property({ attribute: false }) connection?: BoardConnection;
  /** Id of the group that is looked into. */
  @property() group = '';
  private card = '';
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
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.host?.removeEventListener('okr-presence', this.onPresence);
  }

  protected override render(): TemplateResult {
    const spotlight = this.connection?.attention.spotlight ?? null;
    return html`<div role="group" aria-label=${attend('lead.label')}>
      <button class="button small open" @click=${() => void this.lead()}>${attend('lead.group')}</button>
      <button class="button small open" @click=${() => void this.show()}>${attend('lead.everyone')}</button>
      ${spotlight === null
        ? nothing
        : html`<span class="count">${attend('spotlight.title', { name: spotlight.name })}</span>
            <button class="button small open" @click=${() => void doing(this, this.connection, 'spotlight.end', {})}>
              ${attend('lead.stop')}
            </button>`}
    </div>`;
  }

  private async lead(): Promise<void> {
    if (await this.act('follow.lead')) toast(this, { text: attend('lead.group.done') });
  }

  private async show(): Promise<void> {
    if (await this.act('spotlight.show')) toast(this, { text: attend('lead.everyone.done') });
  }

  private async act(what: string): Promise<boolean> {
    const place = (this.host as Partial<JumpHost> | undefined)?.jumpPlace?.();
    if (place === undefined) return false;
    const { steps, step, lens, replica } = place;
    const card = replica.card(this.card)?.deleted === false ? this.card : '';
    return doing(this, this.connection, what, { group: this.group, step: steps[step]?.id ?? '', lens, card });
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
