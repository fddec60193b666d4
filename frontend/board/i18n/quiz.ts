import { catalogue } from './index.ts';
import { quizEn } from './quiz.en.ts';
import { quizZh } from './quiz.zh.ts';

/** A text of the quiz in the page's language. */
export const quizText = catalogue({ en: quizEn, zh: quizZh });
