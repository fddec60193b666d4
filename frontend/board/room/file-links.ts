import { css, html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { filesText } from '../i18n/files.ts';
import { language, msg } from '../i18n/index.ts';
import { orderFile, type OrderState } from '../model/file-order.ts';

const FORMATS = ['docx', 'pdf', 'xlsx', 'md'] as const;
const BASE = '/api/v1/seat/exports/';

/** Links to the group's draft OKR as files; while many want one, they tell one's place. */
@customElement('okr-file-links')
export class OkrFileLinks extends LitElement {
  static override readonly styles = css`
    .files {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1rem;
    }

    a {
      align-items: center;
      color: var(--okr-accent);
      display: inline-flex;
      font-weight: 500;
      min-block-size: 2rem;
    }

    a[aria-disabled='true'] {
      opacity: 0.6;
    }

    p {
      color: var(--okr-ink-soft);
      font-size: 0.875rem;
      margin: 0;
    }

    p:empty {
      display: none;
    }

    @media (pointer: coarse) {
      a {
        min-block-size: 2.75rem;
      }
    }
  `;

  /** The workshop's join code. */
  @property() workshop = '';
  @state() private order?: OrderState;
  private passing = false;

  protected override render(): TemplateResult {
    return html`<div class="files">
        ${FORMATS.map(
          (format) =>
            html`<a href=${this.address(`okr.${format}`)} download aria-disabled=${this.busy} @click=${this.onClick}
              >${filesText(`files.${format}`)}</a
            >`,
        )}
      </div>
      <p role="status">${this.words()}</p>`;
  }

  private get busy(): boolean {
    return this.order?.state === 'making' || this.order?.state === 'waiting';
  }

  private words(): string {
    switch (this.order?.state) {
      case undefined:
        return '';
      case 'waiting':
        return filesText('files.place', { place: this.order.place });
      case 'making':
        return filesText('files.making');
      case 'ready':
        return filesText('files.ready');
      case 'refused':
        return this.order.why === '' ? msg('room.download.hint') : this.order.why;
    }
  }

  private address(file: string): string {
    return `${BASE}${file}?workshop=${encodeURIComponent(this.workshop)}`;
  }

  /** First the file is made, then the browser fetches it as if nothing had been in between. */
  private readonly onClick = (event: MouseEvent): void => {
    if (this.passing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (this.busy) return;
    const link = event.currentTarget as HTMLAnchorElement;
    const told = (state: OrderState): void => {
      this.order = state;
      if (state.state === 'ready') this.pass(link, state.made);
    };
    void orderFile(link.href, this.address('place'), language(), told, {
      fetch: (address, init) => fetch(address, init),
      pause: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    });
  };

  private pass(link: HTMLAnchorElement, made: string): void {
    const address = link.href;
    this.passing = true;
    link.href = made === '' ? address : `${address}&made=${made}`;
    link.click();
    link.href = address;
    this.passing = false;
  }
}
