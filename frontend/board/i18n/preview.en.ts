/** English texts of the preview of a step; `preview.zh.ts` has the same keys. */
export const previewEn = {
  'note': 'Preview: what you try here is not kept.',
  'again': 'Start over',
  'again.done': 'The step is as participants first see it.',
  'sample': 'Example: {kind} {n}',
  'person': 'You',
  'group': 'Your group',
  'other': 'Another group',
  'empty': 'This step has no view yet.',
} as const;
