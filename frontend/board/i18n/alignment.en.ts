/** English texts of what an objective serves. */
export const alignmentEn = {
  serves: 'Serves of the superior OKR',
  'serves.of': 'What {text} serves of the superior OKR',
  add: 'Choose',
  remove: '{text}: doesn’t serve it any more',
  gone: '{text} (taken out)',
  unknown: 'Something that isn’t there any more',
  line: 'Serves: {text}',
  and: '; ',
} as const;
