/** Chinese texts of meetings that go on with an earlier OKR. */
export const meetingsZh = {
  'origin.title': '接着上次继续',
  'origin.text': '你们从“{workshop}”里{group}定稿的 OKR 开始（截至 {day}）。',
  'origin.line': 'OKR 来自“{workshop}”{group}，截至 {day}',
};
