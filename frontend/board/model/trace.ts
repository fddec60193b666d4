import { isThing, normal } from './capacity.ts';
import { objectives } from './grouping.ts';
import type { Replica, ViewCard } from './replica.ts';
import { servedIds } from './superior.ts';
import type { CardKind, LinkType } from './wire.ts';

/** The chain from expectation to resource, one stage after the other. */
export const STAGES: readonly (readonly CardKind[])[] = [
  ['expectation'],
  ['finding'],
  ['strategy'],
  ['objective'],
  ['key_result'],
  ['task'],
  ['resource', 'support_request', 'risk'],
];

/** Nothing stands behind a card, or nothing comes of it. */
export type Gap = 'no-origin' | 'no-end';

/** A card in the chain. */
export interface TraceNode {
  card: ViewCard;
  /** Index in {@link STAGES}. */
  stage: number;
  /** Cards of earlier stages that it comes from, and of later ones that come of it. */
  from: TraceNode[];
  to: TraceNode[];
  /** Drivers of the value tree through which a strategy comes, the top one first. */
  drivers: ViewCard[];
  /** The group went on without it: a strategy that was not chosen, a finding that is not key. It needs no end. */
  aside: boolean;
  gaps: Gap[];
}

/** The whole chain: all nodes by card, and by stage in an order that keeps lines short. */
export interface Trace {
  nodes: ReadonlyMap<string, TraceNode>;
  stages: readonly (readonly TraceNode[])[];
}

export type TraceBoard = Pick<Replica, 'card' | 'cards' | 'targets'>;

/** Reads the chain out of a document. Questions, notes and whatever else has no stage are not part of it. */
export function traceOf(board: TraceBoard): Trace {
  const stages = STAGES.map((kinds, stage) =>
    kinds
      .flatMap((kind) => (kind === 'objective' ? objectives(board) : board.cards(kind)))
      .filter(({ merged }) => merged === undefined)
      .map((card): TraceNode => ({ card, stage, from: [], to: [], drivers: [], aside: false, gaps: [] })),
  );
  const nodes = new Map(stages.flat().map((node) => [node.card.id, node]));
  connect(board, nodes);
  setAside([...stages.flat()].reverse());
  markGaps(stages);
  return { nodes, stages: ordered(stages) };
}

/** Everything that a card comes from, and everything that comes of it, by stage; a driver stands for its strategies. */
export function pathOf(trace: Trace, id: string): { before: TraceNode[]; after: TraceNode[] } {
  const node = trace.nodes.get(id);
  const under = node === undefined ? trace.stages.flat().filter(({ drivers }) => drivers.some((driver) => driver.id === id)) : [];
  const before = reach(node === undefined ? under : [node], ({ from }) => from);
  const after = reach(node === undefined ? under : [node], ({ to }) => to);
  under.forEach((one) => after.add(one));
  const pick = (found: ReadonlySet<TraceNode>) => trace.stages.flat().filter((one) => found.has(one));
  return { before: pick(before), after: pick(after) };
}

/** The cards with a gap, by stage. */
export function withGap(trace: Trace, gap: Gap): TraceNode[] {
  return trace.stages.flat().filter(({ gaps }) => gaps.includes(gap));
}

/** Kinds to which a card can be linked so that it has an origin, and by which link. */
export function originsOf(kind: CardKind): { type: LinkType; kinds: readonly CardKind[] } | undefined {
  if (kind === 'finding') return { type: 'origin', kinds: ['expectation'] };
  if (kind === 'strategy') return { type: 'origin', kinds: ['finding', 'expectation'] };
  if (kind === 'objective') return { type: 'origin', kinds: ['expectation', 'strategy'] };
  if (kind === 'key_result') return { type: 'parent', kinds: ['objective'] };
  return kind === 'task' || kind === 'support_request' ? { type: 'parent', kinds: ['key_result'] } : undefined;
}

function connect(board: TraceBoard, nodes: ReadonlyMap<string, TraceNode>): void {
  const resources = [...nodes.values()]
    .filter(({ card }) => card.kind === 'resource' && !isThing(card))
    .map((node) => ({ node, name: normal(node.card.fields['text']) }));
  const links = (id: string) => [...board.targets(id, 'origin'), ...board.targets(id, 'parent')].map((card) => whole(board, card));
  // What was merged into a card is said by that card now.
  const all = STAGES.flat().flatMap((kind) => board.cards(kind));
  for (const card of all) {
    const node = nodes.get(whole(board, card).id);
    if (node === undefined) continue;
    for (const target of links(card.id)) {
      if (target.kind === 'driver') node.drivers = driversUp(board, target);
      else tie(node, nodes.get(target.id));
    }
    for (const driver of node.drivers) links(driver.id).forEach((target) => tie(node, nodes.get(target.id)));
    if (card.kind === 'task') {
      const owner = normal(card.fields['owner']);
      resources.filter(({ name }) => owner !== '' && name === owner).forEach((one) => tie(one.node, node));
    }
  }
}

