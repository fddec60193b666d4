import { checkEn } from './check.en.ts';
import { checkZh } from './check.zh.ts';
import { catalogue } from './index.ts';

/** A text of a step's checklist in the page's language. */
export const checkText = catalogue({ en: checkEn, zh: checkZh });
