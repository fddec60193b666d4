/** 带走的文件。 */
export const filesZh = {
  'files.docx': 'Word 文档',
  'files.pdf': 'PDF',
  'files.xlsx': 'Excel 工作簿',
  'files.md': 'Markdown 文本',
  'files.place': '排在第 {place} 位',
  'files.making': '文件正在生成……',
  'files.ready': '文件已开始下载。',
};
