import { html, type TemplateResult } from 'lit';
import { msg } from '../i18n/index.ts';
import { downloads } from './take-home.ts';

/** The workshop is over: what one takes home, and the way to read the board once more. */
export function renderClosed(code: string, read: () => void): TemplateResult {
  return html`<main class="message">
    <h2>${msg('closed.title')}</h2>
    <p>${msg('closed.text')}</p>
    ${downloads(code)}
    <p><button class="button" @click=${read}>${msg('closed.read')}</button></p>
  </main>`;
}

/** The seat is not known here any more: the ways to another one. */
export function renderSeatLost(code: string): TemplateResult {
  const path = encodeURIComponent(code);
  return html`<main class="message">
    <h2>${msg('seat-lost.title')}</h2>
    <p>${msg('seat-lost.text')}</p>
    <p class="links">
      <a class="go" href=${`/return/${path}`}>${msg('seat-lost.return')}</a>
      <a class="go second" href=${`/join/${path}`}>${msg('seat-lost.join')}</a>
    </p>
  </main>`;
}

/** The server speaks a newer protocol than this page: loading it again helps. */
export function renderEnded(): TemplateResult {
  return html`<main class="message">
    <h2>${msg('ended.title')}</h2>
    <p>${msg('ended.text')}</p>
    <p><button class="button primary" @click=${() => location.reload()}>${msg('ended.reload')}</button></p>
  </main>`;
}
