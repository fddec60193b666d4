import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentOf, copy } from './copy.ts';
import type { Copied } from './copy.ts';

const content = { paste: '<h1>草稿</h1>', markdown: '# 草稿', link: 'https://okr.test/home/ABCDEF-X', language: 'zh-CN' };

test('Feishu and Word get HTML, and programs without it the Markdown', () => {
  for (const what of ['feishu', 'word']) {
    const copied = contentOf(what, content);
    assert.match(copied?.html ?? '', /<meta charset="utf-8">[^]*<h1>草稿<\/h1>/);
    assert.equal(copied?.text, '# 草稿');
  }
});

test('Word is told the language and fonts for both scripts', () => {
  const html = contentOf('word', content)?.html ?? '';
  assert.match(html, /^<html lang="zh-CN">/);
  assert.match(html, /Calibri, 'Microsoft YaHei'/);
});

test('Markdown and the link are text alone', () => {
  assert.deepEqual(contentOf('markdown', content), { text: '# 草稿' });
  assert.deepEqual(contentOf('link', content), { text: 'https://okr.test/home/ABCDEF-X' });
  assert.equal(contentOf('everything', content), undefined);
});

test('on plain http the old way is taken in the moment of the click', () => {
  const taken: Copied[] = [];
  const done = copy({ text: 'a' }, { command: (copied) => taken.push(copied) > 0 });
  assert.deepEqual(taken, [{ text: 'a' }]);
  return done.then((worked) => assert.equal(worked, true));
});

test('the modern way is enough when it works, and the old one follows when it does not', async () => {
  let old = 0;
  const command = (): boolean => {
    old++;
    return true;
  };
  assert.equal(await copy({ text: 'a' }, { write: () => Promise.resolve(), command }), true);
  assert.equal(old, 0);
  assert.equal(await copy({ text: 'a' }, { write: () => Promise.reject(new Error('not allowed')), command }), true);
  assert.equal(old, 1);
});

test('it says so when no way works', async () => {
  assert.equal(await copy({ text: 'a' }, { command: () => false }), false);
});
