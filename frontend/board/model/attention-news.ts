import { attend } from '../i18n/attention.ts';
import type { Attention } from './attention.ts';

/** What a person has been told, as far as the next news are compared with it. */
export interface Heard {
  silence: boolean;
  spotlight: string;
  /** Texts by their ids. */
  notices: ReadonlyMap<string, string>;
  polls: ReadonlyMap<string, string>;
  coming: ReadonlyMap<string, string>;
}

export function heard({ silence, spotlight, notices, polls, help }: Attention): Heard {
  return {
    silence,
    spotlight: spotlight?.name ?? '',
    notices: new Map(notices.map(({ id, from, line, toAll }) => [id, `${attend(toAll ? 'notice.from' : 'notice.from.group', { name: from })}: ${line}`])),
    polls: new Map(polls.filter(({ closed }) => !closed).map(({ id, question }) => [id, `${attend('poll.title')}: ${question}`])),
    coming: new Map(help.flatMap(({ id, coming }) => (coming === null ? [] : [[id, attend('help.coming', { name: coming })]]))),
  };
}

/** What came since, as sentences for who does not see the screen change. */
export function news(before: Heard, now: Heard): string[] {
  const fresh = (which: 'notices' | 'polls' | 'coming'): string[] =>
    [...now[which]].filter(([id]) => !before[which].has(id)).map(([, text]) => text);
  return [
    ...(now.silence && !before.silence ? [`${attend('silence.title')} ${attend('silence.text')}`] : []),
    ...(before.silence && !now.silence ? [attend('silence.over')] : []),
    ...(now.spotlight !== '' && now.spotlight !== before.spotlight ? [attend('spotlight.title', { name: now.spotlight })] : []),
    ...fresh('notices'),
    ...fresh('polls'),
    ...fresh('coming'),
  ];
}
