import { statementsOf } from './asked-draft.ts';
import type { AdviceBody, AskedDraft, Finding, LintRule } from './wire.ts';

/** So long nobody types before somebody is asked. */
export const PAUSE_MS = 800;
/** After leaving a sentence, which may still fill fields. */
const LEFT_MS = 50;
/** When the server has too much to read. */
const LATER_MS = 5_000;
const LATER = 'writing.later';

/** Who answers, and a clock. */
export interface AdvicePort {
  ask(draft: AskedDraft): Promise<AdviceBody>;
  /** @returns what calls it off */
  later(run: () => void, ms: number): () => void;
}

/** What is to be said about a statement. */
export interface CardAdvice {
  findings: readonly Finding[];
  /** Whether it is about the statement as it is now; else about what stood there before it was typed on. */
  fresh: boolean;
}

const SILENT: CardAdvice = { findings: [], fresh: true };

/**
 * Asks for advice about a draft after each pause, and never while an input method composes. Answers about texts that have
 * changed meanwhile count only until the next one. Fires `change` when there is something new to show.
 */
export class AdviceWatch extends EventTarget {
  readonly #port: AdvicePort;
  #now: AskedDraft = { objectives: [], loose: [] };
  #statements = new Map<string, string>();
  /** What the newest question was about; empty when it was not answered. */
  #asked = '';
  #answer: { body: AdviceBody; statements: ReadonlyMap<string, string> } | undefined;
  #composing = false;
  #cancel: (() => void) | undefined;

  constructor(port: AdvicePort) {
    super();
    this.#port = port;
  }

  /** The draft as it stands on the screen. */
  see(draft: AskedDraft): void {
    this.#now = draft;
    this.#statements = statementsOf(draft);
    if (this.#isNew && this.#cancel === undefined) this.#in(PAUSE_MS);
  }

  /** The person has just typed. */
  typed(): void {
    this.#in(PAUSE_MS);
  }

  /** The person has left a statement. */
  left(): void {
    this.#composing = false;
    this.#in(LEFT_MS);
  }

  /** An input method begins or ends to compose. */
  compose(composing: boolean): void {
    this.#composing = composing;
    if (composing) this.#stop();
    else this.#in(PAUSE_MS);
  }

  /** Nobody looks any more. */
  close(): void {
    this.#stop();
    this.#asked = '';
  }

  about(card: string): CardAdvice {
    const findings = this.#answer?.body.cards[card];
    if (findings === undefined || this.#answer === undefined) return SILENT;
    return { findings, fresh: this.#answer.statements.get(card) === this.#statements.get(card) };
  }

  rule(code: string): LintRule | undefined {
    return this.#answer?.body.rules[code];
  }

  get #isNew(): boolean {
    return JSON.stringify(this.#now) !== this.#asked;
  }

  #in(ms: number): void {
    this.#stop();
    if (this.#composing) return;
    this.#cancel = this.#port.later(() => {
      this.#cancel = undefined;
      if (this.#isNew) void this.#ask();
    }, ms);
  }

  #stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  async #ask(): Promise<void> {
    const asked = JSON.stringify(this.#now);
    const statements = this.#statements;
    this.#asked = asked;
    if (statements.size === 0) {
      this.#answer = undefined;
      return;
    }
    try {
      const body = await this.#port.ask(this.#now);
      // Of two answers on their way only the one to the newest question counts.
      if (this.#asked === asked) this.#take(body, statements);
    } catch (problem) {
      if (this.#asked !== asked) return;
      this.#asked = '';
      if (problem instanceof Error && problem.message === LATER) this.#in(LATER_MS);
      else this.#forgetOld();
    }
  }

  #take(body: AdviceBody, statements: ReadonlyMap<string, string>): void {
    this.#answer = { body, statements };
    this.dispatchEvent(new Event('change'));
  }

  /** Without a line what was said about older words would stay for ever. */
  #forgetOld(): void {
    if (this.#answer === undefined) return;
    const { body, statements } = this.#answer;
    const cards = Object.entries(body.cards).filter(([card]) => statements.get(card) === this.#statements.get(card));
    if (cards.length === Object.keys(body.cards).length) return;
    this.#take({ ...body, cards: Object.fromEntries(cards) }, statements);
  }
}
