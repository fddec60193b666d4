import { catalogue } from './index.ts';
import { treeEn } from './tree.en.ts';
import { treeZh } from './tree.zh.ts';

/** A text of the value tree in the page's language. */
export const treeText = catalogue({ en: treeEn, zh: treeZh });
