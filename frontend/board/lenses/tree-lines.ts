import { html, svg, type TemplateResult } from 'lit';
import type { Edge, TreeLayout } from '../model/tree-layout.ts';

const RADIUS = 7;

/** The lines from each node to what hangs on it. */
export function renderLines(layout: TreeLayout): TemplateResult {
  return html`<svg class="lines" width=${layout.width} height=${layout.height} aria-hidden="true">
    ${layout.edges.map((edge) => svg`<path d=${pathOf(edge)}></path>`)}
  </svg>`;
}

/** Straight lines with round corners. */
function pathOf({ points }: Edge): string {
  return points
    .map(([x, y], index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (before === undefined) return `M${x} ${y}`;
      if (after === undefined) return `L${x} ${y}`;
      const [inX, inY] = toward([x, y], before, RADIUS);
      const [outX, outY] = toward([x, y], after, RADIUS);
      return `L${inX} ${inY}Q${x} ${y} ${outX} ${outY}`;
    })
    .join('');
}

function toward([x, y]: readonly [number, number], [toX, toY]: readonly [number, number], by: number): [number, number] {
  const length = Math.hypot(toX - x, toY - y);
  const part = length === 0 ? 0 : Math.min(by, length / 2) / length;
  return [x + (toX - x) * part, y + (toY - y) * part];
}
