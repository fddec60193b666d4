import { arrivalEn } from './arrival.en.ts';
import { arrivalZh } from './arrival.zh.ts';
import { catalogue } from './index.ts';

/** A text of the rehearsal or of what waits, in the page's language. */
export const arrivalText = catalogue({ en: arrivalEn, zh: arrivalZh });
