/** A part of a comment; `name` is set where it mentions somebody. */
export interface CommentPart {
  text: string;
  name?: string;
}

/** An `@` that is being typed: where it stands, and what follows it up to the cursor. */
export interface OpenMention {
  start: number;
  typed: string;
}

const LONGEST = 40;
const MOST_OFFERS = 6;

/** The `@` that the cursor is behind, unless it belongs to an address such as `a@b.org`. */
export function openMention(text: string, caret: number): OpenMention | undefined {
  const start = text.lastIndexOf('@', caret - 1);
  if (start < 0 || caret - start > LONGEST) return undefined;
  const typed = text.slice(start + 1, caret);
  if (typed.includes('\n') || /[a-z0-9._-]$/i.test(text.slice(0, start))) return undefined;
  return { start, typed };
}

/** Names that fit what was typed, those that begin with it first. */
export function offeredNames(typed: string, names: readonly string[]): string[] {
  const sought = typed.toLowerCase();
  const rank = (name: string): number => name.toLowerCase().indexOf(sought);
  return names
    .filter((name) => rank(name) >= 0 && name.toLowerCase() !== sought.trim())
    .sort((left, right) => Math.min(1, rank(left)) - Math.min(1, rank(right)))
    .slice(0, MOST_OFFERS);
}

/** The text with the name in place of what was typed, and where the cursor stands then. */
export function withMention(text: string, { start, typed }: OpenMention, name: string): { text: string; caret: number } {
  const end = start + 1 + typed.length;
  const next = text[end] ?? '';
  const gap = /[\s\p{P}]/u.test(next) ? '' : ' ';
  const caret = start + 1 + name.length + (gap === ' ' || next === ' ' ? 1 : 0);
  return { text: `${text.slice(0, start)}@${name}${gap}${text.slice(end)}`, caret };
}

/** Tells mentions from the rest. The longest name counts, so that nobody is meant whose name another one begins with. */
export function partsOf(text: string, names: readonly string[]): CommentPart[] {
  const longest = names.filter((name) => name.trim() !== '').sort((left, right) => right.length - left.length);
  const parts: CommentPart[] = [];
  let done = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const name = longest.find((one) => text.startsWith(one, at + 1) && endsAt(text, at + 1 + one.length));
    if (name === undefined || at < done) continue;
    if (at > done) parts.push({ text: text.slice(done, at) });
    done = at + 1 + name.length;
    parts.push({ text: text.slice(at, done), name });
  }
  if (done < text.length) parts.push({ text: text.slice(done) });
  return parts;
}

/** Whether a comment mentions one of these people. */
export function isMentioned(text: string, people: readonly string[], names: readonly string[]): boolean {
  return partsOf(text, [...names, ...people]).some(({ name }) => name !== undefined && people.includes(name));
}

/** Latin names end where no letter or digit follows; Chinese ones need no gap. */
function endsAt(text: string, end: number): boolean {
  const latin = /[a-z0-9\u00c0-\u024f]/i;
  return !(latin.test(text[end - 1] ?? '') && latin.test(text[end] ?? ''));
}
