import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GalleryDraft } from '../model/wire.ts';
import { DeedRefused } from './deeds.ts';
import { MarkedReader } from './marked-reader.ts';

function draft(mark: number): GalleryDraft {
  return { round: 'r', group: 'g', mark, statements: [], comments: [] };
}

test('Y3: a draft is asked for once, and again when its mark is another', async () => {
  const asked: ((draft: GalleryDraft) => void)[] = [];
  let changed = 0;
  const reader = new MarkedReader<GalleryDraft>(
    () => new Promise((resolve) => asked.push(resolve)),
    () => changed++,
    ({ mark }) => mark,
  );
  assert.equal(reader.read('r', 'g', 1), undefined);
  assert.equal(reader.read('r', 'g', 1), undefined);
  assert.equal(reader.read('r', 'g', 2), undefined);
  assert.equal(asked.length, 1, 'one question at a time');
  asked[0]?.(draft(1));
  await Promise.resolve();
  await Promise.resolve();
  assert.equal(changed, 1);
  assert.equal(reader.read('r', 'g', 1)?.mark, 1);
  assert.equal(asked.length, 1);
  assert.equal(reader.read('r', 'g', 2)?.mark, 1, 'the older words stay until the newer ones are there');
  assert.equal(asked.length, 2);
  assert.equal(reader.read('r', 'g', 2)?.mark, 1);
  assert.equal(asked.length, 2);
});

test('Y3: without a line the draft is asked for again with the next look', async () => {
  let line = false;
  const reader = new MarkedReader<GalleryDraft>(
    () => (line ? Promise.resolve(draft(7)) : Promise.reject(new DeedRefused('offline', []))),
    () => undefined,
  );
  reader.read('r', 'g', 7);
  await new Promise((resolve) => setImmediate(resolve));
  line = true;
  reader.read('r', 'g', 7);
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(reader.read('r', 'g', 7)?.mark, 7);
});

test('Y3: what the server refuses is not asked for again until something is different', async () => {
  let asked = 0;
  const reader = new MarkedReader(
    () => {
      asked++;
      return Promise.reject(new DeedRefused('gallery.unknown', []));
    },
    () => undefined,
  );
  for (const mark of [7, 7, 8]) {
    reader.read('r', '', mark);
    await new Promise((resolve) => setImmediate(resolve));
  }
  assert.equal(asked, 2);
});
