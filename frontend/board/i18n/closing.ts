import { closingEn } from './closing.en.ts';
import { closingZh } from './closing.zh.ts';
import { catalogue } from './index.ts';

/** A text about the end of the workshop and what is kept, in the page's language. */
export const closingText = catalogue({ en: closingEn, zh: closingZh });
