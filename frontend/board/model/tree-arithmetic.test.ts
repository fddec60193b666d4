import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Arithmetic, checkParts, type Measure, type Parts, type Term } from './tree-arithmetic.ts';
import { sameUnit, scaleOf, unitOf } from './tree-units.ts';

const m = (value: number | undefined, unit = ''): Measure => ({ value, unit });
const check = (parts: Parts, own: Measure, ...below: Measure[]): Arithmetic | undefined => checkParts(parts, own, below);
const terms = (...values: number[]) => values.map((value) => ({ value, unit: '' }));
const kindOf = (parts: Parts, own: Measure, ...below: Measure[]): string | undefined => check(parts, own, ...below)?.kind;

test('a product of what is below is held against the number above', () => {
  assert.deepEqual(check('product', m(6), m(2), m(3)), {
    kind: 'fits', parts: 'product', terms: terms(2, 3), result: 6, target: 6, unit: '', change: false,
  });
  assert.deepEqual(check('product', m(6), m(2), m(2.75)), {
    kind: 'off', parts: 'product', terms: terms(2, 2.75), result: 5.5, target: 6, unit: '', change: false,
  });
});

test('a sum of what is below is held against the number above', () => {
  assert.equal(kindOf('sum', m(100, '人'), m(60, '人'), m(40, '人')), 'fits');
  assert.equal(kindOf('sum', m(100), m(60), m(30)), 'off');
});

test('nothing is checked before people say how the parts make it up, or without any number', () => {
  assert.equal(checkParts(undefined, m(6), [m(2), m(3)]), undefined);
  assert.equal(check('product', m(6), m(undefined), m(undefined)), undefined);
  assert.equal(check('sum', m(6)), undefined);
});

test('missing numbers are counted instead of taken for nothing', () => {
  assert.deepEqual(check('sum', m(6), m(2), m(undefined), m(undefined)), {
    kind: 'missing', parts: 'sum', terms: terms(2), missing: 2,
  });
});

test('a driver without a number of its own shows what its parts make', () => {
  assert.deepEqual(check('product', m(undefined), m(2), m(3)), {
    kind: 'open', parts: 'product', terms: terms(2, 3), result: 6, unit: '', change: false,
  });
});

test('rounding is forgiven, a gap is not', () => {
  assert.equal(kindOf('product', m(1000), m(33.33), m(30)), 'fits');
  assert.equal(kindOf('sum', m(100), m(33.3), m(33.3), m(33.3)), 'fits');
  assert.equal(kindOf('sum', m(100), m(33), m(33), m(33)), 'off');
  assert.equal(kindOf('sum', m(0.3), m(0.1), m(0.2)), 'fits');
  assert.equal(kindOf('sum', m(0), m(1), m(-1)), 'fits');
});

test('changes in percent multiply as factors, and more than the target is enough', () => {
  assert.deepEqual(check('product', m(30, '%'), m(25, '%'), m(10, '%')), {
    kind: 'fits', parts: 'product', terms: terms(1.25, 1.1), result: 1.375, target: 1.3, unit: '', change: true,
  });
  assert.equal(kindOf('product', m(40, '%'), m(25, '%'), m(10, '%')), 'off');
  assert.equal(kindOf('product', m(10, '+%'), m(15, '+%'), m(-2, '+%')), 'fits');
  assert.equal(kindOf('product', m(20, '％'), m(30, '％'), m(-5, '％')), 'fits');
});

test('shares of shares multiply as hundredths', () => {
  assert.deepEqual(check('product', m(10, '%'), m(40, '%'), m(25, '%')), {
    kind: 'fits', parts: 'product', terms: [m(40, '%'), m(25, '%')] as Term[], result: 10, target: 10, unit: '%', change: false,
  });
  assert.equal(kindOf('product', m(600), m(10_000), m(40, '%'), m(25, '%'), m(60, '%')), 'fits');
});

test('shares without a whole are multiplied as hundredths too', () => {
  const found = check('product', m(undefined), m(40, '%'), m(25, '%'));
  assert.equal(found?.kind === 'open' && found.result, 10);
});

test('changes below an absolute number are shown and not compared', () => {
  assert.equal(kindOf('product', m(300, 'M€'), m(25, '+%'), m(10, '+%')), 'open');
});

test('powers of ten in units count, and may be left to common sense', () => {
  assert.equal(kindOf('product', m(3000, '万元'), m(60, '万人'), m(50, '元')), 'fits');
  assert.equal(kindOf('product', m(3, 'M€'), m(60, 'k customers'), m(50, '€')), 'fits');
  assert.equal(kindOf('product', m(3000, '万元'), m(60), m(50)), 'fits');
  assert.equal(kindOf('sum', m(1.2, '亿元'), m(8000, '万元'), m(4000, '万元')), 'fits');
});

test('a sum of different units says so', () => {
  assert.deepEqual(check('sum', m(10, '€'), m(4, '€'), m(6, 'days')), { kind: 'units', parts: 'sum', units: ['€', 'days'] });
  assert.equal(kindOf('sum', m(10, '€'), m(4), m(6, '€')), 'fits');
});

test('units are compared without their powers of ten', () => {
  assert.deepEqual(['万元', '亿', 'M€', '€ M', 'k', 'kg', 'minutes', 'Mio €'].map(scaleOf), [1e4, 1e8, 1e6, 1e6, 1e3, 1, 1, 1e6]);
  assert.equal(unitOf('百万 元'), '元');
  assert.ok(sameUnit('M€', '€') && sameUnit('', 'kg') && !sameUnit('kg', '€'));
});
