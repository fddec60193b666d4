import { beatsEn } from './beats.en.ts';
import { beatsZh } from './beats.zh.ts';
import { catalogue } from './index.ts';

/** A text about beats in the page's language. */
export const beatText = catalogue({ en: beatsEn, zh: beatsZh });
