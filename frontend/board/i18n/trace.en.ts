/** English texts of the chain from expectation to resource, and of the way to a card. */
export const traceEn = {
  'jump.here': 'You are now in “{name}”',
  'jump.back': 'Go back',
  'jump.lost': 'The card is not on this view: a filter or a closed branch hides it.',
} as const;
