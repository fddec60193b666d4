import { catalogue } from './index.ts';
import { traceEn } from './trace.en.ts';
import { traceZh } from './trace.zh.ts';

/** A text of the chain from expectation to resource, and of the way to a card, in the page's language. */
export const tell = catalogue({ en: traceEn, zh: traceZh });
