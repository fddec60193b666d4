import { catalogue } from '../i18n/index.ts';
import { lensesEn } from '../i18n/lenses.en.ts';
import { lensesZh } from '../i18n/lenses.zh.ts';

/** A text of the lenses in the page's language. */
export const say = catalogue({ en: lensesEn, zh: lensesZh });
