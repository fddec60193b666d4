/** Where a dragged card would go. */
export interface DropPlace {
  column: string;
  /** Card in front, `null` for the head of the column. */
  after: string | null;
}

const THRESHOLD_PX = 5;

/**
 * Drags a card by its handle with any pointer. The list's elements carry `data-card` and `data-column`; everything that a
 * drag does is in the card's menu too.
 *
 * @param over called on each change of the place, `undefined` when the card is over no column that takes it
 * @param drop called once at the end, `undefined` when the drag was given up
 */
export function dragCard(
  start: PointerEvent,
  root: ShadowRoot,
  takes: (column: string) => boolean,
  over: (place: DropPlace | undefined) => void,
  drop: (place: DropPlace | undefined) => void,
): void {
  const handle = start.currentTarget as HTMLElement;
  const card = handle.closest<HTMLElement>('[data-card]');
  if (card === null || start.button !== 0) return;
  start.preventDefault();
  handle.setPointerCapture(start.pointerId);
  let place: DropPlace | undefined;
  let moving = false;

  const move = (event: PointerEvent): void => {
    const dx = event.clientX - start.clientX;
    const dy = event.clientY - start.clientY;
    moving ||= Math.hypot(dx, dy) > THRESHOLD_PX;
    if (!moving) return;
    card.style.translate = `${dx}px ${dy}px`;
    place = placeAt(root, card, event.clientX, event.clientY, takes);
    over(place);
  };
  const end = (result: DropPlace | undefined): void => {
    handle.removeEventListener('pointermove', move);
    handle.removeEventListener('pointerup', onUp);
    handle.removeEventListener('pointercancel', onCancel);
    handle.removeEventListener('keydown', onKey);
    card.style.translate = '';
    drop(result);
  };
  const onUp = (): void => end(moving ? place : undefined);
  const onCancel = (): void => end(undefined);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel();
  };
  handle.addEventListener('pointermove', move);
  handle.addEventListener('pointerup', onUp);
  handle.addEventListener('pointercancel', onCancel);
  handle.addEventListener('keydown', onKey);
}

function placeAt(
  root: ShadowRoot,
  dragged: HTMLElement,
  x: number,
  y: number,
  takes: (column: string) => boolean,
): DropPlace | undefined {
  const columns = [...root.querySelectorAll<HTMLElement>('[data-column]')];
  const column = columns.find((candidate) => contains(candidate.getBoundingClientRect(), x, y));
  const id = column?.dataset['column'];
  if (column === undefined || id === undefined || !takes(id)) return undefined;
  const above = [...column.querySelectorAll<HTMLElement>('[data-card]')].filter((card) => {
    const box = card.getBoundingClientRect();
    return card !== dragged && box.top + box.height / 2 < y;
  });
  return { column: id, after: above.at(-1)?.dataset['card'] ?? null };
}

function contains(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
