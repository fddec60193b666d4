import type { FieldValue } from './wire.ts';

type Fields = Readonly<Record<string, FieldValue>>;

/**
 * The sentence that a key result's fields say, in the language of the workshop; empty when there is neither a metric nor
 * a target. Missing parts are left out, never invented.
 */
export function keyResultSentence(fields: Fields, language: 'zh' | 'en'): string {
  const metric = text(fields['metric']);
  const from = fields['from'];
  const to = fields['to'];
  if (metric === '' && to === undefined) {
    return '';
  }
  return language === 'zh' ? chinese(fields, metric, from, to) : english(fields, metric, from, to);
}

function chinese(fields: Fields, metric: string, from?: FieldValue, to?: FieldValue): string {
  const unit = text(fields['unit']);
  const down = falls(fields);
  const due = text(fields['due']) === '' ? '' : `${chineseDay(text(fields['due']))}前，`;
  const change = [
    from === undefined ? '' : `从${amount(from, unit, 'zh')}`,
    to === undefined ? '' : `${verbZh(fields, from, down)}${amount(to, unit, 'zh')}`,
  ].join('');
  return `${due}${metric}${change}`;
}

function english(fields: Fields, metric: string, from?: FieldValue, to?: FieldValue): string {
  const unit = text(fields['unit']);
  const due = text(fields['due']) === '' ? '' : ` by ${englishDay(text(fields['due']))}`;
  const subject = metric === '' ? '' : `${metric} `;
  const range = [
    from === undefined ? '' : `from ${amount(from, unit, 'en')}`,
    to === undefined ? '' : `to ${amount(to, unit, 'en')}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
  const verb = range === '' ? '' : verbEn(fields, from, to);
  return capital(`${verb}${subject}${range}`.trim() + due);
}

function verbZh(fields: Fields, from: FieldValue | undefined, down: boolean): string {
  if (fields['direction'] === 'reach' || fields['direction'] === 'milestone') {
    return '达到';
  }
  return from === undefined && fields['direction'] === undefined ? '达到' : down ? '降到' : '提升到';
}

function verbEn(fields: Fields, from?: FieldValue, to?: FieldValue): string {
  if (fields['direction'] === 'reach' || fields['direction'] === 'milestone' || to === undefined) {
    return 'bring ';
  }
  if (from === undefined && fields['direction'] === undefined) {
    return 'bring ';
  }
  return falls(fields) ? 'reduce ' : 'raise ';
}

function falls(fields: Fields): boolean {
  if (fields['direction'] === 'decrease' || fields['direction'] === 'increase') {
    return fields['direction'] === 'decrease';
  }
  return typeof fields['from'] === 'number' && typeof fields['to'] === 'number' && fields['to'] < fields['from'];
}

/** Signs stick to the number, Chinese measure words too; English words stand apart. */
function amount(value: FieldValue, unit: string, language: 'zh' | 'en'): string {
  const number = typeof value === 'number' ? plain(value) : value.trim();
  if (/^[¥$€£]$/u.test(unit)) {
    return unit + number;
  }
  const close = unit === '' || /^[%‰°]/u.test(unit) || /^\p{Script=Han}/u.test(unit);
  return close || language === 'zh' ? `${number}${/^[A-Za-z]/u.test(unit) ? ' ' : ''}${unit}` : `${number} ${unit}`;
}

/** A number without the noise of binary fractions and without an exponent. */
function plain(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 6, useGrouping: false });
}

function chineseDay(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  return year === undefined ? day : `${year}年${Number(month)}月${Number(date)}日`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function englishDay(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  return year === undefined ? day : `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase('en') + sentence.slice(1);
}

function text(value: FieldValue | undefined): string {
  return value === undefined ? '' : String(value).trim();
}
