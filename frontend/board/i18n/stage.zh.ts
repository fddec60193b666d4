import type { stageEn } from './stage.en.ts';

/** Chinese texts about the announced step, the bell and being taken along. */
export const stageZh: Readonly<Record<keyof typeof stageEn, string>> = {
  'coming.in': '距下一步还有',
  'coming.to': '{title}',
  'coming.hint': '把想法写完，已写的内容都会保留。',
  'coming.now': '马上进入：{title}',
  'coming.said.one': '1 分钟后进入下一步：{title}',
  'coming.said': '{minutes} 分钟后进入下一步：{title}',
  'bell.label': '时间到时响铃',
  'bell.on': '时间到时，这里会响铃。',
  'bell.off': '铃声已关闭。',
  'bell.none': '这个浏览器无法发声。',
  'along.with': '你正跟随 {name}。',
  'along.leave': '自己看',
  'along.there': '{name} 在看“{title}”。',
  'along.waits': '停下输入后会带你过去。',
  'along.go': '现在过去',
  'along.back': '跟随 {name}',
  'along.own': '你在自己看。',
  'lead.along': '带本组一起看',
  'lead.along.all': '带全场一起看',
  'lead.along.end': '结束带看',
  'lead.along.done': '在你结束之前，他们的画面会跟着你走。',
};
