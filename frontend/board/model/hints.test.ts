import assert from 'node:assert/strict';
import test from 'node:test';
import { hintsOf } from './hints.ts';
import type { Lens } from './wire.ts';

const form = {
  id: 'f', type: 'form', variant: 'questions', title: '', hint: '', empty: '', sentence: '',
  questions: [{ id: 'q', text: 'Why?', example: 'Because' }, { id: 'r', text: 'How?', example: '' }],
} satisfies Lens;

test('questions come before worked examples', () => {
  const hints = hintsOf({ prompts: ['Who waits?'], help: ['From 41 to 55 %'], lenses: [form] });
  assert.deepEqual(hints.map(({ sort, text }) => [sort, text]), [['prompt', 'Who waits?'], ['example', 'From 41 to 55 %']]);
});

test('without worked examples those of the forms help out', () => {
  assert.deepEqual(hintsOf({ prompts: [], help: [], lenses: [form] }).map(({ text }) => text), ['Because']);
});
