/** Where a dragged node would go: onto another one, or next to it. */
export interface TreeDrop {
  id: string;
  side: 'on' | 'before' | 'after';
}

const THRESHOLD_PX = 6;
const EDGE_PX = 36;

/**
 * Drags a node of the tree onto another one, with a mouse by its box or with any pointer by a handle. Everything that a
 * drag does is in the node's menu too.
 *
 * @param scale by which the boxes are drawn
 * @param sideOf what the place over a node means, `above` being the part of it above the pointer
 * @param over called on each change, `undefined` over the ground
 * @param drop called once at the end of a real drag, `undefined` when it was given up
 */
export function dragNode(
  start: PointerEvent,
  node: HTMLElement,
  root: ShadowRoot,
  scale: number,
  sideOf: (id: string, above: number) => TreeDrop,
  over: (place: TreeDrop | undefined) => void,
  drop: (place: TreeDrop | undefined) => void,
): void {
  if (start.button !== 0) return;
  const ends = new AbortController();
  const { signal } = ends;
  const ground = node.closest('.ground');
  let place: TreeDrop | undefined;
  let moving = false;

  const move = (event: PointerEvent): void => {
    if (event.pointerId !== start.pointerId) return;
    const [dx, dy] = [event.clientX - start.clientX, event.clientY - start.clientY];
    moving ||= Math.hypot(dx, dy) > THRESHOLD_PX;
    if (!moving) return;
    event.preventDefault();
    node.classList.add('dragged');
    node.style.setProperty('--dx', `${dx / scale}px`);
    node.style.setProperty('--dy', `${dy / scale}px`);
    if (ground !== null) scrollAtEdge(ground, event);
    place = placeAt(root, event, sideOf);
    over(place);
  };
  const end = (result: TreeDrop | undefined): void => {
    ends.abort();
    node.classList.remove('dragged');
    node.style.removeProperty('--dx');
    node.style.removeProperty('--dy');
    if (!moving) return;
    swallowClick();
    over(undefined);
    drop(result);
  };
  window.addEventListener('pointermove', move, { signal, passive: false });
  window.addEventListener('pointerup', (event) => event.pointerId === start.pointerId && end(place), { signal });
  window.addEventListener('pointercancel', () => end(undefined), { signal });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      end(undefined);
    },
    { signal, capture: true },
  );
}

function placeAt(root: ShadowRoot, event: PointerEvent, sideOf: (id: string, above: number) => TreeDrop): TreeDrop | undefined {
  const target = root.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('.node');
  const id = target?.dataset['card'];
  if (!target || id === undefined) return undefined;
  const box = target.getBoundingClientRect();
  return sideOf(id, (event.clientY - box.top) / Math.max(1, box.height));
}

function scrollAtEdge(ground: Element, event: PointerEvent): void {
  const box = ground.getBoundingClientRect();
  const by = (at: number, from: number, to: number): number => (at < from + EDGE_PX ? -12 : at > to - EDGE_PX ? 12 : 0);
  ground.scrollBy({ left: by(event.clientX, box.left, box.right), top: by(event.clientY, box.top, box.bottom), behavior: 'instant' });
}

/** The click that ends a drag is not meant for what lies under it. */
function swallowClick(): void {
  const stop = (event: Event): void => event.stopPropagation();
  window.addEventListener('click', stop, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', stop, { capture: true }), 0);
}
