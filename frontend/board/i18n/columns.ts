import { columnsEn } from './columns.en.ts';
import { columnsZh } from './columns.zh.ts';
import { catalogue } from './index.ts';

/** A text of the sticky columns in the page's language. */
export const columnsText = catalogue({ en: columnsEn, zh: columnsZh });
