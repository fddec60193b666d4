import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AgendaStep, Lens } from '../model/wire.ts';
import { PreviewDesk } from './preview-desk.ts';
import type { StepPreviewBody } from './preview-body.ts';
import type { SampleTexts } from './samples.ts';

const lens = (rest: object): Lens => ({ id: 'l', title: '', hint: '', empty: '', ...rest }) as unknown as Lens;
const texts = (language: string): SampleTexts => ({
  text: (kind, n) => `${language} ${kind} ${n}`, person: 'P', group: 'G', other: 'O', from: '2026-01-01', to: '2026-03-31',
});
const body = (lenses: Lens[], step: Partial<AgendaStep> = {}): StepPreviewBody => ({
  language: 'en',
  at: 1,
  step: { id: 'two', number: '2', title: '', goal: '', prompts: [], help: [], flows: '', minutes: 5, carry: [], done: [], lenses, ...step },
  steps: [
    { id: 'one', number: '1', title: 'One', carry: [], kinds: ['expectation', 'finding', 'strategy', 'note'] },
    { id: 'two', number: '2', title: 'Two', carry: step.carry ?? [], kinds: [] },
  ],
  checklists: [{ id: 'ten', title: '', items: [{ id: 'clear', dimension: '', text: '' }, { id: 'hard', dimension: '', text: '' }] }],
});
const form = (...questions: string[]): Lens =>
  lens({ type: 'form', variant: 'questions', sentence: '', questions: questions.map((id) => ({ id, text: '', example: '' })) });

test('a step begins with what it receives, and with its questions', () => {
  const desk = new PreviewDesk('two');
  const received = { kind: 'finding', where: { key: 'yes' } } as const;
  desk.take(body([form('why')], { carry: [received] }), texts('en'));
  assert.deepEqual(desk.board.cards('frame').map(({ id, place }) => [id, place]), [['frame-two-why', 'why']]);
  assert.deepEqual(desk.board.cards('finding').map(({ fields }) => fields), [1, 2, 3].map((n) => ({ text: `en finding ${n}`, key: 'yes' })));
  assert.deepEqual(desk.board.cards('finding').map(({ step }) => step), ['one', 'one', 'one']);
});

test('cards that a step works on come from the step that makes them', () => {
  const desk = new PreviewDesk('two');
  const score = body([lens({ type: 'score', formula: 'weighted', criteria: [], votes: 3, votesPerCard: 1 })]);
  score.steps[1]?.kinds.push('strategy', 'objective');
  desk.take(score, texts('en'));
  assert.equal(desk.board.cards('strategy').length, 3);
  assert.equal(desk.board.cards('objective').length, 0);
});

test('new questions and texts come in, and what was tried stays', () => {
  const desk = new PreviewDesk('two');
  const carry = [{ kind: 'finding', where: {} }] as AgendaStep['carry'];
  desk.take(body([form('why')], { carry }), texts('en'));
  desk.board.edit('frame-two-why', 'text', 'because');
  desk.board.edit('sample-finding-1', 'text', 'mine');
  desk.board.delete('sample-finding-2');
  desk.take(body([form('why', 'how')], { carry }), texts('zh'));
  assert.equal(desk.board.card('frame-two-why')?.fields['text'], 'because');
  assert.equal(desk.board.card('frame-two-how')?.kind, 'frame');
  assert.deepEqual(desk.board.cards('finding').map(({ fields }) => fields['text']), ['mine', 'zh finding 3']);
});

test('a review has a draft to look at and an answer for each item', () => {
  const desk = new PreviewDesk('two');
  const review = body([lens({ type: 'review', checklist: 'ten' })]);
  desk.take(review, texts('en'));
  const { reviews, open } = desk.context(review, texts('en'));
  const [assigned] = reviews;
  assert.equal(assigned?.as, 'reviewer');
  assert.deepEqual(open(assigned?.answers ?? '').cards('review_item').map(({ place }) => place), ['clear', 'hard']);
  const draft = open(assigned?.draft ?? '');
  assert.deepEqual(draft.targets('sample-key_result-2', 'parent').map(({ kind }) => kind), ['objective']);
  assert.notEqual(draft, desk.board);
});

test('a trace shows examples of the whole chain, tied to each other', () => {
  const desk = new PreviewDesk('two');
  desk.take(body([lens({ type: 'trace' })]), texts('en'));
  assert.deepEqual(desk.board.targets('sample-strategy-2', 'origin').map(({ id }) => id), ['sample-finding-2']);
  assert.equal(desk.board.cards('note').length, 0);
});

test('a step with a checklist has a card for each item', () => {
  const desk = new PreviewDesk('two');
  desk.take(body([form('why')], { checklist: 'ten' }), texts('en'));
  assert.deepEqual(desk.board.cards('review_item').map(({ step, place }) => [step, place]), [['two', 'clear'], ['two', 'hard']]);
  const other = new PreviewDesk('two');
  other.take(body([form('why')], { checklist: '' }), texts('en'));
  assert.deepEqual(other.board.cards('review_item'), []);
});
