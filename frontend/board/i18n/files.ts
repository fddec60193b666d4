import { filesEn } from './files.en.ts';
import { filesZh } from './files.zh.ts';
import { catalogue } from './index.ts';

/** Texts around files to take home. */
export const filesText = catalogue({ en: filesEn, zh: filesZh });
