import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Replica } from '../model/replica.ts';

/** Draws its element again whenever the element's present replica changes. */
export class ReplicaWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #replica: () => Replica | undefined;
  #watched: Replica | undefined;

  constructor(host: ReactiveControllerHost, replica: () => Replica | undefined) {
    this.#host = host;
    this.#replica = replica;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch(this.#replica());
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#watch(this.#replica());
  }

  hostDisconnected(): void {
    this.#watch(undefined);
  }

  #watch(replica: Replica | undefined): void {
    if (replica === this.#watched) return;
    this.#watched?.removeEventListener('change', this.#onChange);
    this.#watched = replica;
    replica?.addEventListener('change', this.#onChange);
  }

  readonly #onChange = (): void => this.#host.requestUpdate();
}
