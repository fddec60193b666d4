import type { Board } from './tree.ts';
import type { Parts } from './tree-arithmetic.ts';
import type { FieldValue } from './wire.ts';

/** The ways to begin a value tree. */
export const STARTERS = ['formula', 'process', 'factors'] as const;
export type Starter = (typeof STARTERS)[number];

/** A driver to make; keys stand for texts in the reader's language. */
export interface Seedling {
  text: string;
  value?: number;
  unit?: string;
  parts?: Parts;
  children?: readonly Seedling[];
}

/** The number that a tree begins with, when an expectation names one. */
export type RootMetric = Readonly<Record<string, FieldValue>>;

const PLANS: Readonly<Record<Starter, (wide: boolean) => Seedling>> = {
  formula: (wide) => ({
    text: 'formula.root',
    value: wide ? 3000 : 3,
    unit: 'formula.root.unit',
    parts: 'product',
    children: [
      { text: 'formula.a', value: 20, unit: 'formula.a.unit' },
      { text: 'formula.b', value: 3, unit: 'formula.b.unit' },
      { text: 'formula.c', value: 50, unit: 'formula.c.unit' },
    ],
  }),
  process: () => ({
    text: 'process.root',
    value: 600,
    unit: 'process.root.unit',
    parts: 'product',
    children: [
      { text: 'process.a', value: 10_000, unit: 'process.a.unit' },
      { text: 'process.b', value: 40, unit: '%' },
      { text: 'process.c', value: 25, unit: '%' },
      { text: 'process.d', value: 60, unit: '%' },
    ],
  }),
  factors: () => ({
    text: 'factors.root',
    children: [
      {
        text: 'factors.a',
        value: 100,
        unit: '%',
        parts: 'sum',
        children: [
          { text: 'factors.a.a', value: 40, unit: '%' },
          { text: 'factors.a.b', value: 60, unit: '%' },
        ],
      },
      { text: 'factors.b' },
      { text: 'factors.c' },
      { text: 'factors.d' },
      { text: 'factors.e' },
    ],
  }),
};

/** A beginning with a worked example. In Chinese, revenue counts in 万. */
export function plantOf(starter: Starter, language: 'zh' | 'en'): Seedling {
  return PLANS[starter](language === 'zh');
}

/** The metric of the first expectation that names one, as fields of a driver. */
export function rootMetric(board: Pick<Board, 'cards'>): RootMetric | undefined {
  const named = board.cards('expectation').find(({ fields }) => String(fields['metric'] ?? '').trim() !== '');
  if (named === undefined) {
    return undefined;
  }
  const { metric, to, unit } = named.fields;
  return Object.fromEntries(
    [['text', metric], ['value', to], ['unit', unit]].filter((entry): entry is [string, FieldValue] => entry[1] !== undefined),
  );
}

/** One driver to make: its fields, and which of those made before it hangs on. */
export interface Planting {
  fields: Record<string, FieldValue>;
  parent: number | null;
}

/**
 * The drivers of a beginning, parents first. Under a root of the group's own the example's numbers would be wrong, so
 * only the names stay.
 */
export function plantings(starter: Starter, language: 'zh' | 'en', say: (key: string) => string, root?: RootMetric): Planting[] {
  const found: Planting[] = [];
  const add = (seedling: Seedling, parent: number | null): void => {
    const { text, value, unit, parts } = seedling;
    const numbers = root === undefined ? { value, unit: unit?.includes('.') === true ? say(unit) : unit } : { unit: unit === '%' ? unit : undefined };
    const all = { text: say(text), ...numbers, parts, ...(parent === null ? root : {}) };
    const fields = Object.fromEntries(
      Object.entries(all).filter((entry): entry is [string, FieldValue] => entry[1] !== undefined && entry[1] !== ''),
    );
    const at = found.push({ fields, parent }) - 1;
    seedling.children?.forEach((child) => add(child, at));
  };
  add(plantOf(starter, language), null);
  return found;
}
