import type { Neighbours } from './journal.ts';

const KEY = 'okr-tab';
const ANSWER_MS = 400;

/** Other tabs of this browser, asked over a broadcast channel (which plain http has, unlike locks and workers). */
export class TabNeighbours implements Neighbours {
  readonly former: string | undefined;
  readonly #channel: BroadcastChannel | undefined;
  readonly #waiting = new Map<string, (lives: boolean) => void>();

  constructor(tab: string) {
    this.former = exchange(tab);
    this.#channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('okr-tabs');
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<{ ask?: string; here?: string }>) => {
      if (data.ask === tab) this.#channel?.postMessage({ here: tab });
      if (data.here !== undefined) this.#waiting.get(data.here)?.(true);
    });
  }

  lives(tab: string): Promise<boolean> {
    return new Promise((resolve) => {
      this.#waiting.set(tab, resolve);
      this.#channel?.postMessage({ ask: tab });
      setTimeout(() => resolve(false), ANSWER_MS);
    });
  }

  close(): void {
    this.#channel?.close();
  }
}

/** Leaves the own name to the window; a duplicated window inherits it too, hence the question whether that tab lives. */
function exchange(tab: string): string | undefined {
  try {
    const former = sessionStorage.getItem(KEY) ?? undefined;
    sessionStorage.setItem(KEY, tab);
    return former;
  } catch {
    return undefined;
  }
}
