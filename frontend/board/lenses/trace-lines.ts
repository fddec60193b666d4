import type { Trace } from '../model/trace.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws a line from each card to those that come of it, where both are on the screen: measured, since cards are as high as
 * their words.
 *
 * @param on cards of the path that stands out
 */
export function drawLines(svg: SVGSVGElement, root: ParentNode, trace: Trace, on: ReadonlySet<string>): void {
  const origin = svg.getBoundingClientRect();
  const boxes = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-card]')].map((card) => [card.dataset['card'] ?? '', card.getBoundingClientRect()]),
  );
  const lines = trace.stages.flat().flatMap(({ card, to }) =>
    to.flatMap((next) => {
      const [a, b] = [boxes.get(card.id), boxes.get(next.card.id)];
      return a === undefined || b === undefined ? [] : [{ d: curve(a, b, origin), on: on.has(card.id) && on.has(next.card.id) }];
    }),
  );
  // What is on the path lies over the rest.
  lines.sort((a, b) => Number(a.on) - Number(b.on));
  while (svg.childElementCount > lines.length) svg.lastElementChild?.remove();
  lines.forEach((line, index) => {
    const path = svg.children[index] ?? svg.appendChild(document.createElementNS(SVG, 'path'));
    path.setAttribute('d', line.d);
    path.setAttribute('class', line.on ? 'on' : '');
  });
}

function curve(a: DOMRect, b: DOMRect, origin: DOMRect): string {
  const [x1, y1] = [a.right - origin.left, a.top + a.height / 2 - origin.top];
  const [x2, y2] = [b.left - origin.left, b.top + b.height / 2 - origin.top];
  const bend = Math.max(12, Math.min(60, (x2 - x1) / 2));
  return `M${round(x1)} ${round(y1)}C${round(x1 + bend)} ${round(y1)} ${round(x2 - bend)} ${round(y2)} ${round(x2)} ${round(y2)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
