import type { okrEn } from './okr.en.ts';

/** Chinese texts of the OKR editor. */
export const okrZh: Readonly<Record<keyof typeof okrEn, string>> = {
  'rank.up': '{text} 提前一位',
  'rank.down': '{text} 后移一位',
  'rank.moved': '“{text}”现在排第 {rank} 位',

  'offers': '来自上级期望和选中的策略：先带入，再用自己的话改写。',
  'offers.measured': '可带入的关键结果（{count}）',

  'says': '句子里写的是',
  'says.soon': '写完离开后自动填入字段',
  'says.take': '填入字段',
  'says.take.of': '把 {text} 句子里写的填入字段',
  'says.taken': '字段已与句子一致',

  'remark.few': '只有 1 个关键结果，够说明整个目标吗？',
  'remark.many': '已有 {count} 个关键结果，最关键的是哪 5 个？',
  'remark.no-parent': '它支撑哪一条上级期望？',
  'remark.late': '晚于本周期结束日（{day}）',

  'enough.title': '关键结果够不够？',
  'enough.about': '每个人逐个目标表态：全部关键结果都完成，目标就算达成了吗？',
  'enough.question': '关键结果全部完成，目标就达成了吗？',
  'enough.of': '{text} 的关键结果全部完成，目标就达成了吗？',
  'enough.yes': '是',
  'enough.no': '否',
  'enough.result': '{all} 人中有 {yes} 人认为够了（{percent}%），需要达到三分之二。',
  'enough.result.one': '目前只有 1 人回答，认为够了（100%），需要达到三分之二。',
  'enough.enough': '够了',
  'enough.short': '还不够，缺什么？',

  'merge.into': '合并到',
  'merge.done': '“{text}”已并入 {target}',
  'merge.also': '另一种写法',
  'merge.apart': '拆开',
  'merge.apart.of': '把“{text}”重新拆开',
  'merge.apart.done': '“{text}”已恢复为单独一条',

  'compare': '并排比较两稿',
  'compare.close': '关闭比较',
  'compare.left': '第一稿',
  'compare.right': '第二稿',
  'compare.by': '{name}写的全部',
  'compare.somebody': '某位成员',
  'compare.keep': '保留这一条',
  'compare.keep.of': '保留“{text}”，把另一条并进来',
  'compare.take': '归到 {target} 之下',
  'compare.take.of': '把“{text}”归到 {target} 之下',
  'compare.alone': '这一稿里没有类似的内容',
  'compare.same': '一字不差',
  'compare.key': '标出的词只在其中一稿出现。',
  'compare.two': '请选择两份不同的稿子。',

  'tasks.move': '移到任务',
  'tasks.moved': '“{text}”现在是一项任务',

  'read': '切换到阅读视图',
  'read.end': '回到编辑',

  'pages': '目标列表',
  'pages.at': '{label}，共 {count} 个',
  'pages.loose': '没有归属目标',
  'pages.next': '下一个目标',
  'pages.previous': '上一个目标',
};
