import { sameName } from './capacity.ts';
import type { ViewCard } from './replica.ts';

/** The tasks of one person; `name` is `null` for those that nobody has. */
export interface OwnerColumn {
  name: string | null;
  tasks: ViewCard[];
  /** Sum of the efforts, and how many tasks have none yet. */
  effort: number;
  withoutEffort: number;
}

/** Nobody first, then the members of the group, then whoever else owns a task. Tasks by due date, then in board order. */
export function byOwner(tasks: readonly ViewCard[], members: readonly string[]): OwnerColumn[] {
  const names: string[] = [];
  for (const name of [...members, ...tasks.map(ownerOf)]) {
    if (name !== '' && !names.some((known) => sameName(known, name))) names.push(name);
  }
  return [null, ...names].map((name) => {
    const own = tasks.filter((task) => (name === null ? ownerOf(task) === '' : sameName(ownerOf(task), name)));
    return { name, tasks: own.sort(byDue), ...effortsOf(own) };
  });
}

function effortsOf(tasks: readonly ViewCard[]): Pick<OwnerColumn, 'effort' | 'withoutEffort'> {
  const efforts = tasks.map(({ fields }) => fields['effort']);
  return {
    // Efforts are typed with decimals; their sum must not show the noise of binary fractions.
    effort: Number(efforts.reduce<number>((sum, one) => sum + (typeof one === 'number' ? Math.max(0, one) : 0), 0).toFixed(6)),
    withoutEffort: efforts.filter((one) => typeof one !== 'number').length,
  };
}

function ownerOf({ fields }: ViewCard): string {
  return String(fields['owner'] ?? '').trim();
}

function byDue(left: ViewCard, right: ViewCard): number {
  const [a, b] = [left, right].map(({ fields }) => String(fields['due'] ?? '') || '9999');
  return a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1;
}
