import { kindLabel, language } from '../i18n/index.ts';
import { previewText } from '../i18n/preview.ts';
import { isoDay, today } from '../model/days.ts';
import type { SampleTexts } from './samples.ts';

const CYCLE_DAYS = 89;

/** The samples in the page's language; the cycle begins today. */
export function sampleTexts(): SampleTexts {
  const day = today(new Date());
  return {
    text: (kind, n) => previewText('sample', { kind: language() === 'en' ? kindLabel(kind).toLowerCase() : kindLabel(kind), n }),
    person: previewText('person'),
    group: previewText('group'),
    other: previewText('other'),
    from: isoDay(day),
    to: isoDay(day + CYCLE_DAYS),
  };
}