/** Ties two cards of different stages, the earlier one first, once. */
function tie(a: TraceNode, b: TraceNode | undefined): void {
  if (b === undefined || a.stage === b.stage) return;
  const [from, to] = a.stage < b.stage ? [a, b] : [b, a];
  if (from.to.includes(to)) return;
  from.to.push(to);
  to.from.push(from);
}

/** The card that a merged one has become part of. */
function whole(board: TraceBoard, card: ViewCard): ViewCard {
  const into = card.merged === undefined ? undefined : board.card(card.merged);
  return into ?? card;
}

/** A driver and those above it, the top one first; a ring of parents ends where it began. */
function driversUp(board: TraceBoard, driver: ViewCard): ViewCard[] {
  const chain: ViewCard[] = [];
  for (let at: ViewCard | undefined = driver; at !== undefined && !chain.includes(at); ) {
    if (at.deleted || chain.some(({ id }) => id === at?.id)) break;
    chain.unshift(at);
    at = board.targets(at.id, 'parent').find(({ kind }) => kind === 'driver');
  }
  return chain;
}

/** Late stages first, since a card that something goes on from is not aside. */
function setAside(nodes: readonly TraceNode[]): void {
  const chosen = nodes.some(({ card }) => card.kind === 'strategy' && card.fields['decision'] === 'chosen');
  const key = nodes.some(({ card }) => card.kind === 'finding' && card.fields['key'] === 'yes');
  for (const node of nodes) {
    const { kind, fields } = node.card;
    const left =
      (kind === 'strategy' && (fields['decision'] === 'rejected' || (chosen && fields['decision'] !== 'chosen'))) ||
      (kind === 'finding' && key && fields['key'] !== 'yes');
    node.aside = left && node.to.every(({ aside }) => aside);
  }
}

/** Only where the chain has gone on: what is still to come in later steps is no gap. */
function markGaps(stages: readonly (readonly TraceNode[])[]): void {
  const begun = stages.map((nodes) => nodes.some(({ aside }) => !aside));
  for (const node of stages.flat()) {
    if (node.aside) continue;
    if (node.from.length === 0 && begun.slice(0, node.stage).some(Boolean) && !standsAlone(node.card)) node.gaps.push('no-origin');
    // A finding whose strategies were all set aside was answered: with a no. The expectation behind it was not.
    const ends = node.card.kind === 'finding' ? node.to : node.to.filter((one) => !leadsAside(one));
    if (ends.length === 0 && begun.slice(node.stage + 1).some(Boolean)) node.gaps.push('no-end');
  }
}

/** Whether the group has gone on neither from the card nor from anything that comes of it. */
function leadsAside({ aside, card, to }: TraceNode): boolean {
  return aside || (card.kind === 'finding' && to.length > 0 && to.every(leadsAside));
}

/** A risk may concern the whole plan, money and tools own no tasks, and what serves the superior OKR comes from above the chain. */
function standsAlone(card: ViewCard): boolean {
  return card.kind === 'risk' || (card.kind === 'objective' && servedIds(card.fields['serves']).length > 0) || (card.kind === 'resource' && isThing(card));
}

/** Each stage by where its cards come from, so that lines cross little; what has no origin comes after, set aside last. */
function ordered(stages: readonly (readonly TraceNode[])[]): TraceNode[][] {
  const place = new Map<TraceNode, number>();
  return stages.map((nodes) => {
    const weight = (node: TraceNode): number =>
      (node.aside ? 2e6 : 0) +
      (node.from.length === 0 ? (node.stage === 0 ? 0 : 1e6) : node.from.reduce((sum, one) => sum + (place.get(one) ?? 0), 0) / node.from.length);
    const sorted = nodes.map((node) => ({ node, at: weight(node) })).sort((a, b) => a.at - b.at);
    sorted.forEach(({ node }, index) => place.set(node, (index + 0.5) / sorted.length));
    return sorted.map(({ node }) => node);
  });
}

function reach(start: readonly TraceNode[], next: (node: TraceNode) => readonly TraceNode[]): Set<TraceNode> {
  const found = new Set<TraceNode>();
  const walk = (node: TraceNode): void =>
    next(node).forEach((one) => {
      if (found.has(one)) return;
      found.add(one);
      walk(one);
    });
  start.forEach(walk);
  return found;
}
