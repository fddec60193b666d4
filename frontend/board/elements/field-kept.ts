import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { msg, refusalText } from '../i18n/index.ts';
import type { FailedChange, Replica } from '../model/replica.ts';
import { copyText } from './copy-text.ts';

/** Words of a person that did not get where they should, with ways on. */
interface Kept {
  why: string;
  text: string;
  again: string;
  onAgain: () => void;
  onDismiss: () => void;
}

function renderKept({ why, text, again, onAgain, onDismiss }: Kept): TemplateResult {
  const copy = ({ currentTarget }: Event): void => {
    if (copyText(text) && currentTarget instanceof HTMLElement) currentTarget.textContent = msg('save.copied');
  };
  return html`<div class="failure" role="alert">
    ${why}<q>${text}</q>
    <div class="actions">
      <button class="button small" @click=${onAgain}>${again}</button>
      <button class="button small" @click=${copy}>${msg('save.copy')}</button>
      <button class="button small quiet" @click=${onDismiss}>${msg('save.dismiss')}</button>
    </div>
  </div>`;
}

/** A refused change of a field. */
export function renderRefused(replica: Replica, failure: FailedChange): TemplateResult {
  const { id, code, args } = failure;
  return renderKept({
    why: msg('save.failed.why', { why: refusalText(code, args) }),
    text: textOfFailure(failure),
    again: msg('save.retry'),
    onAgain: () => replica.retry(id),
    onDismiss: () => replica.dismiss(id),
  });
}

/** A text that was not entered before its field got another one. */
export function renderConflict(text: string, onUse: () => void, onDismiss: () => void): TemplateResult {
  return renderKept({ why: msg('save.unsent'), text, again: msg('save.use'), onAgain: onUse, onDismiss });
}

/** What the person wrote, of a refused change. */
export function textOfFailure({ op, text }: FailedChange): string {
  if (text !== undefined) return text;
  switch (op.k) {
    case 'set':
      return String(op.value ?? '');
    case 'create':
      return String(op.fields['text'] ?? '');
    case 'comment':
      return op.text;
    case 'decide':
      return op.reason;
    default:
      return '';
  }
}
