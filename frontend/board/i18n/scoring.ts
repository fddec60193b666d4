import { catalogue } from './index.ts';
import { scoringEn } from './scoring.en.ts';
import { scoringZh } from './scoring.zh.ts';

/** A text about scores, results and matrices in the page's language. */
export const scoringText = catalogue({ en: scoringEn, zh: scoringZh });
