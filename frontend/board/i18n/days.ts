import { language } from './index.ts';

/** A day in the page's language. @param day ISO day */
export function dayText(day: string): string {
  return new Intl.DateTimeFormat(language() === 'zh' ? 'zh-CN' : 'en', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
