/** Files to take home. */
export const filesEn = {
  'files.docx': 'Word document',
  'files.pdf': 'PDF',
  'files.xlsx': 'Excel workbook',
  'files.md': 'Markdown text',
  'files.place': 'Place {place} in the queue',
  'files.making': 'The file is being made …',
  'files.ready': 'Your file is on its way.',
};
