import type { ViewCard } from './replica.ts';

/** `none` when there is neither capacity nor work to compare. */
export type Fit = 'none' | 'fits' | 'tight' | 'over';

/** One resource against the efforts of its tasks. */
export interface Load {
  card: ViewCard;
  /** Gross less fixed load and buffer; `undefined` while gross is empty. */
  net: number | undefined;
  /** Sum of the efforts of the tasks whose owner is this resource; of money and tools what is needed. */
  allocated: number;
  /** Tasks of this owner, and how many of them have no effort yet. */
  tasks: number;
  withoutEffort: number;
  /** Allocated over net, 1 is full; `undefined` when there is no net capacity. */
  utilisation: number | undefined;
  fit: Fit;
}

/** Fits up to 85 % of the net capacity, tight up to 100 %, over beyond. */
export const TIGHT_FROM = 0.85;

/** Gross × (1 − load) × (1 − buffer); both in percent and held between 0 and 100. */
export function netCapacity(gross: number, load: number, buffer: number): number {
  return Math.max(0, gross) * (1 - percent(load)) * (1 - percent(buffer));
}

/** What is taken off the gross capacity on the way to the net one. */
export interface Waterfall {
  gross: number;
  load: number;
  buffer: number;
  net: number;
}

/** The way from gross to net; `undefined` while gross is empty. */
export function waterfall(card: ViewCard): Waterfall | undefined {
  const gross = number(card.fields['gross']);
  if (gross === undefined) return undefined;
  const all = Math.max(0, gross);
  const load = all * percent(number(card.fields['load']) ?? 0);
  const net = netCapacity(gross, number(card.fields['load']) ?? 0, number(card.fields['buffer']) ?? 0);
  return { gross: all, load, buffer: all - load - net, net };
}

/** Each resource with its net capacity, what the tasks ask of it, and whether that fits. */
export function loads(resources: readonly ViewCard[], tasks: readonly ViewCard[]): Load[] {
  const owned = byOwner(tasks);
  return resources.map((card) => {
    const thing = isThing(card);
    const needed = thing ? number(card.fields['needed']) : undefined;
    const own = thing ? [] : (owned.get(normal(card.fields['text'])) ?? []);
    const efforts = own.map((task) => number(task.fields['effort']));
    const gross = number(card.fields['gross']);
    const net =
      gross === undefined
        ? undefined
        : netCapacity(gross, number(card.fields['load']) ?? 0, number(card.fields['buffer']) ?? 0);
    const allocated = efforts.reduce<number>((sum, effort) => sum + Math.max(0, effort ?? 0), Math.max(0, needed ?? 0));
    return {
      card,
      net,
      allocated,
      tasks: own.length,
      withoutEffort: efforts.filter((effort) => effort === undefined).length,
      utilisation: net === undefined || net === 0 ? undefined : allocated / net,
      fit: thing && needed === undefined ? 'none' : fitOf(net, allocated),
    };
  });
}

/** The tasks of each owner, by the name as it is compared; those without an owner are left out. */
export function byOwner(tasks: readonly ViewCard[]): Map<string, ViewCard[]> {
  const owned = new Map<string, ViewCard[]>();
  for (const task of tasks) {
    const owner = normal(task.fields['owner']);
    if (owner !== '') owned.set(owner, [...(owned.get(owner) ?? []), task]);
  }
  return owned;
}

/** Owners of tasks that are not yet among the resources, each once, in the order in which they first occur. */
export function missingOwners(resources: readonly ViewCard[], tasks: readonly ViewCard[]): string[] {
  const known = new Set(resources.map((card) => normal(card.fields['text'])));
  const missing: string[] = [];
  for (const task of tasks) {
    const owner = task.fields['owner'];
    if (typeof owner === 'string' && normal(owner) !== '' && !known.has(normal(owner))) {
      known.add(normal(owner));
      missing.push(owner.trim());
    }
  }
  return missing;
}

/** Those of the names that are neither a resource nor the owner of a task yet, each once. */
export function newcomers(names: readonly string[], resources: readonly ViewCard[], tasks: readonly ViewCard[]): string[] {
  const known = new Set([...resources.map((card) => normal(card.fields['text'])), ...tasks.map((card) => normal(card.fields['owner']))]);
  return [...new Map(names.map((name) => [normal(name), name.trim()])).entries()].flatMap(([key, name]) =>
    key === '' || known.has(key) ? [] : [name],
  );
}

/** Money and tools own no tasks: the group says itself how much of them it needs. */
export function isThing(card: ViewCard): boolean {
  return card.fields['type'] === 'budget' || card.fields['type'] === 'tool';
}

/** How an amount of work fits what is there. */
export function fitOf(net: number | undefined, allocated: number): Fit {
  if (net === undefined || (net === 0 && allocated === 0)) {
    return 'none';
  }
  // Efforts are typed with decimals: 3 × 0.1 must not tip a full week over.
  const rest = net + 1e-9 - allocated;
  return rest < 0 ? 'over' : allocated <= net * TIGHT_FROM + 1e-9 ? 'fits' : 'tight';
}

function percent(value: number): number {
  return Math.min(100, Math.max(0, value)) / 100;
}

/** A finite number, or nothing. */
export function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** A name as it is compared: white space around it and case do not count. */
export function normal(value: unknown): string {
  return typeof value === 'string' ? value.trim().replace(/\s+/gu, ' ').toLocaleLowerCase() : '';
}

/** Whether two names mean the same person. */
export function sameName(a: unknown, b: unknown): boolean {
  return normal(a) !== '' && normal(a) === normal(b);
}
