import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMadeHere } from './made-here.ts';
import type { AgendaStep, Lens } from './wire.ts';

const texts = { title: '', hint: '', empty: '' };
const axis = { field: 'impact', min: 1, max: 5, title: '', low: '', high: '' };
const quadrants = { 'low-low': '', 'low-high': '', 'high-low': '', 'high-high': '' };
const matrix = (kind: 'strategy' | 'risk'): Lens => ({
  ...texts, id: kind, type: 'matrix', kind, x: axis, y: axis, quadrants, fields: [], ballot: null,
});
const tree: Lens = { ...texts, id: 'tree', type: 'tree', leafFields: [], origin: [], ballot: null };
const step = (id: string, ...lenses: Lens[]): AgendaStep => ({
  id, number: '', title: '', goal: '', prompts: [], help: [], flows: '', minutes: 1, carry: [], done: [], lenses,
});

test('strategies come from the tree before, risks are written on the matrix itself', () => {
  const agenda = [step('strategies', tree), step('choices', matrix('strategy')), step('resources', matrix('risk'))];
  assert.equal(isMadeHere(agenda, 'choices', 'strategy'), false);
  assert.equal(isMadeHere(agenda, 'strategies', 'strategy'), true);
  assert.equal(isMadeHere(agenda, 'resources', 'risk'), true);
  assert.equal(isMadeHere(agenda, 'resources', 'task'), false);
});
