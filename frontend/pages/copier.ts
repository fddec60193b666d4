import { contentOf, copy } from './copy.ts';
import type { Clipboards, Copied } from './copy.ts';

/**
 * Around buttons that copy what a page shows. A button says with `data-copy` what, with `data-copied` and `data-failed` what is said
 * afterwards in the child with the role `status`. Properties: `paste` (HTML), `markdown`, `path` (of the link, with a slash at the front).
 * Attribute: `shown`, the id of what is selected when nothing can be copied.
 */
class Copier extends HTMLElement {
  paste = '';
  markdown = '';
  path = '';

  connectedCallback(): void {
    this.addEventListener('click', this.#clicked);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#clicked);
  }

  readonly #clicked = (event: Event): void => {
    const button = event.composedPath().find((each) => each instanceof HTMLElement && each.dataset['copy'] !== undefined);
    if (!(button instanceof HTMLElement)) return;
    const what = button.dataset['copy'] ?? '';
    const copied = contentOf(what, {
      paste: this.paste,
      markdown: this.markdown,
      link: new URL(this.path, location.origin).href,
      language: document.documentElement.lang,
    });
    if (copied === undefined) return;
    void copy(copied, clipboards()).then((done) => {
      if (!done && what !== 'link') this.#select();
      this.#say((done ? button.dataset['copied'] : button.dataset['failed']) ?? '');
    });
  };

  /** Said anew each time, also the same words again. */
  #say(words: string): void {
    const line = this.querySelector('[role="status"]');
    if (line === null) return;
    line.textContent = '';
    window.setTimeout(() => (line.textContent = words), 50);
  }

  #select(): void {
    const shown = document.getElementById(this.getAttribute('shown') ?? '');
    if (shown !== null) getSelection()?.selectAllChildren(shown);
  }
}

function clipboards(): Clipboards {
  const modern = typeof ClipboardItem === 'function' && typeof navigator.clipboard?.write === 'function';
  return { write: modern ? write : undefined, command };
}

async function write({ html, text }: Copied): Promise<void> {
  const plain = new Blob([text], { type: 'text/plain' });
  const parts: Record<string, Blob> = { 'text/plain': plain };
  if (html !== undefined) parts['text/html'] = new Blob([html], { type: 'text/html' });
  await navigator.clipboard.write([new ClipboardItem(parts)]);
}

/** Something has to be selected, or some browsers copy nothing; what is copied is put in its place. */
function command({ html, text }: Copied): boolean {
  let heard = false;
  const fill = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    heard = true;
  };
  const mark = document.createElement('span');
  mark.textContent = '.';
  mark.style.cssText = 'position:fixed;inset-block-start:0;opacity:0;user-select:text;-webkit-user-select:text';
  document.body.append(mark);
  getSelection()?.selectAllChildren(mark);
  document.addEventListener('copy', fill, true);
  try {
    return document.execCommand('copy') && heard;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill, true);
    mark.remove();
  }
}

customElements.define('okr-copier', Copier);
