import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Draws its element again whenever something that the element shows (a replica, the connection) fires `change`. */
export class ChangeWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #source: () => EventTarget | undefined;
  #watched: EventTarget | undefined;

  constructor(host: ReactiveControllerHost, source: () => EventTarget | undefined) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch(this.#source());
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#watch(this.#source());
  }

  hostDisconnected(): void {
    this.#watch(undefined);
  }

  #watch(source: EventTarget | undefined): void {
    if (source === this.#watched) return;
    this.#watched?.removeEventListener('change', this.#onChange);
    this.#watched = source;
    source?.addEventListener('change', this.#onChange);
  }

  readonly #onChange = (): void => this.#host.requestUpdate();
}
