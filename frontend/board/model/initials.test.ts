import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initials } from './initials.ts';

test('two words give a letter each, one word its first two', () => {
  assert.equal(initials('Mia Long'), 'ML');
  assert.equal(initials('Newcomer'), 'Ne');
  assert.equal(initials(' jo '), 'jo');
});

test('a Chinese name gives its last two signs', () => {
  assert.equal(initials('欧阳小兰'), '小兰');
  assert.equal(initials('林一'), '林一');
  assert.equal(initials('小兰（产品）'), '小兰');
});

test('marks around words do not count', () => {
  assert.equal(initials('Lan (product)'), 'LP');
  assert.equal(initials('@Zoë'), 'Zo');
  assert.equal(initials('(-)'), '');
});
