import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAUSE_MS } from './advice.ts';
import type { SetQuestion } from './asked-set.ts';
import { SetWatch } from './set-watch.ts';
import type { SetAdviceBody } from './wire.ts';

const BODY: SetAdviceBody = {
  findings: [
    { rule: 'S-KR-FEW', severity: 'warn', places: [{ thing: 'objective', index: 1 }, { thing: 'objective', index: 7 }] },
    { rule: 'S-O-MANY', severity: 'warn', places: [] },
  ],
  rules: { 'S-KR-FEW': { name: 'Few', why: '', bad: '', good: '' }, 'S-O-MANY': { name: 'Many', why: '', bad: '', good: '' } },
};

function question(...objectives: string[]): SetQuestion {
  return {
    set: { objectives: objectives.map((text) => ({ text, owner: '', parent: '', krs: [] })), tasks: [], resources: [], cuts: [], risks: [] },
    cards: { objective: objectives, key_result: [], task: [], resource: [] },
  };
}

function room() {
  let timer: { run: () => void; ms: number } | undefined;
  const asked: { answer: (body: SetAdviceBody) => void; refuse: (code: string) => void }[] = [];
  const watch = new SetWatch({
    ask: () => new Promise((answer, reject) => asked.push({ answer, refuse: (code) => reject(new Error(code)) })),
    later: (run, ms) => {
      const own = { run, ms };
      timer = own;
      return () => {
        if (timer === own) timer = undefined;
      };
    },
  });
  return {
    watch,
    asked,
    waits: () => timer?.ms,
    pass: () => {
      const due = timer;
      timer = undefined;
      due?.run();
    },
    settle: () => new Promise(setImmediate),
  };
}

test('somebody is asked after the first pause, and each place becomes a card', async () => {
  const { watch, asked, waits, pass, settle } = room();
  watch.see(question('a', 'b'));
  assert.equal(waits(), PAUSE_MS);
  pass();
  asked[0]?.answer(BODY);
  await settle();
  assert.deepEqual(
    watch.hints.map(({ rule, cards }) => [rule.name, cards]),
    [
      ['Few', ['b']],
      ['Many', []],
    ],
  );
});

test('the same draft again asks nobody, and of two answers the newest counts', async () => {
  const { watch, asked, waits, pass, settle } = room();
  watch.see(question('a', 'b'));
  pass();
  watch.see(question('a', 'b'));
  assert.equal(waits(), undefined);
  watch.see(question('a', 'b', 'c'));
  pass();
  asked[1]?.answer({ findings: [], rules: {} });
  await settle();
  asked[0]?.answer(BODY);
  await settle();
  assert.deepEqual(watch.hints, []);
});

test('who is put off asks again later', async () => {
  const { watch, asked, waits, pass, settle } = room();
  watch.see(question('a'));
  pass();
  asked[0]?.refuse('writing.later');
  await settle();
  assert.equal(waits(), 5_000);
  pass();
  assert.equal(asked.length, 2);
});

test('after a lost line the same draft is asked about once more', async () => {
  const { watch, asked, waits, pass, settle } = room();
  watch.see(question('a'));
  pass();
  asked[0]?.refuse('offline');
  await settle();
  assert.equal(waits(), undefined);
  watch.see(question('a'));
  assert.equal(waits(), PAUSE_MS);
  pass();
  assert.equal(asked.length, 2);
});
