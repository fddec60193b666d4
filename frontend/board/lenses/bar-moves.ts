import type { Edge } from '../model/timeline.ts';

/** What a person is just doing to a bar. */
export interface BarDraft {
  card: string;
  days: number;
  edge: Edge;
}

const THRESHOLD_PX = 4;
/** So long after the last key the dates are written, so that ten strokes are one change. */
const PAUSE_MS = 700;
const KEYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -7, PageDown: 7 };

/** Moving and stretching bars by pointer and by keys; what comes of it is handed over once, at the end. */
export class BarMoves {
  #draft: BarDraft | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #changed: () => void;
  readonly #done: (card: string, days: number, edge: Edge) => void;

  constructor(changed: () => void, done: (card: string, days: number, edge: Edge) => void) {
    this.#changed = changed;
    this.#done = done;
  }

  draftOf(card: string): BarDraft | undefined {
    return this.#draft?.card === card ? this.#draft : undefined;
  }

  /** @param total days that the bar's surroundings are wide */
  drag(start: PointerEvent, card: string, total: number): void {
    const bar = start.currentTarget as HTMLElement;
    const width = bar.parentElement?.clientWidth ?? 0;
    if (start.button !== 0 || width === 0) return;
    this.commit();
    const edge = edgeAt(start);
    const sign = getComputedStyle(bar).direction === 'rtl' ? -1 : 1;
    bar.setPointerCapture(start.pointerId);
    const move = (event: PointerEvent): void => {
      const dx = event.clientX - start.clientX;
      if (this.#draft === undefined && Math.abs(dx) < THRESHOLD_PX) return;
      this.#take({ card, edge, days: Math.round((sign * dx * total) / width) });
    };
    const end = (keep: boolean): void => {
      bar.removeEventListener('pointermove', move);
      bar.removeEventListener('pointerup', up);
      bar.removeEventListener('pointercancel', cancel);
      bar.removeEventListener('keydown', escape);
      if (keep) this.commit();
      else this.#take(undefined);
    };
    const up = (): void => end(true);
    const cancel = (): void => end(false);
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') end(false);
    };
    bar.addEventListener('pointermove', move);
    bar.addEventListener('pointerup', up);
    bar.addEventListener('pointercancel', cancel);
    bar.addEventListener('keydown', escape);
  }

  key(event: KeyboardEvent, card: string): void {
    if (event.key === 'Escape' && this.#draft !== undefined) {
      event.preventDefault();
      this.#take(undefined);
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.commit();
      return;
    }
    const days = KEYS[event.key];
    if (days === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const edge: Edge = event.shiftKey ? 'due' : 'both';
    if (this.#draft !== undefined && (this.#draft.card !== card || this.#draft.edge !== edge)) this.commit();
    this.#take({ card, edge, days: (this.#draft?.days ?? 0) + days });
    this.#timer = setTimeout(() => this.commit(), PAUSE_MS);
  }

  /** Hands over what was done so far. */
  commit(): void {
    const draft = this.#draft;
    this.#take(undefined);
    if (draft !== undefined) this.#done(draft.card, draft.days, draft.edge);
  }

  #take(draft: BarDraft | undefined): void {
    clearTimeout(this.#timer);
    if (draft === undefined && this.#draft === undefined) return;
    this.#draft = draft;
    this.#changed();
  }
}

function edgeAt(event: PointerEvent): Edge {
  const edge = (event.target as HTMLElement).dataset['edge'];
  return edge === 'start' || edge === 'due' ? edge : 'both';
}
