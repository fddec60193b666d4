import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a page does when it sleeps and wakes. */
export interface PageLife {
  /** The network is back, or somebody looks at the page again. */
  wake: () => void;
  /** The page goes, perhaps for good. */
  hide: () => void;
  /** The page comes back as it was. */
  back: () => void;
}

/** Tells when the browser puts the page to sleep, takes it off the net, or brings it back. */
export class PageLifeWatch implements ReactiveController {
  readonly #life: PageLife;

  constructor(host: ReactiveControllerHost, life: PageLife) {
    this.#life = life;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('online', this.#onWake);
    window.addEventListener('pagehide', this.#onHide);
    window.addEventListener('pageshow', this.#onShow);
    document.addEventListener('visibilitychange', this.#onWake);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#onWake);
    window.removeEventListener('pagehide', this.#onHide);
    window.removeEventListener('pageshow', this.#onShow);
    document.removeEventListener('visibilitychange', this.#onWake);
  }

  readonly #onWake = (): void => {
    if (document.visibilityState === 'visible') this.#life.wake();
  };

  readonly #onHide = (): void => this.#life.hide();

  readonly #onShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#life.back();
  };
}
