import type { Neighbours } from './journal.ts';

const ANSWER_MS = 400;

/** Other tabs of this browser, asked over a broadcast channel (which plain http has, unlike locks and workers). */
export class TabNeighbours implements Neighbours {
  readonly #channel: BroadcastChannel | undefined;
  readonly #waiting = new Map<string, (lives: boolean) => void>();

  constructor(tab: string) {
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
