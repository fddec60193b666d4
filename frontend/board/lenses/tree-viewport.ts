import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Box, LayoutNode, TreeLayout } from '../model/tree-layout.ts';
import { type Density, fitZoom, layoutOf, LOOKS, scaleOf, type View, type Zoom, ZOOM, zoomedBy } from '../model/tree-zoom.ts';
import type { TreeNode } from '../model/tree.ts';
import { bindGestures } from './tree-gestures.ts';

/** Room around the tree, in pixels; the node's actions need it below. */
export const PAD = { side: 20, top: 20, bottom: 60 } as const;

const FIXED: Readonly<Record<'short' | 'line', number>> = { short: 54, line: 28 };
const PAN_PX = 90;
/** The ground's border, and what rounding may cost. */
const BORDER_PX = 4;
/** From here on a screen is one that a whole group looks at. */
const WALL_PX = 1500;

/** What is drawn now, and how large. */
export interface Drawing {
  layout: TreeLayout;
  density: Density;
  scale: number;
  zoom: number;
}

type Host = ReactiveControllerHost & EventTarget & { readonly renderRoot: HTMLElement | DocumentFragment };

/** The window through which one looks at a drawn tree: its zoom, what is in view, and how high the boxes really are. */
export class TreeViewport implements ReactiveController {
  readonly #host: Host;
  readonly #heights = new Map<string, number>();
  readonly #sizes = new ResizeObserver((entries) => this.#measured(entries));
  #ground: HTMLElement | undefined;
  #release: (() => void) | undefined;
  #fitting = true;
  #zoom: Zoom = { zoom: 1, density: 'full' };
  #width = 0;
  #view: View = { width: 0, height: 0 };
  #drawing: Drawing | undefined;
  /** A node that stays where it is on the screen through the next drawing. */
  #anchor: { id: string; x: number; y: number } | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Width of the lens; 0 before it is known. */
  get width(): number {
    return this.#width;
  }

  get drawing(): Drawing | undefined {
    return this.#drawing;
  }

  get fitting(): boolean {
    return this.#fitting;
  }

  hostConnected(): void {
    this.#sizes.observe(this.#host as unknown as Element);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    this.#unbind();
  }

  hostUpdated(): void {
    const ground = this.#host.renderRoot.querySelector<HTMLElement>('.ground') ?? undefined;
    if (ground !== this.#ground) {
      this.#unbind();
      this.#ground = ground;
      if (ground !== undefined) {
        this.#sizes.observe(ground);
        this.#release = bindGestures(ground, { zoom: (by, at) => this.zoomBy(by, at) });
      }
    }
    this.#host.renderRoot.querySelectorAll('.paper > .node').forEach((node) => this.#sizes.observe(node));
    this.#keepAnchor();
    this.#reachDown();
  }

