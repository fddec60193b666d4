/** English texts of the checklist with which a group looks at its own step; `check.zh.ts` has the same keys. */
export const checkEn = {
  'open': 'Check yourselves',
  'close': 'Close',
  'count': '{done} of {all}',
  'title': 'Check yourselves',
  'about': 'Go through it together before you go on. It stops nobody; your trainer sees what you say no to.',
  'progress': '{done} of {all} answered',
  'all': 'All answered',
  'comment': 'Why, or what is still missing? (optional)',
  'comment.required': 'What is missing, and what would help?',
  'comment.hint': 'A “no” needs a sentence.',
  'comment.of': 'Comment on: {text}',
  'none': 'Not answered yet',
  'failed': 'There is no room for your answers yet.',
  'again': 'Try again',
};
