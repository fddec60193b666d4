import { attentionEn } from './attention.en.ts';
import { attentionZh } from './attention.zh.ts';
import { beatsEn } from './beats.en.ts';
import { beatsZh } from './beats.zh.ts';
import { closingEn } from './closing.en.ts';
import { closingZh } from './closing.zh.ts';
import { en } from './en.ts';
import { galleryEn } from './gallery.en.ts';
import { galleryZh } from './gallery.zh.ts';
import { quizEn } from './quiz.en.ts';
import { quizZh } from './quiz.zh.ts';
import { zh } from './zh.ts';
import type { CardKind } from '../model/wire.ts';

/** Languages of the interface. */
export type Language = 'zh' | 'en';

/** Every text of the board; `zh.ts` lacks none of them, the compiler sees to it. */
export type MessageKey = keyof typeof en;

/** Values for the `{name}` places of a text. */
export type MessageArgs = Readonly<Record<string, string | number>>;

const catalogues: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { ...attentionEn, ...beatsEn, ...closingEn, ...galleryEn, ...quizEn, ...en },
  zh: { ...attentionZh, ...beatsZh, ...closingZh, ...galleryZh, ...quizZh, ...zh },
};

let current: Language = 'en';

/** Sets the language of everything that renders from now on; the page sets it once, before its first element. */
export function setLanguage(language: Language): void {
  current = language;
}

/** The language that texts come in. */
export function language(): Language {
  return current;
}

/** A text of the board in the page's language. */
export function msg(key: MessageKey, args?: MessageArgs): string {
  return fill(catalogues[current][key] ?? key, args);
}

/**
 * A further catalogue, for texts that only one element needs; a key that one language lacks does not compile.
 * @returns the catalogue's own `msg`
 */
export function catalogue<K extends string>(texts: {
  en: Readonly<Record<K, string>>;
  zh: Readonly<Record<NoInfer<K>, string>>;
}): (key: K, args?: MessageArgs) => string {
  return (key, args) => fill(texts[current][key], args);
}

/** What people call a card of the kind. */
export function kindLabel(kind: CardKind): string {
  return msg(`kind.${kind}`);
}

/** Label of a field: the kind's own word where it has one. */
export function fieldLabel(kind: CardKind, field: string): string {
  return lookUp(`field.${kind}.${field}`) ?? lookUp(`field.${field}`) ?? field;
}

/** Label of a choice. */
export function choiceLabel(field: string, value: string): string {
  return lookUp(`choice.${field}.${value}`) ?? value;
}

/** Why the server refused something, as a sentence. */
export function refusalText(code: string, args: readonly string[] = []): string {
  const text = lookUp(`refusal.${code}`);
  return text === undefined
    ? msg('refusal.other', { code })
    : fill(text, Object.fromEntries(args.map((arg, index) => [index, arg])));
}

/** A number as the reader's language writes it. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(current, { maximumFractionDigits: 6 }).format(value);
}

/** An ISO day as the reader's language writes it; a text that is no day comes back as it is. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined || Number.isNaN(year + month + date)) return day;
  const sameYear = year === new Date().getFullYear();
  return new Intl.DateTimeFormat(current, {
    month: 'short',
    day: 'numeric',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(new Date(year, month - 1, date));
}

function lookUp(key: string): string | undefined {
  return catalogues[current][key];
}

function fill(text: string, args?: MessageArgs): string {
  return args === undefined
    ? text
    : text.replace(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place));
}
