import { PAUSE_MS } from './advice.ts';
import type { SetQuestion } from './asked-set.ts';
import type { LintRule, SetAdviceBody, SetFinding } from './wire.ts';

/** When the server has too much to read. */
const LATER_MS = 5_000;

/** Who answers, and a clock. */
export interface SetPort {
  ask(question: SetQuestion): Promise<SetAdviceBody>;
  /** @returns what calls it off */
  later(run: () => void, ms: number): () => void;
}

/** A finding with the cards that it is about; none when it is about the whole set. */
export interface SetHint {
  finding: SetFinding;
  rule: LintRule;
  cards: string[];
}

/**
 * Asks about a draft with its plan after each pause. What was answered stays until the next answer; of cards that are gone
 * meanwhile nothing is said by whoever shows it. Fires `change` when there is something new to show.
 */
export class SetWatch extends EventTarget {
  readonly #port: SetPort;
  #now: SetQuestion | undefined;
  #key = '';
  /** What the newest question was; empty when it was not answered. */
  #asked = '';
  #hints: SetHint[] = [];
  #cancel: (() => void) | undefined;

  constructor(port: SetPort) {
    super();
    this.#port = port;
  }

  get hints(): readonly SetHint[] {
    return this.#hints;
  }

  /** The draft as it stands on the screen: as long as it changes, nobody is asked. */
  see(question: SetQuestion): void {
    const key = JSON.stringify(question);
    if (key === this.#key) return;
    this.#key = key;
    this.#now = question;
    this.#in(PAUSE_MS);
  }

  /** Nobody looks any more. */
  close(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#key = '';
    this.#asked = '';
  }

  #in(ms: number): void {
    this.#cancel?.();
    this.#cancel = this.#port.later(() => {
      this.#cancel = undefined;
      void this.#ask();
    }, ms);
  }

  async #ask(): Promise<void> {
    const question = this.#now;
    if (question === undefined || this.#asked === this.#key) return;
    const asked = this.#key;
    this.#asked = asked;
    try {
      const body = await this.#port.ask(question);
      // Of two answers on their way only the one to the newest question counts.
      if (this.#asked === asked) this.#take(body, question);
    } catch (problem) {
      if (this.#asked !== asked) return;
      this.#asked = '';
      const code = problem instanceof Error ? problem.message : '';
      if (code === 'writing.later') this.#in(LATER_MS);
      // After a lost line the same draft is asked about once more.
      else if (code !== 'ask.malformed') this.#key = '';
    }
  }

  #take({ findings, rules }: SetAdviceBody, { cards }: SetQuestion): void {
    this.#hints = findings.flatMap((finding) => {
      const rule = rules[finding.rule];
      const about = finding.places.flatMap(({ thing, index }) => cards[thing][index] ?? []);
      return rule === undefined ? [] : [{ finding, rule, cards: about }];
    });
    this.dispatchEvent(new Event('change'));
  }
}
