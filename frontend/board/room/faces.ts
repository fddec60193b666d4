import { html, nothing, type TemplateResult } from 'lit';
import { language, msg } from '../i18n/index.ts';
import { helpersOf, type AtBoard } from '../model/helpers.ts';
import { initials } from '../model/initials.ts';

const FACES = 5;

/** Who is here now, by their initials. */
export function renderFaces(here: readonly { id: string; name: string }[], me: string | undefined): TemplateResult | typeof nothing {
  const people = [...new Map(here.map(({ id, name }) => [id, name]))];
  if (people.length === 0) return nothing;
  const names = people.map(([id, name]) => (id === me ? msg('room.you', { name }) : name));
  const title = msg('room.here.who', { names: names.join(language() === 'zh' ? '、' : ', ') });
  return html`<div class="faces" role="img" title=${title} aria-label=${title}>
    ${people.slice(0, FACES).map(([, name]) => html`<span class="face">${initials(name)}</span>`)}
    ${people.length > FACES ? html`<span class="face">+${people.length - FACES}</span>` : nothing}
  </div>`;
}

/** Says that a trainer is here to help, by name. */
export function renderHelpers(here: readonly AtBoard[], me: string | undefined): TemplateResult {
  const names = helpersOf(here, me);
  // The line itself stays, so that a reader's software hears what comes into it.
  return html`<span class="helpers" role="status"
    >${names.length === 0 ? nothing : msg('room.helpers', { names: names.join(language() === 'zh' ? '、' : ', ') })}</span
  >`;
}
