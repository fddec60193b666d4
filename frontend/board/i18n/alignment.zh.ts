import type { alignmentEn } from './alignment.en.ts';

/** 目标承接什么。 */
export const alignmentZh: Readonly<Record<keyof typeof alignmentEn, string>> = {
  serves: '承接上级 OKR',
  'serves.of': '{text} 承接上级 OKR 的哪一部分',
  add: '选择',
  remove: '不再承接：{text}',
  gone: '{text}（已移除）',
  unknown: '已经不在的一条',
  line: '承接：{text}',
  and: '；',
};
