import { galleryEn } from './gallery.en.ts';
import { galleryZh } from './gallery.zh.ts';
import { catalogue } from './index.ts';

/** A text of the gallery walk in the page's language. */
export const galleryText = catalogue({ en: galleryEn, zh: galleryZh });
