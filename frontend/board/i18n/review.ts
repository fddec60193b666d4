import { catalogue } from './index.ts';
import { reviewEn } from './review.en.ts';
import { reviewZh } from './review.zh.ts';

/** A text of the stages, remarks and changes of a peer review in the page's language. */
export const reviewText = catalogue({ en: reviewEn, zh: reviewZh });
