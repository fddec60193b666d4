const THRESHOLD_PX = 5;

/** What a free drag tells: where the pointer is, in the window, and how far it went. */
export interface FreeDrag {
  moved: (event: PointerEvent, dx: number, dy: number) => void;
  /** Undefined when it was given up. */
  dropped: (event: PointerEvent | undefined) => void;
}

/** Follows a pointer from a card on; a press that does not go anywhere stays a click. Escape gives the drag up. */
export function dragFreely(start: PointerEvent, { moved, dropped }: FreeDrag): void {
  const handle = start.currentTarget as HTMLElement;
  if (start.button !== 0) return;
  let moving = false;
  const move = (event: PointerEvent): void => {
    const [dx, dy] = [event.clientX - start.clientX, event.clientY - start.clientY];
    if (!moving && Math.hypot(dx, dy) > THRESHOLD_PX) {
      moving = true;
      handle.setPointerCapture(start.pointerId);
    }
    if (moving) moved(event, dx, dy);
  };
  const end = (event: PointerEvent | undefined): void => {
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', up);
    window.removeEventListener('pointercancel', cancel);
    window.removeEventListener('keydown', key, true);
    if (!moving) return;
    // The click that ends a drag opens nothing.
    const swallow = (click: Event): void => click.stopPropagation();
    window.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
    dropped(event);
  };
  const up = (event: PointerEvent): void => end(event);
  const cancel = (): void => end(undefined);
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    cancel();
  };
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', up);
  window.addEventListener('pointercancel', cancel);
  window.addEventListener('keydown', key, true);
}
