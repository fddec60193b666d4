/** Chinese texts of the rehearsal, and of what waits while there is no connection. */
export const arrivalZh = {
  'rehearsal.mark': '彩排',
  'rehearsal.hint': '正在彩排：现在写的内容不会保留。',
  'rehearsal.over.title': '彩排已结束',
  'rehearsal.over.text': '彩排中写的内容已清空，座位也都空出来了。要参加工作坊，请重新加入。',
  'unsent.open': '复制未发送的内容',
  'unsent.title': '尚未发送',
  'unsent.text': '这些文字只在这台设备上。如果工作坊换了地址，这个页面连不回去了，请先把它们复制下来。',
  'unsent.copy': '全部复制',
  'unsent.copied': '已复制',
  'unsent.by-hand': '浏览器不允许自动复制，请选中文字后手动复制。',
  'unsent.close': '关闭',
  'unsent.comment': '评论',
  'unsent.draft': '未完成的输入',
};
