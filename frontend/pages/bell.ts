import { chime, unlockChime } from '../board/elements/chime.ts';

const STORED = 'okr-bell';

/** Whether this browser is to ring at the end of the time. */
function stored(): boolean {
  try {
    return localStorage.getItem(STORED) === 'on';
  } catch {
    return false;
  }
}

/**
 * A switch for the bell of a page of the trainer, remembered in the browser. Attributes: `label`, `left` (milliseconds of the
 * running clock, empty for none).
 */
class Bell extends HTMLElement {
  static readonly observedAttributes = ['label', 'left'];

  readonly #button = document.createElement('button');
  #on = stored();
  #end = 0;

  connectedCallback(): void {
    this.#button.type = 'button';
    this.#button.className = 'okr-bell-switch';
    this.#button.addEventListener('click', this.#turn);
    this.replaceChildren(this.#button);
    window.addEventListener('pointerdown', this.#unlock, { once: true });
    window.addEventListener('keydown', this.#unlock, { once: true });
    this.#draw();
    this.#await();
  }

  disconnectedCallback(): void {
    this.#button.removeEventListener('click', this.#turn);
    window.removeEventListener('pointerdown', this.#unlock);
    window.removeEventListener('keydown', this.#unlock);
    window.clearTimeout(this.#end);
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected) return;
    if (name === 'left') this.#await();
    else this.#draw();
  }

  /** Whoever switches it on hears it: so one knows how loud it will be. */
  readonly #turn = (): void => {
    this.#on = !this.#on;
    try {
      localStorage.setItem(STORED, this.#on ? 'on' : 'off');
    } catch {
      // Then it holds for this page.
    }
    if (this.#on) void unlockChime().then(chime);
    this.#draw();
  };

  readonly #unlock = (): void => {
    if (this.#on) void unlockChime();
  };

  #draw(): void {
    this.#button.setAttribute('aria-pressed', String(this.#on));
    this.#button.textContent = this.getAttribute('label') ?? '';
  }

  #await(): void {
    window.clearTimeout(this.#end);
    const left = this.getAttribute('left') ?? '';
    if (left === '' || !(Number(left) > 0)) return;
    this.#end = window.setTimeout(() => this.#on && chime(), Number(left));
  }
}

customElements.define('okr-bell', Bell);
