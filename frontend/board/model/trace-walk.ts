import type { Trace, TraceNode } from './trace.ts';

/**
 * Where an arrow leads from a card: up and down within its stage; left and right along the chain, on the path that is shown
 * before any other, and to the next stage at the same height where no line leads.
 */
export function neighbour(trace: Trace, id: string | undefined, key: string, path: ReadonlySet<string>): string | undefined {
  const stages = trace.stages;
  const stage = stages.findIndex((nodes) => nodes.some(({ card }) => card.id === id));
  const nodes = stages[stage];
  if (nodes === undefined) return undefined;
  const index = nodes.findIndex(({ card }) => card.id === id);
  const node = nodes[index];
  switch (key) {
    case 'ArrowUp':
      return nodes[index - 1]?.card.id;
    case 'ArrowDown':
      return nodes[index + 1]?.card.id;
    case 'Home':
      return nodes[0]?.card.id;
    case 'End':
      return nodes.at(-1)?.card.id;
    case 'ArrowLeft':
      return (best(node?.from, stages, path, -1) ?? beside(stages.slice(0, stage).reverse(), index))?.card.id;
    case 'ArrowRight':
      return (best(node?.to, stages, path, 1) ?? beside(stages.slice(stage + 1), index))?.card.id;
    default:
      return undefined;
  }
}

/** Of the linked cards that are shown the nearest stage's first one, one on the path if there is one. */
function best(linked: readonly TraceNode[] | undefined, stages: Trace['stages'], path: ReadonlySet<string>, way: 1 | -1): TraceNode | undefined {
  const shown = (linked ?? []).filter((one) => stages[one.stage]?.includes(one)).sort((a, b) => way * (a.stage - b.stage));
  return shown.find(({ card }) => path.has(card.id)) ?? shown[0];
}

function beside(stages: Trace['stages'], index: number): TraceNode | undefined {
  const next = stages.find((nodes) => nodes.length > 0);
  return next?.[Math.min(index, next.length - 1)];
}
