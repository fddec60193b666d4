import { chime, chimeUnlocked, unlockChime } from '../board/elements/chime.ts';
import { cueOf } from './stage-cues.ts';

const IDLE_MS = 3_000;
const LOOK_MS = 5_000;

/**
 * The ears of the projector page; nothing of it is seen. Fires `cue` with what was asked for. Attributes: `bell` (the end of
 * the time is heard), `turning` (pages turn by themselves: `cue` says `look` from time to time), `left` (milliseconds of the
 * running clock, empty for none). Sets `locked` on itself as long as the browser allows no sound that is wanted.
 */
class StageKeys extends HTMLElement {
  static readonly observedAttributes = ['bell', 'turning', 'left'];

  #idle = 0;
  #look = 0;
  #end = 0;

  connectedCallback(): void {
    this.style.display = 'none';
    window.addEventListener('keydown', this.#key);
    window.addEventListener('pointermove', this.#moved);
    window.addEventListener('pointerdown', this.#unlock);
    this.#moved();
    this.#settle();
  }

  disconnectedCallback(): void {
    window.removeEventListener('keydown', this.#key);
    window.removeEventListener('pointermove', this.#moved);
    window.removeEventListener('pointerdown', this.#unlock);
    window.clearTimeout(this.#idle);
    window.clearTimeout(this.#end);
    window.clearInterval(this.#look);
    document.documentElement.style.cursor = '';
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.isConnected || before === now) return;
    if (name === 'left') this.#await(now ?? '');
    else this.#settle();
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    this.#unlock();
    const cue = cueOf(event.key);
    if (cue === undefined) return;
    event.preventDefault();
    if (event.repeat) return;
    if (cue === 'fullscreen') void this.#fullscreen();
    else this.dispatchEvent(new CustomEvent('cue', { detail: cue }));
  };

  /** A browser may refuse; the picture is there all the same. */
  async #fullscreen(): Promise<void> {
    await (document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen()).catch(
      () => undefined,
    );
  }

  readonly #moved = (): void => {
    document.documentElement.style.cursor = '';
    window.clearTimeout(this.#idle);
    this.#idle = window.setTimeout(() => (document.documentElement.style.cursor = 'none'), IDLE_MS);
  };

  readonly #unlock = (): void => {
    if (this.#on('bell') || !chimeUnlocked()) void unlockChime().then(() => this.#mark());
  };

  #on(name: string): boolean {
    return this.hasAttribute(name) && this.getAttribute(name) !== 'false';
  }

  #settle(): void {
    window.clearInterval(this.#look);
    if (this.#on('turning')) {
      this.#look = window.setInterval(() => this.dispatchEvent(new CustomEvent('cue', { detail: 'look' })), LOOK_MS);
    }
    this.#await(this.getAttribute('left') ?? '');
    this.#mark();
  }

  #mark(): void {
    this.toggleAttribute('locked', this.#on('bell') && !chimeUnlocked());
  }

  /** Rings when the clock that runs now comes to its end; not for one that was over already. */
  #await(left: string): void {
    window.clearTimeout(this.#end);
    const ms = Number(left);
    if (left === '' || !(ms > 0)) return;
    this.#end = window.setTimeout(() => this.#on('bell') && chime(), ms);
  }
}

customElements.define('okr-stage-keys', StageKeys);
