import { capacityEn } from './capacity.en.ts';
import { capacityZh } from './capacity.zh.ts';
import { catalogue } from './index.ts';

/** A text about capacity, load and requests to other teams in the page's language. */
export const tell = catalogue({ en: capacityEn, zh: capacityZh });
