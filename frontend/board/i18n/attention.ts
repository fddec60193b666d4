import { attentionEn } from './attention.en.ts';
import { attentionZh } from './attention.zh.ts';
import { catalogue } from './index.ts';

/** A text about help, ready marks, the trainer's words, polls and questions in the page's language. */
export const attend = catalogue({ en: attentionEn, zh: attentionZh });
