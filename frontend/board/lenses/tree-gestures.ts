/** What hands do to the ground under a tree. */
export interface Gestures {
  zoom: (factor: number, at: { x: number; y: number }) => void;
}

const WHEEL = 0.0022;
const THRESHOLD_PX = 4;

/**
 * Drags the ground, zooms with Ctrl and the wheel, and with two fingers moves and zooms at once; one finger scrolls as
 * everywhere.
 *
 * @returns ends all that
 */
export function bindGestures(ground: HTMLElement, gestures: Gestures): () => void {
  const ends = new AbortController();
  const { signal } = ends;
  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    gestures.zoom(Math.exp(-event.deltaY * WHEEL * (event.deltaMode === 1 ? 16 : 1)), { x: event.clientX, y: event.clientY });
  };
  ground.addEventListener('wheel', wheel, { signal, passive: false });
  ground.addEventListener('pointerdown', (event) => dragGround(event, ground), { signal });
  bindFingers(ground, gestures, signal);
  return () => ends.abort();
}

function dragGround(start: PointerEvent, ground: HTMLElement): void {
  const onNode = start.composedPath().some((one) => one instanceof Element && one.matches('.node, .tools, okr-tree-overview'));
  if (start.pointerType === 'touch' || onNode || (start.button !== 0 && start.button !== 1)) return;
  const { scrollLeft, scrollTop } = ground;
  const ends = new AbortController();
  const { signal } = ends;
  const end = (): void => {
    ground.classList.remove('held');
    ends.abort();
  };
  const move = (event: PointerEvent): void => {
    const [dx, dy] = [event.clientX - start.clientX, event.clientY - start.clientY];
    if (!ground.classList.contains('held') && Math.hypot(dx, dy) < THRESHOLD_PX) return;
    ground.classList.add('held');
    ground.scrollTo({ left: scrollLeft - dx, top: scrollTop - dy, behavior: 'instant' });
  };
  ground.setPointerCapture(start.pointerId);
  ground.addEventListener('pointermove', move, { signal });
  ['pointerup', 'pointercancel', 'lostpointercapture'].forEach((type) => ground.addEventListener(type, end, { signal }));
}

function bindFingers(ground: HTMLElement, gestures: Gestures, signal: AbortSignal): void {
  let last: { x: number; y: number; apart: number } | undefined;
  const touch = (event: TouchEvent): void => {
    const [one, two] = event.touches;
    if (event.touches.length !== 2 || one === undefined || two === undefined) {
      last = undefined;
      return;
    }
    event.preventDefault();
    const next = {
      x: (one.clientX + two.clientX) / 2,
      y: (one.clientY + two.clientY) / 2,
      apart: Math.max(1, Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY)),
    };
    if (last !== undefined && event.type === 'touchmove') {
      ground.scrollBy({ left: last.x - next.x, top: last.y - next.y, behavior: 'instant' });
      const factor = next.apart / last.apart;
      if (Math.abs(factor - 1) > 0.01) gestures.zoom(factor, next);
    }
    last = next;
  };
  ['touchstart', 'touchmove', 'touchend', 'touchcancel'].forEach((type) =>
    ground.addEventListener(type, (event) => touch(event as TouchEvent), { signal, passive: false }),
  );
}
