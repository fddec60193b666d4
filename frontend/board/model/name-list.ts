import { sameName } from './capacity.ts';

const SEPARATORS = /[、,，;；/\n]+/u;

/** The names in a line, as people write them one after the other. */
export function namesIn(line: unknown): string[] {
  return typeof line === 'string'
    ? line
        .split(SEPARATORS)
        .map((name) => name.trim())
        .filter((name) => name !== '')
    : [];
}

/** The line with a name more, or without it when it is there already; `null` when nobody is left. */
export function toggleName(line: unknown, name: string, separator: string): string | null {
  const names = namesIn(line);
  const rest = names.filter((known) => !sameName(known, name));
  const next = rest.length < names.length ? rest : [...names, name.trim()];
  return next.length === 0 ? null : next.join(separator);
}
