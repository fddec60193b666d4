import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn, toggleName } from './name-list.ts';

test('names in a line are found however they are set apart', () => {
  assert.deepEqual(namesIn('Lea, Wang Wei、李想；Bo / Kim '), ['Lea', 'Wang Wei', '李想', 'Bo', 'Kim']);
  assert.deepEqual([namesIn(undefined), namesIn(' , ')], [[], []]);
});

test('a name is put behind the others and taken out again', () => {
  assert.equal(toggleName(undefined, 'Lea', ', '), 'Lea');
  assert.equal(toggleName('Lea，王伟', '李想', '、'), 'Lea、王伟、李想');
  assert.equal(toggleName('Lea, Bo', 'lea', ', '), 'Bo');
  assert.equal(toggleName('Lea', 'Lea', ', '), null);
});
