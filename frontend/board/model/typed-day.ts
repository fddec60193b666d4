/** A day as the date picker has it; the month counts from 0. */
export interface TypedDay {
  year: number;
  month: number;
  day: number;
}

/**
 * Reads a day as people type it, and as the date field itself writes it: `2026-3-31`, `3/31`, `31.3.2026`, `Mar 31, 2026`,
 * `31 March`, `3月31日`. Without a year it lies in this one. Of two small numbers the month comes first, unless it cannot.
 *
 * @param names what the months are called, several names each
 */
export function typedDay(typed: string, names: readonly (readonly string[])[], thisYear: number): TypedDay | undefined {
  const text = typed.normalize('NFKC').toLowerCase();
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  const words: readonly string[] = text.match(/\p{L}+/gu) ?? [];
  const named = names.findIndex((own) => own.some((name) => words.includes(name.toLowerCase().replace('.', ''))));
  const year = numbers.find((number) => number >= 1000) ?? thisYear;
  const small = numbers.filter((number) => number < 1000);
  if (numbers.length - small.length > 1 || small.length !== (named < 0 ? 2 : 1)) return undefined;
  const [first = 0, second = 0] = small;
  if (named >= 0) return existing(year, named, first);
  return existing(year, first - 1, second) ?? existing(year, second - 1, first);
}

function existing(year: number, month: number, day: number): TypedDay | undefined {
  const date = new Date(year, month, day);
  return date.getMonth() === month && date.getDate() === day ? { year, month, day } : undefined;
}
