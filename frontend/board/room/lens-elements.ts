import type { LensContext, LensElement } from '../lens.ts';
import type { Replica } from '../model/replica.ts';
import type { Lens } from '../model/wire.ts';

/** The elements of a step's lenses; each keeps what is open in it while the person looks at another view of the step. */
export class LensElements {
  readonly #elements = new Map<string, LensElement>();

  /** The element, brought up to date; `undefined` for a lens that this page does not know. */
  show(lens: Lens, replica: Replica, context: LensContext): LensElement | undefined {
    const name = `okr-lens-${lens.type}`;
    if (customElements.get(name) === undefined) return undefined;
    const key = `${context.step.id} ${lens.type} ${lens.id} ${replica.id}`;
    const element = this.#elements.get(key) ?? (document.createElement(name) as LensElement);
    this.#elements.set(key, element);
    Object.assign(element, { lens, replica, context });
    return element;
  }

  clear(): void {
    this.#elements.clear();
  }
}
