import type { hintsEn } from './hints.en.ts';

/** Chinese texts of the writing hints. */
export const hintsZh: Readonly<Record<keyof typeof hintsEn, string>> = {
  'list': '{text} 的表述提示',
  'error': '需要处理',
  'warn': '值得再看',
  'info': '提示',
  'pill': '{name}：{weight}',
  'pill.kept': '{name}：已保留，理由是{reason}',
  'found.one': '{text} 有 1 条提示',
  'found': '{text} 有 {count} 条提示',
  'set': '整份草案有 {count} 条提示',
  'set.one': '整份草案有 1 条提示',
  'set.and': '、',
  'bad': '不写',
  'good': '而写',
  'gate': '请修改，或写明理由后保留：这一步有此要求。',

  'move.number': '把数字移到关键结果',
  'move.tasks': '移到任务',
  'move.baseline': '补上当前值',
  'move.split': '拆成 {count} 条',
  'move.merge': '与 {text} 合并',
  'moved.number': '数字已移到关键结果',
  'moved.split': '已拆成 {count} 条',

  'keep': '说明理由并保留',
  'keep.reason': '为什么保留？',
  'keep.about': '小组成员都能看到理由，导出的文件里也会写明。',
  'keep.save': '保留',
  'keep.cancel': '取消',
  'keep.empty': '请先写理由。',
  'keep.full': '这张卡片上的理由已经写满。',
  'keep.done': '“{name}”已保留，理由已记下',
  'keep.back': '撤回保留',
  'keep.back.done': '“{name}”又成为待处理的提示',
  'keep.because': '保留理由：{reason}',
};
