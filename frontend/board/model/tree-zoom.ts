import { bestColumns, fitScale, type LayoutNode, layoutTree } from './tree-layout.ts';

/** How much a box tells: all, two lines, one line. */
export type Density = 'full' | 'short' | 'line';

/** How boxes of a density are drawn before scaling, in pixels. */
interface Look {
  width: number;
  font: number;
  across: number;
  down: number;
  /** Zoom from which on it is used. */
  from: number;
}

/** Letters have this size at zoom 1. */
const FONT = 15;

export const LOOKS: Readonly<Record<Density, Look>> = {
  full: { width: 220, font: FONT, across: 44, down: 14, from: 0.8 },
  short: { width: 168, font: 13, across: 36, down: 8, from: 0.74 },
  line: { width: 128, font: 12, across: 22, down: 5, from: 0 },
};

export const ZOOM = { least: 0.4, most: 2.5, step: 1.2 } as const;

/** Below that, letters are too small to read, so a tree that is larger is not shown whole. */
const LEGIBLE = 0.68;

/** At a smaller zoom boxes tell less, so that their letters stay readable. */
export function densityAt(zoom: number): Density {
  return zoom >= LOOKS.full.from ? 'full' : zoom >= LOOKS.short.from ? 'short' : 'line';
}

/** By how much boxes of the zoom's density are scaled. */
export function scaleAt(zoom: number): number {
  return (zoom * FONT) / LOOKS[densityAt(zoom)].font;
}

export function clampZoom(zoom: number): number {
  return Math.min(ZOOM.most, Math.max(ZOOM.least, zoom));
}

/** A view with room for the tree, in pixels. */
export interface View {
  width: number;
  height: number;
}

/**
 * The largest zoom at which all of a tree is in view, by the boxes of each density; not below what can be read, and not
 * above `most`.
 */
export function fitZoom(treeOf: (density: Density) => readonly LayoutNode[], view: View, most: number): number {
  for (const density of ['full', 'short', 'line'] as const) {
    const { font, from } = LOOKS[density];
    const zoom = (fitScale(layoutOf(treeOf(density), density, view), view) * font) / FONT;
    if (zoom >= from && density !== 'line') {
      return Math.min(most, density === 'full' ? zoom : Math.min(zoom, LOOKS.full.from - 0.001));
    }
    if (density === 'line') {
      return Math.max(LEGIBLE, Math.min(zoom, LOOKS.short.from - 0.001));
    }
  }
  return 1;
}

/** A tree with boxes of a density, in as many columns as suit the view. */
export function layoutOf(tree: readonly LayoutNode[], density: Density, view: View): ReturnType<typeof layoutTree> {
  const { across, down } = LOOKS[density];
  const columns = density === 'full' ? bestColumns(tree, { across, down }, view, 2) : bestColumns(tree, { across, down }, view);
  return layoutTree(tree, { across, down, columns });
}
