import { percent, sameUnit, scaleOf } from './tree-units.ts';

/** A number of the tree, with the unit that people wrote. */
export interface Measure {
  value: number | undefined;
  unit: string;
}

/** How those below make a number up. */
export type Parts = 'product' | 'sum';

/** A number that is part of a driver, as it was written; of a change its factor, without a unit. */
export interface Term {
  value: number;
  unit: string;
}

/**
 * Whether the numbers below a driver make up its own. Results and targets are in `unit`, the driver's; of changes they
 * are factors without a unit: 25 % more is 1.25.
 */
export type Arithmetic =
  /** Some below have no number yet. */
  | { kind: 'missing'; parts: Parts; terms: readonly Term[]; missing: number }
  /** Terms of a sum that are not of one kind. */
  | { kind: 'units'; parts: Parts; units: readonly string[] }
  /** Nothing to compare with: the driver has no number of its own, or one of another kind. */
  | { kind: 'open'; parts: Parts; terms: readonly Term[]; result: number; unit: string; change: boolean }
  | {
      kind: 'fits' | 'off';
      parts: Parts;
      terms: readonly Term[];
      result: number;
      target: number;
      unit: string;
      change: boolean;
    };

/** Relative difference that counts as rounding. */
const TOLERANCE = 0.005;

/** The check of a driver, `undefined` when nobody said how its parts make it up or none of them has a number. */
export function checkParts(parts: Parts | undefined, own: Measure, below: readonly Measure[]): Arithmetic | undefined {
  const terms = below.flatMap(({ value, unit }) => (value === undefined ? [] : [{ value, unit: unit.trim() }]));
  if (parts === undefined || terms.length === 0) {
    return undefined;
  }
  if (terms.length < below.length) {
    return { kind: 'missing', parts, terms, missing: below.length - terms.length };
  }
  return parts === 'sum' ? checkSum(own, terms) : checkProduct(own, terms);
}

/** What people chose, if they did. */
export function partsOf(value: unknown): Parts | undefined {
  return value === 'product' || value === 'sum' ? value : undefined;
}

function checkSum(own: Measure, terms: readonly Term[]): Arithmetic {
  const units = [...new Set([...terms, ...(own.value === undefined ? [] : [own])].map(({ unit }) => unit.trim()))];
  const named = units.filter((unit) => unit !== '');
  if (named.some((unit) => !sameUnit(unit, named[0] ?? ''))) {
    return { kind: 'units', parts: 'sum', units: named };
  }
  const unit = own.unit.trim() || (named[0] ?? '');
  const plain = terms.reduce((sum, one) => sum + one.value, 0);
  const scaled = terms.reduce((sum, one) => sum + (one.value * scaleOf(one.unit || unit)) / scaleOf(unit), 0);
  return compared('sum', own, terms, unit, [scaled, plain]);
}

function checkProduct(own: Measure, terms: readonly Term[]): Arithmetic {
  if (isGrowth(own, terms)) {
    const factors = terms.map(({ value }) => ({ value: asFactor(value), unit: '' }));
    const result = rounded(product(factors));
    const common = { parts: 'product', terms: factors, result, unit: '', change: true } as const;
    if (own.value === undefined || !percent(own.unit)) {
      return { kind: 'open', ...common };
    }
    const target = asFactor(own.value);
    return { kind: result >= target - TOLERANCE * Math.abs(target) ? 'fits' : 'off', ...common, target };
  }
  const unit = own.unit.trim() || (terms.every((one) => percent(one.unit)) ? '%' : '');
  const scaled = product(terms.map((one) => ({ ...one, value: one.value * powerOf(one.unit) }))) / powerOf(unit);
  // People often leave the powers of ten to common sense.
  return compared('product', own, terms, unit, [scaled, product(terms)]);
}

function powerOf(unit: string): number {
  return percent(unit) ? 0.01 : scaleOf(unit);
}

/**
 * Percentages multiply in two ways: as changes (25 % more times 10 % more) and as shares (40 % of 25 %). A plus sign in
 * the unit says change; without one, a whole that is no larger than its smallest part is a share of shares.
 */
function isGrowth(own: Measure, known: readonly Term[]): boolean {
  if (!known.every(({ unit }) => percent(unit))) {
    return false;
  }
  if ([own, ...known].some(({ unit }) => /[+＋]/u.test(unit))) {
    return true;
  }
  const least = Math.min(...known.map(({ value }) => value));
  return own.value === undefined || !percent(own.unit) ? least < 0 : own.value > least || least < 0;
}

function compared(
  parts: Parts,
  own: Measure,
  terms: readonly Term[],
  unit: string,
  results: readonly [number, ...number[]],
): Arithmetic {
  const target = own.value;
  if (target === undefined) {
    return { kind: 'open', parts, terms, result: rounded(results[0]), unit, change: false };
  }
  const near = results.find((one) => Math.abs(one - target) <= TOLERANCE * Math.abs(target) + Number.EPSILON);
  const result = rounded(near ?? results[0]);
  return { kind: near === undefined ? 'off' : 'fits', parts, terms, result, target, unit, change: false };
}

function asFactor(change: number): number {
  return rounded(1 + change / 100);
}

function product(terms: readonly Term[]): number {
  return terms.reduce((all, { value }) => all * value, 1);
}

/** Without the dust of binary fractions. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

