import type { materialsEn } from './materials.en.ts';

/** 课前材料的文字。 */
export const materialsZh: Readonly<Record<keyof typeof materialsEn, string>> = {
  title: '课前材料',
  'count.one': '1 份',
  count: '{count} 份',
  survey: '课前调研',
  people: '{people} 人作答',
  sum: '{people} 人 · {percent}%',
  cut: '这里只显示开头部分。',
  into: '一行文字可变成卡片，放到',
  copy: '变成卡片',
  'copy.of': '变成卡片：{text}',
  copied: '已在“{column}”里新建卡片。',
  done: '已成卡片',
};
