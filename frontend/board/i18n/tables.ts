import { catalogue } from './index.ts';
import { tablesEn } from './tables.en.ts';
import { tablesZh } from './tables.zh.ts';

/** A text of tables, timelines and written-out forms in the page's language. */
export const tableText = catalogue({ en: tablesEn, zh: tablesZh });
