import { loads, number } from './capacity.ts';
import { keyResultsOf, objectives } from './grouping.ts';
import { speakerOf } from './merging.ts';
import type { FieldValue } from './wire.ts';
import type { ViewCard } from './replica.ts';
import { servedIds } from './superior.ts';
import { type Board, parentOf } from './tree.ts';
import type { AskedKeyResultOfSet, AskedSet, SetThing } from './wire.ts';

/** What one question takes (I6). */
const OBJECTIVES = 20;
const KEY_RESULTS = 100;
/** Key results of one objective. */
const OF_ONE = 20;
const OTHERS = 200;

/** A draft with its plan as one question, and the cards of its things in the order in which the answer counts them. */
export interface SetQuestion {
  set: AskedSet;
  cards: Record<SetThing, string[]>;
}

/** The draft with its plan as this reader sees it now; cards without words are left out. */
export function setQuestion(board: Board): SetQuestion {
  const cards: Record<SetThing, string[]> = { objective: [], key_result: [], task: [], resource: [] };
  const all = objectives(board)
    .map((card) => ({ card, keyResults: keyResultsOf(board, card.id).filter((each) => text(each, 'text') !== '') }))
    .filter(({ card, keyResults }) => text(card, 'text') !== '' || keyResults.length > 0)
    .slice(0, OBJECTIVES);
  const set: AskedSet = { objectives: [], tasks: [], resources: [], cuts: [], risks: [] };
  for (const { card, keyResults } of all) {
    const krs = keyResults.slice(0, Math.min(OF_ONE, KEY_RESULTS - cards.key_result.length));
    cards.objective.push(card.id);
    cards.key_result.push(...krs.map(({ id }) => id));
    set.objectives.push({
      text: text(card, 'text'),
      owner: text(card, 'owner'),
      parent: parentExpectation(board, card),
      ...(typeof card.fields['rank'] === 'number' ? { rank: card.fields['rank'] } : {}),
      krs: krs.map((each) => keyResult(board, each)),
    });
  }
  addTasks(board, set, cards);
  addResources(board, set, cards);
  set.risks = standing(board, 'risk').map((card) => ({ text: '', response: said(card, 'response'), owner: text(card, 'owner') }));
  return { set, cards };
}

/** In the order of the key results, those without one last; those of a key result that stands under no objective are of no set. */
function addTasks(board: Board, set: AskedSet, cards: Record<SetThing, string[]>): void {
  const known = new Set(board.cards('key_result').map(({ id }) => id));
  for (const card of standing(board, 'task')) {
    const above = parentOf(board, card.id);
    const parent = above === undefined ? undefined : speakerOf(board, above);
    const kr = parent === undefined ? -1 : cards.key_result.indexOf(parent);
    if (kr < 0 && parent !== undefined && known.has(parent)) continue;
    cards.task.push(card.id);
    set.tasks.push({ owner: text(card, 'owner'), due: day(card), kr: kr < 0 ? null : kr });
  }
}

function addResources(board: Board, set: AskedSet, cards: Record<SetThing, string[]>): void {
  const tasks = board.cards('task').filter(({ merged }) => merged === undefined);
  for (const { card, net, allocated } of loads(board.cards('resource').slice(0, OTHERS), tasks)) {
    cards.resource.push(card.id);
    set.resources.push({ ...(net === undefined ? {} : { available: net }), allocated });
    set.cuts.push(said(card, 'action'));
  }
}

function keyResult(board: Board, card: ViewCard): AskedKeyResultOfSet {
  const confidence = number(card.fields['confidence']);
  return {
    text: text(card, 'text'),
    metric: text(card, 'metric'),
    from: number(card.fields['from']) ?? null,
    to: number(card.fields['to']) ?? null,
    unit: text(card, 'unit'),
    owner: text(card, 'owner'),
    due: day(card),
    dimension: text(card, 'dimension'),
    // Who writes 7 or 60 counts in another way.
    confidence: confidence === undefined || confidence < 0 || confidence > 1 ? null : confidence,
    xteam: standing(board, 'support_request')
      .filter((request) => text(request, 'team') !== '' && board.targets(request.id, 'parent').some(({ id }) => id === card.id))
      .map((request) => ({
        team: text(request, 'team'),
        confirmed: request.fields['confirmed'] === 'yes',
        risk_owner: riskOwner(board, text(request, 'team')),
      })),
  };
}

/** Of a risk that names the team. */
function riskOwner(board: Board, team: string): string {
  const named = (card: ViewCard) => ['text', 'trigger', 'response'].some((field) => text(card, field).toLowerCase().includes(team.toLowerCase()));
  return standing(board, 'risk').filter(named).map((card) => text(card, 'owner')).find((owner) => owner !== '') ?? '';
}

function parentExpectation(board: Board, card: ViewCard): string {
  return (
    servedIds(card.fields['serves'])[0] ??
    board.targets(card.id, 'origin').find(({ kind }) => kind === 'expectation')?.id ??
    ''
  );
}

function standing(board: Board, kind: 'task' | 'risk' | 'support_request'): ViewCard[] {
  return board
    .cards(kind)
    .filter((card) => card.merged === undefined && text(card, 'text') !== '')
    .slice(0, OTHERS);
}

function day({ fields }: ViewCard): string | null {
  const due: FieldValue | undefined = fields['due'];
  return typeof due === 'string' && due !== '' ? due : null;
}

/** Rules ask only whether something is there: long answers stay at home. */
function said(card: ViewCard, name: string): string {
  return text(card, name) === '' ? '' : '…';
}

function text({ fields }: ViewCard, name: string): string {
  return String(fields[name] ?? '').trim();
}
