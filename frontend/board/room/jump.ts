import type { LitElement, ReactiveController } from 'lit';
import { tell } from '../i18n/trace.ts';
import { openSheet, tabsOf } from '../elements/card-sheet.ts';
import { toast } from '../elements/notify.ts';
import type { Replica } from '../model/replica.ts';
import type { AgendaStep } from '../model/wire.ts';
import { type Whereabouts, whereabouts } from '../model/whereabouts.ts';

/** Which card to go to, and the field of it that wants work. */
export interface JumpRequest {
  card: string;
  field?: string;
}

/** What the person looks at, and what the group has reached. */
export interface JumpPlace extends Whereabouts {
  replica: Replica;
  steps: readonly AgendaStep[];
  reached: number;
}

/** The room, as far as a jump needs it. */
export interface JumpHost extends LitElement {
  /** What is on the screen; `undefined` while there is no board. */
  jumpPlace(): JumpPlace | undefined;
  /** Shows a step and one of its lenses. */
  showLens(to: Whereabouts): void;
  /** The lens on the screen. */
  shownLens(): LitElement | undefined;
}

/** Goes to a card where one can work on it; from anywhere inside the room. */
export function jumpTo(from: EventTarget, card: string, field?: string): void {
  const detail: JumpRequest = field === undefined ? { card } : { card, field };
  from.dispatchEvent(new CustomEvent('okr-jump', { detail, bubbles: true, composed: true }));
}

const FRAMES = 90;
const MARK_MS = 1600;

/** Answers `okr-jump`: goes to the step and lens that have the card and puts the focus on it; else opens its sheet. */
export class Jumps implements ReactiveController {
  readonly #host: JumpHost;

  constructor(host: JumpHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('okr-jump', this.#onJump);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('okr-jump', this.#onJump);
  }

  readonly #onJump = (event: Event): void => {
    const place = this.#host.jumpPlace();
    const { card: id, field } = (event as CustomEvent<JumpRequest>).detail;
    const card = place?.replica.card(id);
    if (place === undefined || card === undefined || card.deleted) return;
    const to = whereabouts(card, place.steps, place, place.reached);
    if (to === undefined) {
      const { replica } = place;
      openSheet(this.#host, { replica, card: id, tab: tabsOf({ replica, card: id }).at(-1) ?? 'history' });
      return;
    }
    if (to.step !== place.step || to.lens !== place.lens) {
      this.#host.showLens(to);
      this.#offerBack(place, to, id);
    }
    void this.#focus(id, field);
  };

  #offerBack(from: JumpPlace, to: Whereabouts, card: string): void {
    const step = from.steps[to.step];
    const lens = step?.lenses.find(({ id }) => id === to.lens);
    if (step === undefined) return;
    const name = from.step === to.step ? (lens?.title ?? '') : [step.number, step.title].filter((part) => part !== '').join(' ');
    toast(this.#host, {
      text: tell('jump.here', { name }),
      action: { text: tell('jump.back'), run: () => this.#goBack(from, card) },
    });
  }

  #goBack(from: Whereabouts, card: string): void {
    this.#host.showLens(from);
    void this.#focus(card, undefined, true);
  }

  /** The lens may still draw its cards: frames pass until the card is there. */
  async #focus(card: string, field: string | undefined, quiet = false): Promise<void> {
    await this.#host.updateComplete;
    for (let frame = 0; frame < FRAMES; frame++) {
      const lens = this.#host.shownLens();
      await lens?.updateComplete;
      const element = lens && find(lens, card);
      if (element !== undefined) {
        mark(element);
        await focusWithin(element, field);
        return;
      }
      await new Promise(requestAnimationFrame);
    }
    if (!quiet) toast(this.#host, { text: tell('jump.lost') });
  }
}

/** Brings a card into sight and marks it; the focus stays where it is. Nothing happens for a card that is not there. */
export async function pointTo(host: JumpHost, card: string): Promise<void> {
  await host.updateComplete;
  for (let frame = 0; frame < FRAMES; frame++) {
    const lens = host.shownLens();
    await lens?.updateComplete;
    const element = lens && find(lens, card);
    if (element !== undefined) {
      mark(element);
      intoSight(element);
      return;
    }
    await new Promise(requestAnimationFrame);
  }
}

/** Brings an element into sight, marks it and puts the focus into it. */
export function arriveAt(element: HTMLElement): Promise<void> {
  mark(element);
  return focusWithin(element, undefined);
}

/** The card on a lens, also inside of elements that the lens is made of. */
function find(root: Element, card: string): HTMLElement | undefined {
  const scope = root.shadowRoot;
  if (scope === null) return undefined;
  const own = scope.querySelector<HTMLElement>(`[data-card="${CSS.escape(card)}"]`);
  if (own !== null) return own;
  for (const inner of scope.querySelectorAll('*')) {
    const found = find(inner, card);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function focusWithin(element: HTMLElement, field: string | undefined): Promise<void> {
  intoSight(element);
  const wanted =
    (field === undefined ? null : element.querySelector<HTMLElement>(`okr-field.field-${CSS.escape(field)}, okr-field[field="${CSS.escape(field)}"]`)) ??
    element.querySelector<HTMLElement>('okr-field:not([readonly])');
  if (wanted === null) {
    if (!element.matches('button, a, [tabindex]')) element.tabIndex = -1;
    element.focus({ preventScroll: true });
    return;
  }
  await (wanted as LitElement).updateComplete;
  wanted.focus();
}

function intoSight(element: HTMLElement): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
}

function mark(element: HTMLElement): void {
  const ring = { outline: '3px solid var(--okr-accent, #3457b8)', outlineOffset: '3px', borderRadius: '6px' };
  element.animate([ring, ring, { ...ring, outlineColor: 'transparent' }], { duration: MARK_MS, easing: 'ease-out' });
}
