import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ChangeWatch } from '../../elements/change-watch.ts';
import { shared } from '../../elements/shared-styles.ts';
import { attend } from '../../i18n/attention.ts';
import type { HelpCall } from '../../model/wire.ts';
import type { BoardConnection } from '../../transport/connection.ts';
import { doing } from './doing.ts';

/** The open calls for help of the own group: where they are in the queue, and who comes. */
@customElement('okr-calls')
export class OkrCalls extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        display: contents;
      }

      li {
        align-items: center;
        background: var(--okr-accent-soft);
        border-radius: var(--okr-radius-small);
        display: flex;
        flex-wrap: wrap;
        font-size: 0.9375rem;
        gap: 0.125rem 0.625rem;
        padding: 0.25rem 0.5rem 0.25rem 0.75rem;
      }

      li.coming {
        background: var(--okr-good-soft);
      }

      li > span {
        flex: 1 1 12rem;
        overflow-wrap: anywhere;
      }

      ul {
        display: grid;
        gap: 0.25rem;
      }

      li > .words {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.375rem;
      }

      .line {
        color: var(--okr-ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) connection?: BoardConnection;

  constructor() {
    super();
    new ChangeWatch(this, () => this.connection);
  }

  protected override render(): TemplateResult {
    const calls = this.connection?.attention.help ?? [];
    return html`<ul role="status">
      ${calls.map((call) => this.renderCall(call))}
    </ul>`;
  }

  private renderCall(call: HelpCall): TemplateResult {
    const own = call.by === this.connection?.you?.id;
    return html`<li class=${call.coming === null ? '' : 'coming'}>
      <span class="words">
        <span>${said(call, own)}</span>
        ${call.line === '' ? nothing : html`<span class="line">${call.line}</span>`}
        <span>${standing(call)}</span>
      </span>
      ${own || call.wholeGroup
        ? html`<button
            class="button small quiet"
            @click=${() => void doing(this, this.connection, 'help.withdraw', { call: call.id })}
          >
            ${attend('help.withdraw')}
          </button>`
        : nothing}
    </li>`;
  }
}

function said({ wholeGroup, line, name }: HelpCall, own: boolean): string {
  if (wholeGroup) return attend('help.of-group');
  const hand = line === '' ? '.hand' : '';
  return own ? attend(`help${hand}.own`) : attend(`help${hand}.of`, { name });
}

function standing({ coming, ahead }: HelpCall): string {
  if (coming !== null) return attend('help.coming', { name: coming });
  if (ahead === 0) return attend('help.next');
  return ahead === 1 ? attend('help.ahead.one') : attend('help.ahead', { count: ahead });
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-calls': OkrCalls;
  }
}
