/** Why a deed was not done: the server's code, or `offline`. */
export class DeedRefused extends Error {
  readonly code: string;
  readonly args: readonly string[];

  constructor(code: string, args: readonly string[]) {
    super(code);
    this.code = code;
    this.args = args;
  }
}

interface Waiting {
  resolve: () => void;
  reject: (reason: DeedRefused) => void;
}

type Send = (id: string, what: string, args: Record<string, unknown>) => boolean;

/** The deeds outside of documents that wait for an answer (D1, D2). */
export class Deeds {
  readonly #send: Send;
  readonly #waiting = new Map<string, Waiting>();
  #count = 0;

  constructor(send: Send) {
    this.#send = send;
  }

  act(what: string, args: Record<string, unknown>): Promise<void> {
    const id = `d.${++this.#count}`;
    return new Promise<void>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      if (!this.#send(id, what, args)) this.refused(id, 'offline', []);
    });
  }

  done(id: string): void {
    this.#take(id)?.resolve();
  }

  /** @returns whether a deed waited for this answer */
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
