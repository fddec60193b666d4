import { catalogue } from './index.ts';
import { materialsEn } from './materials.en.ts';
import { materialsZh } from './materials.zh.ts';

/** A text about what was prepared before class in the page's language. */
export const materialsText = catalogue({ en: materialsEn, zh: materialsZh });
