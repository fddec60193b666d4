import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { msg } from '../i18n/index.ts';
import './file-links.ts';

/** Links to the group's draft OKR as files, and to the page on which all of it can be read and copied. */
export function downloads(code: string): TemplateResult {
  return html`<div class="downloads">
    <span class="label">${msg('room.downloads')}</span>
    <okr-file-links workshop=${code}></okr-file-links>
    <a class="home" href=${`/home/${encodeURIComponent(code)}`}>${msg('room.home')}</a>
    <p class="note">${msg('room.download.hint')}</p>
  </div>`;
}

/** The code that brings the person back, large enough for a photo. */
export function returnCode(code: string, name: string): TemplateResult | typeof nothing {
  if (code === '') return nothing;
  return html`<div class="return">
    <span class="label">${msg('room.return-code')}</span>
    <strong class="code">${code}</strong>
    <p class="note">${msg('room.return-code.hint', { name })}</p>
  </div>`;
}

export const takeHomeStyles = css`
  .code {
    display: block;
    font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
    font-size: 1.375rem;
    letter-spacing: 0.06em;
    user-select: all;
  }

  .note {
    color: var(--okr-ink-soft);
    font-size: 0.8125rem;
  }

  .home {
    align-items: center;
    color: var(--okr-accent);
    display: inline-flex;
    font-weight: 500;
    min-block-size: 2rem;
  }

  @media (pointer: coarse) {
    .home {
      min-block-size: 2.75rem;
    }
  }
`;
