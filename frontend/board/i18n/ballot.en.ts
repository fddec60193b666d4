/** English texts of votes with points on cards. */
export const ballotEn = {
  'left': '{left} of {all} points left',
  'left.none': 'All {all} points given',
  'rule': 'At most {perCard} on one card',
  'on': 'Points on “{text}”',
  'minus': 'One point less for “{text}”',
  'plus': 'One point more for “{text}”',
  'give': 'Give “{text}” a point',
  'vote': 'Vote',
  'voted': 'Voted',
  'mine': '{mine} from you',
  'mine.of': '{mine} of at most {perCard} from you',
  'sum': '{all} points',
  'sum.one': '1 point',
  'order': 'Order',
  'order.board': 'As on the board',
  'order.votes': 'By points',
} as const;
