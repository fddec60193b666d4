/** Texts of what was prepared before class. */
export const materialsEn = {
  title: 'Materials',
  'count.one': '1 from before class',
  count: '{count} from before class',
  survey: 'Survey',
  people: '{people} answers',
  sum: '{people} · {percent}%',
  cut: 'Only the beginning is shown here.',
  into: 'Lines become cards in',
  copy: 'As a card',
  'copy.of': 'Make a card of: {text}',
  copied: 'Card made in “{column}”.',
  done: 'Card made',
} as const;
