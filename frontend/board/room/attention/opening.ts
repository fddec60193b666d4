import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A panel that opens from a button: a press outside and Escape close it, and the button has the focus again. */
export class Opening implements ReactiveController {
  open = false;
  readonly #host: HTMLElement & ReactiveControllerHost;

  constructor(host: HTMLElement & ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('pointerdown', this.#onOutside);
    this.#host.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    document.removeEventListener('pointerdown', this.#onOutside);
    this.#host.removeEventListener('keydown', this.#onKey);
  }

  readonly toggle = (): void => this.set(!this.open);

  set(open: boolean): void {
    this.open = open;
    this.#host.requestUpdate();
  }

  /** Closes and gives the focus back to the button. */
  readonly close = (): void => {
    if (!this.open) return;
    this.set(false);
    this.#host.shadowRoot?.querySelector<HTMLElement>('.open')?.focus();
  };

  readonly #onOutside = (event: Event): void => {
    if (this.open && !event.composedPath().includes(this.#host)) this.set(false);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.isComposing) this.close();
  };
}
