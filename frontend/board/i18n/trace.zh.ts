import type { traceEn } from './trace.en.ts';

/** Chinese texts of the chain from expectation to resource, and of the way to a card. */
export const traceZh: Readonly<Record<keyof typeof traceEn, string>> = {
  'jump.here': '已跳转到“{name}”',
  'jump.back': '返回原处',
  'jump.lost': '这张卡片没有显示：可能被筛选，或所在分支已收起。',
};
