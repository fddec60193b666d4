import type { ballotEn } from './ballot.en.ts';

/** Chinese texts of votes with points on cards. */
export const ballotZh: Readonly<Record<keyof typeof ballotEn, string>> = {
  'left': '还剩 {left} 票（共 {all} 票）',
  'left.none': '{all} 票已全部投出',
  'rule': '每张卡片最多投 {perCard} 票',
  'on': '“{text}”的票数',
  'minus': '给“{text}”减一票',
  'plus': '给“{text}”加一票',
  'give': '给“{text}”投一票',
  'vote': '投票',
  'voted': '已投',
  'mine': '你投了 {mine} 票',
  'mine.of': '你投了 {mine} 票，最多 {perCard} 票',
  'sum': '{all} 票',
  'sum.one': '1 票',
  'order': '排序',
  'order.board': '按白板顺序',
  'order.votes': '按票数',
};
