import type { DatePickerDate, DatePickerI18n } from '@vaadin/date-picker';
import { formatDay, language, msg } from '../i18n/index.ts';
import { typedDay } from '../model/typed-day.ts';

/** Texts of the date picker in the page's language. */
export function datePickerTexts(): Partial<DatePickerI18n> {
  const tongue = language();
  const days = Array.from({ length: 7 }, (_, day) => new Date(2023, 0, 1 + day));
  const months = Array.from({ length: 12 }, (_, month) => new Date(2023, month, 1));
  const names = (dates: Date[], options: Intl.DateTimeFormatOptions): string[] =>
    dates.map((date) => new Intl.DateTimeFormat(tongue, options).format(date));
  const [long, short] = [names(months, { month: 'long' }), names(months, { month: 'short' })];
  const monthNames = long.map((name, month) => [name, short[month] ?? name]);
  return {
    monthNames: long,
    weekdays: names(days, { weekday: 'long' }),
    weekdaysShort: names(days, { weekday: 'narrow' }),
    firstDayOfWeek: 1,
    today: msg('date.today'),
    cancel: msg('date.cancel'),
    formatDate: ({ year, month, day }: DatePickerDate) => formatDay(isoDay(year, month, day)),
    parseDate: (typed: string) => typedDay(typed, monthNames, new Date().getFullYear()),
    formatTitle: (month: string, year: number) => (tongue === 'zh' ? `${year}年${month}` : `${month} ${year}`),
  };
}

/** A date as `2026-03-31`; the month counts from 0 as the date picker does. */
function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
