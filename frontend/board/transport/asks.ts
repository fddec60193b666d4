import { DeedRefused } from './deeds.ts';

interface Waiting {
  resolve: (body: unknown) => void;
  reject: (reason: DeedRefused) => void;
}

type Send = (id: string, what: string, args: Record<string, unknown>) => boolean;

/** Questions that change nothing and wait for an answer (I1, I2). */
export class Asks {
  readonly #send: Send;
  readonly #waiting = new Map<string, Waiting>();
  #count = 0;

  constructor(send: Send) {
    this.#send = send;
  }

  /** @throws DeedRefused with the code of the refusal, or `offline` */
  ask(what: string, args: Record<string, unknown>): Promise<unknown> {
    const id = `q.${++this.#count}`;
    return new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      if (!this.#send(id, what, args)) this.refused(id, 'offline', []);
    });
  }

  answered(id: string, body: unknown): void {
    this.#take(id)?.resolve(body);
  }

  /** @returns whether a question waited for this answer */
  refused(id: string | undefined, code: string, args: readonly string[]): boolean {
    const waiting = id === undefined ? undefined : this.#take(id);
    waiting?.reject(new DeedRefused(code, args));
    return waiting !== undefined;
  }

  /** Answers on their way will not come any more. */
  disconnected(): void {
    for (const id of [...this.#waiting.keys()]) this.refused(id, 'offline', []);
  }

  #take(id: string): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return waiting;
  }
}
