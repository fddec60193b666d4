import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typedDay } from './typed-day.ts';

const YEAR = 2026;

function monthsOf(language: string): string[][] {
  return Array.from({ length: 12 }, (_, month) =>
    (['long', 'short'] as const).map((style) => new Intl.DateTimeFormat(language, { month: style }).format(new Date(YEAR, month, 1))),
  );
}

const MONTHS = new Map(['en', 'en-GB', 'zh'].map((language) => [language, monthsOf(language)]));

function read(typed: string, language = 'en'): string | undefined {
  const day = typedDay(typed, MONTHS.get(language) ?? [], YEAR);
  return day === undefined ? undefined : `${day.year}-${day.month + 1}-${day.day}`;
}

test('what a date field writes it reads again, so that walking through it changes nothing', () => {
  for (const language of ['en', 'en-GB', 'zh']) {
    for (const year of [YEAR, 2027]) {
      const format = new Intl.DateTimeFormat(language, {
        month: 'short',
        day: 'numeric',
        ...(year === YEAR ? {} : { year: 'numeric' }),
      });
      for (let count = 0; count < 365; count++) {
        const date = new Date(year, 0, 1 + count);
        const shown = format.format(date);
        assert.equal(read(shown, language), `${year}-${date.getMonth() + 1}-${date.getDate()}`, shown);
      }
    }
  }
});

test('days are read in the ways in which people type them', () => {
  assert.equal(read('2026-3-31'), '2026-3-31');
  assert.equal(read('3/31'), '2026-3-31');
  assert.equal(read('3.31'), '2026-3-31');
  assert.equal(read('31/3/2027'), '2027-3-31');
  assert.equal(read('3/31/2027'), '2027-3-31');
  assert.equal(read('31 March'), '2026-3-31');
  assert.equal(read('3月31日', 'zh'), '2026-3-31');
  assert.equal(read('２０２７年3月31日', 'zh'), '2027-3-31');
});

test('what is no day is none', () => {
  for (const typed of ['', 'soon', '31', '2/30', '2026', '1/2/3', 'Feb 30', '2026-2027-1']) assert.equal(read(typed), undefined, typed);
});
