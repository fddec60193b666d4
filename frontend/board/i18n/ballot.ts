import { ballotEn } from './ballot.en.ts';
import { ballotZh } from './ballot.zh.ts';
import { catalogue } from './index.ts';

/** A text of votes on cards in the page's language. */
export const ballotText = catalogue({ en: ballotEn, zh: ballotZh });
