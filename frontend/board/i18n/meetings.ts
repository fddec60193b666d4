import type { RoomOrigin } from '../model/wire.ts';
import { catalogue, formatDay } from './index.ts';
import { meetingsEn } from './meetings.en.ts';
import { meetingsZh } from './meetings.zh.ts';

/** A text of a later meeting, in the page's language. */
export const meetingText = catalogue({ en: meetingsEn, zh: meetingsZh });

/** Where the group's OKR comes from, as a whole sentence or in short. */
export function originText(key: 'origin.text' | 'origin.line', { workshop, group, on }: RoomOrigin): string {
  const day = new Date(on);
  const local = `${day.getFullYear()}-${day.getMonth() + 1}-${day.getDate()}`;
  return meetingText(key, { workshop, group, day: formatDay(local) });
}
