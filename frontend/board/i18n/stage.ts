import { catalogue } from './index.ts';
import { stageEn } from './stage.en.ts';
import { stageZh } from './stage.zh.ts';

/** A text about the announced step, the bell and being taken along, in the page's language. */
export const staged = catalogue({ en: stageEn, zh: stageZh });
