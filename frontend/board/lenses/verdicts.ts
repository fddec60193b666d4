import { choiceLabel } from '../i18n/index.ts';
import { fieldSpec } from '../model/fields.ts';
import type { Option } from './lens-choice.ts';

/** What is chosen about an item of a checklist. */
export type Verdict = 'verdict' | 'reply' | 'recheck';

const TONES: Readonly<Record<string, Option['tone']>> = {
  yes: 'good',
  adopt: 'good',
  partly: 'warn',
  no: 'bad',
};

/** How an answer looks. */
export function toneOf(value: string): NonNullable<Option['tone']> | 'none' {
  return TONES[value] ?? 'none';
}

/** The answers to choose from. */
export function verdictOptions(field: Verdict): Option[] {
  return (fieldSpec('review_item', field).choices ?? []).map((value) => ({ value, label: choiceLabel(field, value), tone: TONES[value] }));
}
