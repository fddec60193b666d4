import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextSession } from './text-session.ts';

function session(text: string): TextSession {
  const result = new TextSession();
  result.reset(text);
  return result;
}

const caret = (at: number) => ({ start: at, end: at });

test('the caret stays where the person types while others type in front of it and behind', () => {
  const typing = session('one three');
  assert.deepEqual(typing.remote(['zero '], caret(3)), { text: 'zero one three', ...caret(8) });
  assert.deepEqual(typing.remote([14, ' four'], caret(8)), { text: 'zero one three four', ...caret(8) });
  assert.deepEqual(typing.remote([8, ' two'], caret(8)), { text: 'zero one two three four', ...caret(8) });
});

test('a selection keeps its characters', () => {
  const typing = session('a word here');
  assert.deepEqual(typing.remote([2, 'long '], { start: 2, end: 6 }), { text: 'a long word here', start: 7, end: 11 });
  assert.deepEqual(typing.remote([11, 's'], { start: 7, end: 11 }), { text: 'a long words here', start: 7, end: 11 });
  assert.deepEqual(typing.remote([5, -12], { start: 7, end: 11 }), { text: 'a lon', ...caret(5) });
});

test('nothing touches the input while an input method composes', () => {
  const typing = session('目标');
  typing.compose();
  assert.equal(typing.type({ text: '目标zhang', ...caret(7) }), undefined);
  assert.equal(typing.remote(['新'], caret(7)), undefined);
  assert.equal(typing.sync('新目标', caret(7)), undefined);
  assert.deepEqual(typing.composed({ text: '目标增长', ...caret(4) }), { text: '新目标增长', ...caret(5) });
});

test('a composition that is given up leaves what others did', () => {
  const typing = session('ab');
  typing.compose();
  typing.remote([2, 'c'], caret(2));
  assert.deepEqual(typing.composed({ text: 'ab', ...caret(2) }), { text: 'abc', ...caret(2) });
});

test('after undoing the caret stands where the text has changed', () => {
  const typing = session('one two three');
  assert.deepEqual(typing.remote([4, -4], caret(13), true), { text: 'one three', ...caret(4) });
});

test('an input that missed a change is brought up to date', () => {
  const typing = session('one');
  assert.deepEqual(typing.sync('one two', caret(3)), { text: 'one two', ...caret(3) });
  assert.equal(typing.sync('one two', caret(3)), undefined);
});
