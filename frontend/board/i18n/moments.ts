import { language } from './index.ts';

const DAY_MS = 86_400_000;

/** A moment as people say it: the time alone when it is near, the day with it otherwise. */
export function formatMoment(at: number, now = Date.now()): string {
  const near = Math.abs(now - at) < DAY_MS && new Date(at).getDate() === new Date(now).getDate();
  return new Intl.DateTimeFormat(language(), {
    ...(near ? {} : { month: 'short', day: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(at);
}
