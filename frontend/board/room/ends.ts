import { html, nothing, type TemplateResult } from 'lit';
import { arrivalText } from '../i18n/arrival.ts';
import { closingText } from '../i18n/closing.ts';
import { dayText } from '../i18n/days.ts';
import { msg } from '../i18n/index.ts';
import type { KeepingEvent } from '../model/wire.ts';
import type { BoardConnection } from '../transport/connection.ts';
import { downloads } from './take-home.ts';

/** The workshop is over: what one takes home, and the way to read the board once more. */
export function renderClosed(code: string, read: () => void, keeping?: KeepingEvent): TemplateResult {
  return html`<main class="message">
    <h2>${msg('closed.title')}</h2>
    <p>${msg('closed.text')}</p>
    ${keeping === undefined || keeping.until === '' ? nothing : html`<p>${closingText('keeping.until', { day: dayText(keeping.until) })}</p>`}
    ${downloads(code)}
    <p><button class="button" @click=${read}>${msg('closed.read')}</button></p>
  </main>`;
}

/** The person's name was removed, or the whole workshop: there is no way back. */
export function renderGone({ forgotten }: BoardConnection): TemplateResult {
  return html`<main class="message">
    <h2>${closingText(forgotten ? 'forgotten.title' : 'deleted.title')}</h2>
    <p>${closingText(forgotten ? 'forgotten.text' : 'deleted.text')}</p>
  </main>`;
}

/** The seat is not known here any more: the ways to another one. */
export function renderSeatLost(code: string, connection: BoardConnection): TemplateResult {
  const path = encodeURIComponent(code);
  return html`<main class="message">
    <h2>${msg('seat-lost.title')}</h2>
    <p>${msg('seat-lost.text')}</p>
    <p class="links">
      <a class="go" href=${`/return/${path}`}>${msg('seat-lost.return')}</a>
      <a class="go second" href=${`/join/${path}`}>${msg('seat-lost.join')}</a>
    </p>
    <okr-unsent here .connection=${connection}></okr-unsent>
  </main>`;
}

/** The rehearsal has ended, and with it every seat. */
export function renderRehearsalOver(code: string): TemplateResult {
  return html`<main class="message">
    <h2>${arrivalText('rehearsal.over.title')}</h2>
    <p>${arrivalText('rehearsal.over.text')}</p>
    <p class="links"><a class="go" href=${`/join/${encodeURIComponent(code)}`}>${msg('seat-lost.join')}</a></p>
  </main>`;
}

/** Said beside the workshop's name as long as nothing is meant to stay. */
export function renderRehearsalMark(): TemplateResult {
  return html`<span class="chip rehearsal" title=${arrivalText('rehearsal.hint')}>${arrivalText('rehearsal.mark')}</span>`;
}

/** The server speaks a newer protocol than this page: loading it again helps. */
export function renderEnded(): TemplateResult {
  return html`<main class="message">
    <h2>${msg('ended.title')}</h2>
    <p>${msg('ended.text')}</p>
    <p><button class="button primary" @click=${() => location.reload()}>${msg('ended.reload')}</button></p>
  </main>`;
}
