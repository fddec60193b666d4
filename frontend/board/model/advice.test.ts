import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AdviceWatch, PAUSE_MS } from './advice.ts';
import type { AdviceBody, AskedDraft, Finding } from './wire.ts';

const finding: Finding = { rule: 'KR-TASK', severity: 'error', spans: [[0, 4]], move: null };

function draft(text: string): AskedDraft {
  return { objectives: [], loose: [{ card: 'k', text }] };
}

function room() {
  let timer: { run: () => void; ms: number } | undefined;
  const asked: { draft: AskedDraft; answer: (body: AdviceBody) => void; refuse: (code: string) => void }[] = [];
  const watch = new AdviceWatch({
    ask: (draft) =>
      new Promise((answer, reject) => asked.push({ draft, answer, refuse: (code) => reject(new Error(code)) })),
    later: (run, ms) => {
      const own = { run, ms };
      timer = own;
      return () => {
        if (timer === own) timer = undefined;
      };
    },
  });
  let changes = 0;
  watch.addEventListener('change', () => changes++);
  return {
    watch,
    asked,
    texts: () => asked.map(({ draft }) => draft.loose[0]?.text),
    waits: () => timer?.ms,
    pass: () => {
      const due = timer;
      timer = undefined;
      due?.run();
    },
    answer: async (index: number, findings: Finding[] = [finding]) => {
      asked[index]?.answer({ cards: { k: findings }, rules: { 'KR-TASK': { name: 'Task', why: '', bad: '', good: '' } } });
      await new Promise(setImmediate);
    },
    refuse: async (index: number, code: string) => {
      asked[index]?.refuse(code);
      await new Promise(setImmediate);
    },
    changes: () => changes,
  };
}

test('somebody is asked after the first pause, once for the same words', async () => {
  const { watch, texts, waits, pass, answer, changes } = room();
  watch.see(draft('Ship it'));
  assert.equal(waits(), PAUSE_MS);
  assert.deepEqual(texts(), []);
  pass();
  assert.deepEqual(texts(), ['Ship it']);
  await answer(0);
  assert.equal(changes(), 1);
  assert.deepEqual(watch.about('k'), { findings: [finding], fresh: true });
  assert.equal(watch.rule('KR-TASK')?.name, 'Task');
  watch.see(draft('Ship it'));
  assert.equal(waits(), undefined);
});

test('typing on puts the question off, leaving the sentence asks at once', () => {
  const { watch, texts, waits, pass } = room();
  watch.see(draft('Shi'));
  watch.see(draft('Ship'));
  watch.typed();
  assert.equal(waits(), PAUSE_MS);
  watch.left();
  assert.ok((waits() ?? 0) < 100);
  pass();
  assert.deepEqual(texts(), ['Ship']);
});

test("others who type don't put the question off for ever", () => {
  const { watch, waits, pass, texts } = room();
  watch.see(draft('a'));
  const first = waits();
  watch.see(draft('ab'));
  assert.equal(waits(), first);
  pass();
  assert.deepEqual(texts(), ['ab']);
});

test('nothing is asked while an input method composes, also when a pause had begun', () => {
  const { watch, waits, pass, texts } = room();
  watch.see(draft('上线'));
  watch.compose(true);
  assert.equal(waits(), undefined);
  watch.see(draft('上线新'));
  watch.typed();
  pass();
  assert.deepEqual(texts(), []);
  watch.compose(false);
  pass();
  assert.deepEqual(texts(), ['上线新']);
});

test('what was said about older words is not fresh any more', async () => {
  const { watch, pass, answer } = room();
  watch.see(draft('Ship it'));
  pass();
  await answer(0);
  watch.see(draft('Ship it now'));
  assert.deepEqual(watch.about('k'), { findings: [finding], fresh: false });
});

test('an answer about older words is thrown away when a newer question is on its way', async () => {
  const { watch, pass, answer, changes } = room();
  watch.see(draft('one'));
  pass();
  watch.see(draft('two'));
  pass();
  await answer(0);
  assert.equal(changes(), 0);
  await answer(1, []);
  assert.deepEqual(watch.about('k'), { findings: [], fresh: true });
});

test('without a line all is silent, and the next look asks again', async () => {
  const { watch, pass, refuse, texts, waits } = room();
  watch.see(draft('one'));
  pass();
  await refuse(0, 'offline');
  assert.equal(waits(), undefined);
  watch.see(draft('one'));
  pass();
  assert.deepEqual(texts(), ['one', 'one']);
});

test('what was said about older words goes when the line is lost', async () => {
  const { watch, pass, answer, refuse } = room();
  watch.see(draft('one'));
  pass();
  await answer(0);
  watch.see(draft('two'));
  pass();
  await refuse(1, 'offline');
  assert.deepEqual(watch.about('k').findings, []);
});

test('a server with too much to read is asked again later', async () => {
  const { watch, pass, refuse, waits, texts } = room();
  watch.see(draft('one'));
  pass();
  await refuse(0, 'writing.later');
  assert.ok((waits() ?? 0) > PAUSE_MS);
  pass();
  assert.deepEqual(texts(), ['one', 'one']);
});

test('a draft without a statement needs no question', () => {
  const { watch, pass, texts } = room();
  watch.see({ objectives: [], loose: [] });
  pass();
  assert.deepEqual(texts(), []);
});
