import type { previewEn } from './preview.en.ts';

/** Chinese texts of the preview of a step. */
export const previewZh: Record<keyof typeof previewEn, string> = {
  'note': '预览：在这里试写的内容不会保留。',
  'again': '清空重来',
  'again.done': '已恢复成参与者刚进入这一步时的样子。',
  'sample': '示例：{kind} {n}',
  'person': '我',
  'group': '我们组',
  'other': '另一组',
  'empty': '这一步还没有视图。',
};
