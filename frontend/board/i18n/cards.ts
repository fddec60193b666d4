import { cardsEn } from './cards.en.ts';
import { cardsZh } from './cards.zh.ts';
import { catalogue } from './index.ts';

/** A text about comments, history, rounds or presence in the page's language. */
export const tell = catalogue({ en: cardsEn, zh: cardsZh });
