import { guideEn } from './guide.en.ts';
import { guideZh } from './guide.zh.ts';
import { catalogue } from './index.ts';

/** A text of the guide beside the board in the page's language. */
export const tell = catalogue({ en: guideEn, zh: guideZh });
