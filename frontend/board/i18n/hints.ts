import { hintsEn } from './hints.en.ts';
import { hintsZh } from './hints.zh.ts';
import { catalogue } from './index.ts';

/** A text of the writing hints in the page's language. */
export const hint = catalogue({ en: hintsEn, zh: hintsZh });
