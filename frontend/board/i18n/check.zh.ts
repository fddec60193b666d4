import type { checkEn } from './check.en.ts';

/** Chinese texts of the checklist with which a group looks at its own step. */
export const checkZh: Readonly<Record<keyof typeof checkEn, string>> = {
  'open': '小组自查',
  'close': '关闭',
  'count': '{done}/{all}',
  'title': '小组自查',
  'about': '往下走之前，大家一起过一遍。它不拦任何人；答“否”的，培训师看得到。',
  'progress': '已答 {done}/{all}',
  'all': '已全部作答',
  'comment': '为什么，或者还差什么？（可不填）',
  'comment.required': '缺什么？怎样会更好？',
  'comment.hint': '答“否”请写一句理由。',
  'comment.of': '说明：{text}',
  'none': '尚未作答',
  'failed': '暂时还不能作答。',
  'again': '再试一次',
};
