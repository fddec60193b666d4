import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitParts, takeNumbers } from './hint-texts.ts';

/** Where a word stands. */
function at(text: string, word: string): [number, number] {
  const start = text.indexOf(word);
  return [start, start + word.length];
}

const numbers: [string, string, string, string[]][] = [
  ['年度营收增长30%', '30%', '年度营收增长', ['年度营收增长30%']],
  ['Grow revenue by 30%', '30%', 'Grow revenue', ['Grow revenue by 30%']],
  ['成为客户首选，NPS达到60', '60', '成为客户首选', ['NPS达到60']],
  ['Become the first choice of clinics, with 1,200 beds', '1,200', 'Become the first choice of clinics', ['with 1,200 beds']],
  ['让2万名老客户愿意续约', '2万', '让名老客户愿意续约', ['让2万名老客户愿意续约']],
];

for (const [text, number, objective, keyResults] of numbers) {
  test(`the number goes out of "${text}" and a key result begins with it`, () => {
    assert.deepEqual(takeNumbers(text, [at(text, number)]), { objective, keyResults });
  });
}

test('two clauses with numbers become two key results', () => {
  const text = '走进医疗行业，签约10家医院，收入2亿';
  assert.deepEqual(takeNumbers(text, [at(text, '10家'), at(text, '2亿')]), {
    objective: '走进医疗行业',
    keyResults: ['签约10家医院', '收入2亿'],
  });
});

test('parts lose the words and signs that joined them', () => {
  const zh = '提升销售额，优化成本，同时打造团队';
  assert.deepEqual(splitParts(zh, [at(zh, '提升销售额'), at(zh, '优化成本'), at(zh, '同时打造团队')]), ['提升销售额', '优化成本', '打造团队']);
  const en = 'Win new clinics, cut costs and train young doctors';
  assert.deepEqual(splitParts(en, [at(en, 'Win new clinics'), at(en, 'cut costs'), at(en, 'train young doctors')]), [
    'Win new clinics',
    'Cut costs',
    'Train young doctors',
  ]);
});

test('what is one part is not taken apart', () => {
  assert.deepEqual(splitParts('日活20万', [[0, 5]]), []);
});
