import { dropPlaceAt, samePlace, type Box, type DropPlace, type Lane } from '../../model/drop-place.ts';

const THRESHOLD_PX = 5;
const EDGE_PX = 48;
const SCROLL_PX = 14;

/** What a drag asks its board. */
export interface DragBoard {
  /** Holds `[data-column]` elements with `[data-card]` ones in them. */
  root: ShadowRoot;
  /** Shows where the card would go. */
  marker: HTMLElement;
  takes: (column: string) => boolean;
  stacks: (card: string) => boolean;
  /** Called once at the end, `undefined` when the drag was given up. */
  drop: (place: DropPlace | undefined) => void;
}

/**
 * Drags a card, or a cluster with all its cards, by a handle with any pointer. Nothing is drawn anew meanwhile: boxes are
 * measured once, and one marker moves. Everything that a drag does is in the card's menu too.
 */
export class CardDrag {
  readonly #board: DragBoard;
  readonly #handle: HTMLElement;
  readonly #item: HTMLElement;
  readonly #card: string;
  readonly #start: { x: number; y: number; scroll: number };
  #pointer: { x: number; y: number };
  #lanes: Lane[] = [];
  #place: DropPlace | undefined;
  #moving = false;
  #frame = 0;

  constructor(start: PointerEvent, handle: HTMLElement, item: HTMLElement, card: string, board: DragBoard) {
    this.#board = board;
    this.#handle = handle;
    this.#item = item;
    this.#card = card;
    this.#pointer = { x: start.clientX, y: start.clientY };
    this.#start = { ...this.#pointer, scroll: scrollY };
    start.preventDefault();
    handle.setPointerCapture(start.pointerId);
    handle.addEventListener('pointermove', this.#onMove);
    handle.addEventListener('pointerup', this.#onUp);
    handle.addEventListener('pointercancel', this.#onCancel);
    document.addEventListener('keydown', this.#onKey, { capture: true });
  }

  /** The board has changed under the drag. */
  readonly remeasure = (): void => {
    if (!this.#moving) return;
    this.#lanes = this.#measured();
    this.#plan();
  };

  readonly #onMove = ({ clientX, clientY }: PointerEvent): void => {
    this.#pointer = { x: clientX, y: clientY };
    if (!this.#moving) {
      if (Math.hypot(clientX - this.#start.x, clientY - this.#start.y) <= THRESHOLD_PX) return;
      this.#moving = true;
      this.#item.classList.add('dragged');
      this.#board.root.host.toggleAttribute('dragging', true);
      this.#lanes = this.#measured();
    }
    this.#plan();
  };

  readonly #onUp = (): void => this.#end(this.#moving ? this.#place : undefined);
  readonly #onCancel = (): void => this.#end(undefined);

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#end(undefined);
  };

  #plan(): void {
    this.#frame ||= requestAnimationFrame(this.#draw);
  }

  readonly #draw = (): void => {
    this.#frame = 0;
    const { x, y } = this.#pointer;
    if (this.#scroll(y)) this.#plan();
    this.#item.style.translate = `${x - this.#start.x}px ${y - this.#start.y + scrollY - this.#start.scroll}px`;
    const place = dropPlaceAt(this.#lanes, x + scrollX, y + scrollY, this.#board.stacks);
    if (samePlace(place, this.#place)) return;
    this.#place = place;
    this.#mark();
  };

  /** Near the upper or lower edge of the window the page moves along. */
  #scroll(y: number): boolean {
    const by = y < EDGE_PX ? -SCROLL_PX : y > innerHeight - EDGE_PX ? SCROLL_PX : 0;
    if (by === 0) return false;
    const before = scrollY;
    scrollBy(0, by);
    return scrollY !== before;
  }

  #measured(): Lane[] {
    const columns = [...this.#board.root.querySelectorAll<HTMLElement>('[data-column]')];
    return columns
      .filter(({ dataset }) => this.#board.takes(dataset['column'] ?? ''))
      .map((column) => ({
        ...boxOf(column),
        column: column.dataset['column'] ?? '',
        slots: [...column.querySelectorAll<HTMLElement>('[data-card]')]
          .filter((card) => !this.#item.contains(card))
          .map((card) => ({
            ...boxOf(card),
            card: card.dataset['card'] ?? '',
            head: card.dataset['head'] || undefined,
          })),
      }));
  }

  #mark(): void {
    const { marker } = this.#board;
    const place = this.#place;
    const lane = this.#lanes.find(({ column }) => column === place?.column);
    marker.hidden = place === undefined || lane === undefined;
    if (place === undefined || lane === undefined) return;
    const onto = 'onto' in place;
    const slot = lane.slots.find(({ card }) => card === (onto ? place.onto : place.after));
    const behind = slot && lane.slots.findLast(({ card, head }) => card === slot.card || (!onto && head === slot.card));
    const inside = !onto && place.head !== undefined;
    const edge = (inside ? slot : behind)?.bottom ?? (lane.slots[0]?.top ?? lane.bottom - 64) - 8;
    const top = onto ? (slot?.top ?? 0) : edge + 2;
    const height = onto && slot !== undefined ? slot.bottom - slot.top : 4;
    const origin = boxOf(this.#board.root.host);
    const indent = inside ? 24 : 12;
    marker.classList.toggle('onto', onto);
    Object.assign(marker.style, {
      translate: `${(onto && slot !== undefined ? slot.left : lane.left + indent) - origin.left}px ${top - origin.top}px`,
      width: `${onto && slot !== undefined ? slot.right - slot.left : lane.right - lane.left - indent - 12}px`,
      height: `${height}px`,
    });
  }

  #end(place: DropPlace | undefined): void {
    cancelAnimationFrame(this.#frame);
    this.#handle.removeEventListener('pointermove', this.#onMove);
    this.#handle.removeEventListener('pointerup', this.#onUp);
    this.#handle.removeEventListener('pointercancel', this.#onCancel);
    document.removeEventListener('keydown', this.#onKey, { capture: true });
    this.#item.classList.remove('dragged');
    this.#board.root.host.toggleAttribute('dragging', false);
    this.#item.style.translate = '';
    this.#board.marker.hidden = true;
    const gone = place !== undefined && 'onto' in place && place.onto === this.#card;
    this.#board.drop(gone ? undefined : place);
  }
}

/** In the page's coordinates, so that scrolling changes nothing. */
function boxOf(element: Element): Box {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return { top: top + scrollY, bottom: bottom + scrollY, left: left + scrollX, right: right + scrollX };
}
