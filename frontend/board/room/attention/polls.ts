import './poll.ts';
import { css, html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { ChangeWatch } from '../../elements/change-watch.ts';
import { shared } from '../../elements/shared-styles.ts';
import type { BoardConnection } from '../../transport/connection.ts';

/** The polls of the room, the newest first. */
@customElement('okr-polls')
export class OkrPolls extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        display: contents;
      }
    `,
  ];

  @property({ attribute: false }) connection?: BoardConnection;

  constructor() {
    super();
    new ChangeWatch(this, () => this.connection);
  }

  protected override render(): TemplateResult {
    return html`${repeat(
      this.connection?.attention.polls ?? [],
      ({ id }) => id,
      (poll) => html`<okr-poll .connection=${this.connection} .poll=${poll}></okr-poll>`,
    )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-polls': OkrPolls;
  }
}
