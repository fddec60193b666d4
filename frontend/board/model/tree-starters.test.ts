import assert from 'node:assert/strict';
import { test } from 'node:test';
import { treeEn } from '../i18n/tree.en.ts';
import { treeZh } from '../i18n/tree.zh.ts';
import { checkParts, partsOf } from './tree-arithmetic.ts';
import { type Planting, plantings, rootMetric, STARTERS } from './tree-starters.ts';
import { TestDocument } from './test-document.ts';

const texts: Record<'en' | 'zh', Record<string, string>> = { en: treeEn, zh: treeZh };
const measure = ({ fields }: Planting) => ({
  value: typeof fields['value'] === 'number' ? fields['value'] : undefined,
  unit: String(fields['unit'] ?? ''),
});

for (const language of ['en', 'zh'] as const) {
  test(`every example adds up and every node has a text (${language})`, () => {
    for (const starter of STARTERS) {
      const all = plantings(starter, language, (key) => texts[language][key] ?? '');
      all.forEach((one, index) => {
        assert.ok(one.fields['text'] !== undefined);
        const below = all.filter(({ parent }) => parent === index).map(measure);
        const check = checkParts(partsOf(one.fields['parts']), measure(one), below);
        assert.ok(check === undefined || check.kind === 'fits', `${starter} ${index}: ${JSON.stringify(check)}`);
      });
      assert.equal(all.filter(({ parent }) => parent === null).length, 1);
    }
  });
}

test('under a root of the own the names stay and the example numbers go', () => {
  const board = new TestDocument();
  board.put('plain', 'expectation', { text: 'Grow' });
  board.put('e', 'expectation', { text: 'Earn more', metric: 'Revenue', to: 300, unit: 'M€' });
  const all = plantings('formula', 'en', (key) => texts.en[key] ?? '', rootMetric(board));
  assert.deepEqual(all[0]?.fields, { text: 'Revenue', value: 300, unit: 'M€', parts: 'product' });
  assert.deepEqual(all[1], { fields: { text: 'Paying customers' }, parent: 0 });
});

test('without a metric among the expectations there is no root of the own', () => {
  const board = new TestDocument();
  board.put('plain', 'expectation', { text: 'Grow' });
  assert.equal(rootMetric(board), undefined);
});
