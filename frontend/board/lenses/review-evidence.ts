import { AdviceWatch } from '../model/advice.ts';
import { askedDraft } from '../model/asked-draft.ts';
import { labels } from '../model/grouping.ts';
import type { LensContext } from '../lens.ts';
import type { Replica } from '../model/replica.ts';
import { advicePort } from './advice-port.ts';
import type { HintDesk } from './okr-desk.ts';

/** What the writing lint finds in a draft under review, to read beside it. It knows of no verdict and changes nothing. */
export class ReviewEvidence {
  readonly #context: () => LensContext;
  readonly #redraw: () => void;
  #followed: { draft: Replica; watch: AdviceWatch } | undefined;
  /** The finding that is open. */
  #pointed: HintDesk['pointed'];

  constructor(context: () => LensContext, redraw: () => void) {
    this.#context = context;
    this.#redraw = redraw;
  }

  /** Asks about the draft as it stands on the screen; `undefined` when there is none, or its readers are its authors. */
  see(draft: Replica | undefined): void {
    if (draft !== this.#followed?.draft) {
      this.close();
      this.#followed = undefined;
      this.#pointed = undefined;
    }
    if (draft?.ready !== true || this.#context().advise === undefined) return;
    this.#followed ??= this.#follow(draft);
    this.#followed.watch.see(askedDraft(draft));
  }

  /** Nobody looks any more. */
  close(): void {
    this.#followed?.watch.close();
  }

  /** What is to be shown now; `undefined` where nothing was found. */
  desk(): HintDesk | undefined {
    if (this.#followed === undefined) return undefined;
    const { draft, watch } = this.#followed;
    const known = labels(draft);
    if (![...known.keys()].some((card) => watch.about(card).findings.length > 0)) return undefined;
    return {
      replica: draft,
      advice: watch,
      labels: known,
      pointed: this.#pointed,
      point: (card, rule) => {
        if (rule === '' && this.#pointed?.card !== card) return;
        this.#pointed = rule === '' ? undefined : { card, rule };
        this.#redraw();
      },
    };
  }

  #follow(draft: Replica): { draft: Replica; watch: AdviceWatch } {
    const watch = new AdviceWatch(advicePort(this.#context));
    watch.addEventListener('change', this.#redraw);
    return { draft, watch };
  }
}
