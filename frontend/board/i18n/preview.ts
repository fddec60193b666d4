import { catalogue } from './index.ts';
import { previewEn } from './preview.en.ts';
import { previewZh } from './preview.zh.ts';

/** A text of the preview of a step in the page's language. */
export const previewText = catalogue({ en: previewEn, zh: previewZh });
