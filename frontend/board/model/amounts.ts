/** A number with what it counts, as a sentence names it. */
export interface Amount {
  value: number;
  /** What the value is to be multiplied with: 10 000 for 万. */
  scale: number;
  /** As written: `万`, `M`; empty for none. */
  scaleWord: string;
  unit: string;
  /** The sign stands in front, as `¥80`. */
  sign: boolean;
  start: number;
  end: number;
}

const SCALES: Readonly<Record<string, number>> = {
  万亿: 1e12, 亿: 1e8, 千万: 1e7, 百万: 1e6, 万: 1e4, k: 1e3, K: 1e3, thousand: 1e3, M: 1e6, mn: 1e6, million: 1e6, bn: 1e9, billion: 1e9,
};

const NUMBER =
  /([¥$€£]\s?)?((?<![\w%)])-)?(?<![\w.,])(\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(\.\d+)?\s?(万亿|千万|百万|[万亿]|(?:k|K|thousand|M|mn|million|bn|billion)(?![A-Za-z]))?/gu;

/** Words that end a unit. */
const STOP =
  /^(?:to|by|until|till|before|from|in|on|at|for|of|and|or|while|with|within|through|via|during|this|next|the|as|after|than|so|because|among|across|without|under|over|when|each|every|is|are|we|that|which)$/iu;
const LATIN = /^\s?([A-Za-z€$£][\w€$£/²³°-]*(?: [A-Za-z€$£][\w€$£/²³°-]*)*)/u;
const MOST_WORDS = 3;

/** Words after which a Chinese unit is over. */
const HAN_END = /提[升高]|增[长加]|上升|上涨|下[降调]|降|减|缩|升|涨|到|至|达|以[上下内]|之[上下内]|左右|从|由|并|且|的|，|。/u;
const MOST_HAN = 4;
const MEASURES =
  '个百分点 百分点 人次 人天 人日 小时 分钟 毫秒 万元 美元 欧元 公里 个月 城市 门店 人 名 位 个 家 次 元 天 秒 分 单 件 条 台 套 项 份 篇 倍 户 城 吨 页 场 款 笔 周 年 种 组 期 例 处 年'.split(' ');

/** @param known unit that the key result has already */
export function findAmounts(text: string, known = ''): Amount[] {
  return [...text.matchAll(NUMBER)].flatMap((match): Amount[] => {
    const [whole, sign = '', minus = '', digits = '', decimals = '', word = ''] = match;
    const end = match.index + whole.trimEnd().length;
    const rest = text.slice(end);
    // A year, a month or a name like 5G is no amount.
    if (/^(?:\s?[月日号]|[A-Z](?![A-Za-z]))/u.test(rest) || (/^\d{4}$/u.test(digits) && /^\s?年/u.test(rest)) || Number(digits.replaceAll(',', '')) > 1e15) return [];
    const unit = sign.trim() === '' ? unitIn(rest, splitUnit(known).base) : { text: sign.trim(), length: 0 };
    return [{
      value: Number(minus + digits.replaceAll(',', '') + decimals),
      scale: SCALES[word] ?? 1,
      scaleWord: word,
      unit: unit.text,
      sign: sign !== '',
      start: match.index,
      end: end + unit.length,
    }];
  });
}

/** `万元` as 10 000 and `元`. */
export function splitUnit(unit: string): { scale: number; base: string } {
  const word = Object.keys(SCALES).find((scale) => unit.startsWith(scale) && !/^[A-Za-z]/u.test(unit.slice(scale.length)));
  return word === undefined ? { scale: 1, base: unit } : { scale: SCALES[word] ?? 1, base: unit.slice(word.length).trim() };
}

function unitIn(rest: string, known: string): { text: string; length: number } {
  const gap = rest.startsWith(' ') ? 1 : 0;
  const near = rest.slice(gap);
  if (known !== '' && near.startsWith(known) && !/^[A-Za-z]{2}/u.test(known.slice(-1) + near.slice(known.length))) {
    return { text: known, length: gap + known.length };
  }
  const sign = /^(?:%|‰|°C|°|pp\b)/u.exec(near)?.[0];
  const text = sign ?? (LATIN.test(near) ? words(near) : han(near));
  return { text, length: text === '' ? 0 : gap + text.length };
}

/** At most three words, and only when it is plain where they end. */
function words(text: string): string {
  const all = (LATIN.exec(text)?.[1] ?? '').split(' ');
  const stop = all.findIndex((word) => STOP.test(word));
  const own = stop < 0 ? all : all.slice(0, stop);
  return own.length <= MOST_WORDS ? own.join(' ') : '';
}

function han(text: string): string {
  const run = /^\p{Script=Han}+/u.exec(text)?.[0] ?? '';
  const end = run.search(HAN_END);
  const own = end < 0 ? run : run.slice(0, end);
  return MEASURES.find((word) => own.startsWith(word)) ?? (own.length <= MOST_HAN ? own : '');
}
