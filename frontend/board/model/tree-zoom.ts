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
  short: { width: 168, font: 13, across: 36, down: 8, from: 0.68 },
  line: { width: 128, font: 12, across: 22, down: 5, from: 0 },
};

export const ZOOM = { least: 0.4, most: 2.5, step: 1.2 } as const;

/** Below that, letters are too small to read, so a tree that is larger is not shown whole. */
const LEGIBLE = 0.68;

/** From the one that tells most. */
const DENSITIES = ['full', 'short', 'line'] as const;

/** How large letters are, and how much boxes tell. */
export interface Zoom {
  /** 1 for letters of 15 pixels. */
  zoom: number;
  density: Density;
}

/** At a smaller zoom boxes tell less, so that their letters stay readable. */
export function densityAt(zoom: number): Density {
  return DENSITIES.find((density) => zoom >= LOOKS[density].from) ?? 'line';
}

/** Boxes tell no less than before when one comes nearer, and no more when one goes away. */
export function zoomedBy({ zoom, density }: Zoom, factor: number): Zoom {
  const next = Math.min(ZOOM.most, Math.max(ZOOM.least, zoom * factor));
  const [now, then] = [DENSITIES.indexOf(density), DENSITIES.indexOf(densityAt(next))];
  return { zoom: next, density: DENSITIES[factor > 1 ? Math.min(now, then) : Math.max(now, then)] ?? density };
}

/** By how much boxes are scaled. */
export function scaleOf({ zoom, density }: Zoom): number {
  return (zoom * FONT) / LOOKS[density].font;
}

/** A view with room for the tree, in pixels. */
export interface View {
  width: number;
  height: number;
}

/** From how far one looks: letters on a wall have to be larger before boxes may tell more. */
export type Distance = 'desk' | 'wall';

const SEEN: Readonly<Record<Distance, { most: number; times: number }>> = {
  desk: { most: 1.15, times: 1 },
  wall: { most: 1.7, times: 1.3 },
};

/** All of a tree in view, with boxes that tell as much as their letters stay readable; not below what can be read. */
export function fitZoom(treeOf: (density: Density) => readonly LayoutNode[], view: View, distance: Distance): Zoom {
  const { most, times } = SEEN[distance];
  for (const density of DENSITIES) {
    const { font, from } = LOOKS[density];
    const zoom = (fitScale(layoutOf(treeOf(density), density, view), view) * font) / FONT;
    if (zoom >= from * times || density === 'line') {
      return { zoom: Math.min(most, Math.max(LEGIBLE, zoom)), density };
    }
  }
  return { zoom: 1, density: 'full' };
}

/** A tree with boxes of a density, in as many columns as suit the view. */
export function layoutOf(tree: readonly LayoutNode[], density: Density, view: View): ReturnType<typeof layoutTree> {
  const { across, down } = LOOKS[density];
  const columns = density === 'full' ? bestColumns(tree, { across, down }, view, 2) : bestColumns(tree, { across, down }, view);
  return layoutTree(tree, { across, down, columns });
}
