import type { Cycle } from './due-dates.ts';
import { type Reading, readKeyResult } from './key-result-reading.ts';
import { keyResultSentence } from './sentence.ts';
import type { FieldValue } from './wire.ts';

type Fields = Readonly<Record<string, FieldValue>>;
type Language = 'zh' | 'en';

/** Fields that the sentence can say, in reading order. */
export const SAID = ['metric', 'from', 'to', 'unit', 'direction', 'due'] as const satisfies readonly (keyof Reading)[];

/** What a sentence says and where it goes. */
export interface Takeover {
  /** Fields that are empty, or that said what the sentence said before. */
  fill: [keyof Reading, FieldValue][];
  /** Fields in which something else stands, which only a person may replace. */
  differs: [keyof Reading, FieldValue][];
}

/** Whether the sentence is the one that the fields write, so that nobody's own words are lost when it is written anew. */
export function isComposed(fields: Fields, language: Language): boolean {
  const text = textOf(fields);
  return text === '' || text === keyResultSentence(fields, language);
}

/** The sentence that follows a change of fields; `undefined` where it stays, because it is right or a person wrote it. */
export function sentenceAfter(before: Fields, after: Fields, language: Language): string | undefined {
  if (!isComposed({ ...before, text: textOf(after) }, language)) return undefined;
  const sentence = keyResultSentence(after, language);
  return sentence === textOf(after) ? undefined : sentence;
}

/**
 * What a rewritten sentence means for the fields.
 *
 * @param former the sentence before, which tells the fields that only repeated it; `undefined` when it is not known
 */
export function takeoverOf(fields: Fields, former: string | undefined, language: Language, cycle: Cycle): Takeover {
  const result: Takeover = { fill: [], differs: [] };
  if (isComposed(fields, language)) return result;
  const unit = String(fields['unit'] ?? '');
  const now = readKeyResult(textOf(fields), { cycle, unit });
  const then = former === undefined ? {} : readKeyResult(former, { cycle, unit });
  for (const name of SAID) {
    const said = now[name];
    const has = fields[name];
    if (said === undefined || same(said, has)) continue;
    const follows = has === undefined || String(has).trim() === '' || same(has, then[name]);
    (follows ? result.fill : result.differs).push([name, said]);
  }
  return result;
}

/** Letters may be written in any case: a sentence begins with a capital one. */
function same(left: FieldValue, right: FieldValue | undefined): boolean {
  return left === right || String(left).trim().toLowerCase() === String(right ?? '').trim().toLowerCase();
}

function textOf(fields: Fields): string {
  return String(fields['text'] ?? '').trim();
}