  /** Places the visible part of a tree. */
  draw(roots: readonly TreeNode[], collapsed: ReadonlySet<string>): Drawing {
    const treeOf = (density: Density): LayoutNode[] => roots.map((root) => this.#nodeOf(root, density, collapsed));
    const view = { width: Math.max(1, this.#view.width - 2 * PAD.side), height: Math.max(1, this.#view.height - PAD.top - PAD.bottom) };
    if (this.#fitting && this.#view.width > 0) {
      this.#zoom = fitZoom(treeOf, view, this.#width > WALL_PX ? 'wall' : 'desk');
    }
    const { density, zoom } = this.#zoom;
    this.#drawing = { layout: layoutOf(treeOf(density), density, view), density, scale: scaleOf(this.#zoom), zoom };
    return this.#drawing;
  }

  /** Where a box is in the scrolled ground. */
  boxOf(id: string): Box | undefined {
    const box = this.#drawing?.layout.boxes.get(id);
    const scale = this.#drawing?.scale ?? 1;
    return box && { x: PAD.side + box.x * scale, y: PAD.top + box.y * scale, width: box.width * scale, height: box.height * scale };
  }

  /** Whether a node stands in the right half of the view. */
  isRight(id: string): boolean {
    const box = this.boxOf(id);
    const { x, width } = this.visible;
    return box !== undefined && box.x + box.width / 2 - x > width / 2;
  }

  /** What of the ground is in view, in its own pixels. */
  get visible(): Box {
    const { scrollLeft: x = 0, scrollTop: y = 0, clientWidth: width = 0, clientHeight: height = 0 } = this.#ground ?? {};
    return { x, y, width, height };
  }

  /** Size of all that can be scrolled to, when boxes have come to rest. */
  get extent(): View {
    const { layout, scale } = this.#drawing ?? { layout: { width: 0, height: 0 }, scale: 1 };
    const { width, height } = this.visible;
    return {
      width: Math.max(width, layout.width * scale + 2 * PAD.side),
      height: Math.max(height, layout.height * scale + PAD.top + PAD.bottom),
    };
  }

  fit(): void {
    this.#fitting = true;
    this.#host.requestUpdate();
  }

  /** @param at the point that stays, in the window; else the middle of the view */
  zoomBy(factor: number, at?: { x: number; y: number }, keep?: string): void {
    const zoom = zoomedBy(this.#zoom, factor);
    this.#fitting = false;
    if (zoom.zoom === this.#zoom.zoom) return;
    this.#anchor = this.#anchorAt(at, keep);
    this.#zoom = zoom;
    this.#host.requestUpdate();
  }

  zoomIn(keep?: string): void {
    this.zoomBy(ZOOM.step, undefined, keep);
  }

  zoomOut(keep?: string): void {
    this.zoomBy(1 / ZOOM.step, undefined, keep);
  }

  /** Moves the view by arrow keys. */
  pan(key: string): void {
    const [x, y] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key] ?? [0, 0];
    this.#ground?.scrollBy({ left: (x ?? 0) * PAN_PX, top: (y ?? 0) * PAN_PX });
  }

  /** Brings a point of the ground into the middle. */
  center(x: number, y: number): void {
    const { width, height } = this.visible;
    this.#ground?.scrollTo({ left: x - width / 2, top: y - height / 2 });
  }

  #nodeOf(node: TreeNode, density: Density, collapsed: ReadonlySet<string>): LayoutNode {
    const { id } = node.card;
    const children = collapsed.has(id) ? [] : node.children.map((child) => this.#nodeOf(child, density, collapsed));
    const height = density === 'full' ? (this.#heights.get(id) ?? guess(node)) : FIXED[density];
    return { id, width: LOOKS[density].width, height, children };
  }

  #measured(entries: readonly ResizeObserverEntry[]): void {
    let changed = false;
    for (const { target } of entries) {
      if (!(target instanceof HTMLElement) || !target.isConnected) continue;
      changed = (target === this.#ground ? this.#sized(target) : target.matches('.node') ? this.#grown(target) : this.#widened(target)) || changed;
    }
    if (changed) this.#host.requestUpdate();
  }

  #sized({ offsetWidth: width, offsetHeight: height }: HTMLElement): boolean {
    const view = { width: width - BORDER_PX, height: height - BORDER_PX };
    const changed = view.width !== this.#view.width || view.height !== this.#view.height;
    this.#view = view;
    return changed;
  }

  #widened({ offsetWidth }: HTMLElement): boolean {
    const changed = offsetWidth !== this.#width;
    this.#width = offsetWidth;
    return changed;
  }

  #grown(node: HTMLElement): boolean {
    const id = node.dataset['card'] ?? '';
    const height = node.offsetHeight;
    if (this.#drawing?.density !== 'full' || height === 0 || this.#heights.get(id) === height) return false;
    this.#heights.set(id, height);
    return true;
  }

  #anchorAt(at: { x: number; y: number } | undefined, keep: string | undefined): { id: string; x: number; y: number } | undefined {
    const frame = this.#ground?.getBoundingClientRect();
    const { x, y, width, height } = this.visible;
    const point = at && frame ? { x: at.x - frame.left + x, y: at.y - frame.top + y } : { x: x + width / 2, y: y + height / 2 };
    const near = [...(this.#drawing?.layout.boxes.keys() ?? [])].flatMap((id) => {
      const box = this.boxOf(id);
      return box ? [{ id, x: box.x + box.width / 2, y: box.y + box.height / 2 }] : [];
    });
    const far = (one: { x: number; y: number }): number => Math.hypot(one.x - point.x, one.y - point.y);
    const kept = at === undefined ? near.find(({ id }) => id === keep) : undefined;
    const best = kept ?? near.sort((a, b) => far(a) - far(b))[0];
    return best && { id: best.id, x: best.x - x, y: best.y - y };
  }

  #keepAnchor(): void {
    const anchor = this.#anchor;
    const box = anchor && this.boxOf(anchor.id);
    this.#anchor = undefined;
    if (anchor === undefined || box === undefined) return;
    this.#ground?.scrollTo({ left: box.x + box.width / 2 - anchor.x, top: box.y + box.height / 2 - anchor.y, behavior: 'instant' });
  }

  /** The drawing takes what the window has left below its top. */
  #reachDown(): void {
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.frame.drawn');
    if (frame === null) return;
    const top = `${Math.round(frame.getBoundingClientRect().top + scrollY)}px`;
    if (frame.style.getPropertyValue('--top') !== top) frame.style.setProperty('--top', top);
  }

  #unbind(): void {
    this.#release?.();
    this.#release = undefined;
    if (this.#ground !== undefined) this.#sizes.unobserve(this.#ground);
    this.#ground = undefined;
  }
}

/** Height of a box that was never on the screen, by its text; Chinese characters are twice as wide. */
function guess({ card, leaf, children }: TreeNode): number {
  const text = String(card.fields['text'] ?? '');
  const letters = [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
  const facts = (leaf ? 28 : 0) + (card.fields['value'] !== undefined ? 22 : 0) + (card.fields['parts'] !== undefined && children.length > 0 ? 22 : 0);
  return 20 + Math.max(1, Math.ceil(letters / 28)) * 22 + facts;
}
