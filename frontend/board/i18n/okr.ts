import { catalogue } from './index.ts';
import { okrEn } from './okr.en.ts';
import { okrZh } from './okr.zh.ts';

/** A text of the OKR editor in the page's language. */
export const words = catalogue({ en: okrEn, zh: okrZh });
