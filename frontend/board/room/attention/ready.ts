import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ChangeWatch } from '../../elements/change-watch.ts';
import { shared } from '../../elements/shared-styles.ts';
import { attend } from '../../i18n/attention.ts';
import { readyCount } from '../../model/attention.ts';
import type { BoardConnection } from '../../transport/connection.ts';
import { attentionStyles } from './attention-styles.ts';
import { doing } from './doing.ts';

/** "I'm ready" for this step or beat, and the same for the whole group. */
@customElement('okr-ready')
export class OkrReady extends LitElement {
  static override readonly styles = [shared, attentionStyles];

  @property({ attribute: false }) connection?: BoardConnection;
  /** The group's document, for who is here. */
  @property() document = '';

  constructor() {
    super();
    new ChangeWatch(this, () => this.connection);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { connection } = this;
    const me = connection?.you?.id;
    if (connection === undefined || me === undefined) return nothing;
    const { people, group } = connection.attention.ready;
    const members = new Set(connection.room?.members.map(({ id }) => id));
    const here = (connection.presence.get(this.document) ?? []).filter(({ id }) => members.has(id));
    const count = readyCount(people, here, me);
    const mine = people.includes(me);
    const shared = (connection.you?.people.length ?? 0) > 0;
    return html`${shared
        ? nothing
        : html`<button class="button small open" aria-pressed=${mine} @click=${() => this.mark(false, !mine)}>
            <span aria-hidden="true">${mine ? '✓' : '○'}</span> ${attend('ready.me')}
          </button>`}
      <button class="button small quiet open" aria-pressed=${group !== null} @click=${() => this.mark(true, group === null)}>
        ${group === null ? nothing : html`<span aria-hidden="true">✓</span>`} ${attend('ready.group')}
      </button>
      <span class="count" role="status">${said(count.ready, count.here, group, shared)}</span>`;
  }

  private mark(wholeGroup: boolean, ready: boolean): void {
    void doing(this, this.connection, 'ready.mark', { wholeGroup, ready });
  }
}

function said(ready: number, here: number, group: string | null, shared: boolean): string {
  if (group !== null) return shared ? attend('ready.all') : attend('ready.by', { name: group });
  if (ready === 0) return '';
  return ready === here ? attend('ready.all') : attend('ready.count', { ready, here });
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-ready': OkrReady;
  }
}
