import { LIMITS } from './fields.ts';
import type { FieldType } from './fields.ts';
import type { FieldValue } from './wire.ts';

/** What a person's text means for a field: a value, `null` for empty, or the reason why it is none. */
export type Parsed = { value: FieldValue | null } | { problem: 'not-a-number' | 'too-long' };

/** Reads typed text. Numbers may carry thousands separators, a percent sign or full-width digits, as people type them. */
export function parseValue(type: FieldType, typed: string): Parsed {
  if (type === 'number') return parseNumber(typed);
  const text = type === 'text' ? typed : typed.replace(/\s*\n\s*/g, ' ');
  if (text.trim() === '') return { value: null };
  const limit = type === 'text' ? LIMITS.text : LIMITS.line;
  return text.length > limit ? { problem: 'too-long' } : { value: text };
}

function parseNumber(typed: string): Parsed {
  const plain = typed.normalize('NFKC').replace(/[\s%]/g, '').replace('−', '-').replace(/,(?=\d{3}(\D|$))/g, '');
  if (plain === '') return { value: null };
  const value = Number(plain);
  return Number.isFinite(value) && Math.abs(value) <= LIMITS.number && /\d/.test(plain)
    ? { value }
    : { problem: 'not-a-number' };
}
