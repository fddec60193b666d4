import type { FieldValue, SuperiorEvent } from './wire.ts';

/** An objective or key result of the level above, as people call it. */
export interface SuperiorEntry {
  id: string;
  /** `O2` or `KR2.1`; empty for what is gone, and for what nobody knows. */
  label: string;
  /** Empty for what nobody knows. */
  text: string;
  gone: boolean;
}

const ID = /^[a-z0-9]{8}$/u;

/** Everything in reading order, each objective before its key results. */
export function superiorEntries(event: SuperiorEvent | undefined): SuperiorEntry[] {
  const entries: SuperiorEntry[] = [];
  let o = 0;
  for (const { id, text, gone, keyResults } of event?.objectives ?? []) {
    if (!gone) o += 1;
    entries.push({ id, label: gone ? '' : `O${o}`, text, gone });
    let k = 0;
    for (const one of keyResults) {
      const out = gone || one.gone;
      if (!out) k += 1;
      entries.push({ id: one.id, label: out ? '' : `KR${o}.${k}`, text: one.text, gone: out });
    }
  }
  return entries;
}

/** The ids in the field `serves`, each once; what merging left there is none. */
export function servedIds(value: FieldValue | null | undefined): string[] {
  return typeof value === 'string' ? [...new Set(value.split(/\s+/u).filter((id) => ID.test(id)))] : [];
}

/** What an objective serves, in the order of the superior OKR; what nobody knows any more comes last. */
export function served(event: SuperiorEvent | undefined, value: FieldValue | null | undefined): SuperiorEntry[] {
  const ids = servedIds(value);
  const known = superiorEntries(event).filter(({ id }) => ids.includes(id));
  const unknown = ids.filter((id) => known.every((entry) => entry.id !== id));
  return [...known, ...unknown.map((id) => ({ id, label: '', text: '', gone: true }))];
}

/** The field with one entry more, or without it; each id ends in a line feed, so that two people who add one merge well. */
export function toggled(value: FieldValue | null | undefined, id: string): string {
  const ids = servedIds(value);
  const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
  return next.map((one) => `${one}\n`).join('');
}
