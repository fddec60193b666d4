import { alignmentEn } from './alignment.en.ts';
import { alignmentZh } from './alignment.zh.ts';
import { catalogue } from './index.ts';

/** A text about what objectives serve, in the page's language. */
export const servesText = catalogue({ en: alignmentEn, zh: alignmentZh });
