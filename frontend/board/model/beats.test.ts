import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beatClock, beatNow, mayChange, mayComment, mayDecide, mayHoldWriting, mayMove, mayWrite, opensWith, ruleOf, weighs } from './beats.ts';
import type { AgendaStep, Beat, RoomEvent, RoomGroup } from './wire.ts';

const beats: { beat: Beat; part: number }[] = [
  { beat: 'silent', part: 40 },
  { beat: 'share', part: 30 },
  { beat: 'decide', part: 30 },
];
const step = { id: 's', beats, beatsBy: 'group' } as unknown as AgendaStep;
const room = { phase: 'running' } as RoomEvent;
const at = (index: number): RoomGroup => ({ id: 'g', name: 'G', doc: 'd', at: 0, beat: { at: index, leftMs: 90_000 } });

test('the room names the beat of the group and what lies around it', () => {
  assert.deepEqual(beatNow(room, at(1), step), { beat: 'share', at: 1, leftMs: 90_000, before: 'silent', next: 'decide' });
  assert.equal(beatNow(room, at(0), step)?.before, undefined);
  assert.equal(beatNow(room, at(2), step)?.next, undefined);
});

test('without beats, outside a running workshop and from an older server there is no beat', () => {
  assert.equal(beatNow(room, at(0), { id: 's' } as AgendaStep), undefined);
  assert.equal(beatNow(room, { id: 'g', name: 'G', doc: 'd', at: 0 }, step), undefined);
  assert.equal(beatNow(room, null, step), undefined);
  assert.equal(beatNow({ phase: 'closed' } as RoomEvent, at(0), step), undefined);
  assert.equal(beatNow(room, at(7), step), undefined);
});

test('people read in the briefing and comment in the review', () => {
  assert.deepEqual(['brief', 'silent', 'share', 'decide', 'review'].map((beat) => mayWrite(beat as Beat, 'participant')), [false, true, true, true, false]);
  assert.equal(mayComment('brief', 'participant'), false);
  assert.equal(mayComment('review', 'participant'), true);
});

test('in silence everybody changes their own cards only', () => {
  assert.equal(mayChange('silent', 'participant', 'me', 'me'), true);
  assert.equal(mayChange('silent', 'participant', 'you', 'me'), false);
  assert.equal(mayChange('share', 'participant', 'you', 'me'), true);
});

test('votes wait for deciding, and silent writing ends with its beat', () => {
  assert.equal(mayDecide('share', 'participant'), false);
  assert.equal(mayDecide('decide', 'participant'), true);
  assert.equal(mayHoldWriting('silent', 'participant'), false);
  assert.equal(mayHoldWriting('share', 'participant'), true);
});

test('a trainer may do everything, and so may everybody in a step without beats', () => {
  for (const beat of ['brief', 'silent', 'share', 'decide', 'review'] as const) {
    assert.ok(mayWrite(beat, 'facilitator') && mayComment(beat, 'facilitator') && mayDecide(beat, 'facilitator'));
    assert.ok(mayChange(beat, 'facilitator', 'you', 'me') && mayHoldWriting(beat, 'facilitator'));
  }
  assert.ok(mayWrite(undefined, 'participant') && mayDecide(undefined, 'participant') && mayHoldWriting(undefined, 'participant'));
  assert.ok(mayChange(undefined, 'participant', 'you', 'me'));
});

const scoring = {
  id: 's',
  beats,
  lenses: [
    { type: 'matrix', kind: 'strategy', x: { field: 'effort' }, y: { field: 'impact' } },
    { type: 'score', criteria: [{ field: 'impact' }, { field: 'fit' }] },
  ],
} as unknown as AgendaStep;
const rule = (beat: Beat | undefined, role: 'participant' | 'facilitator' = 'participant') => ruleOf({ beat, role, me: 'me', step: scoring });
const mine = { by: 'me', kind: 'strategy' } as const;
const theirs = { by: 'you', kind: 'strategy' } as const;

test('in silence one changes, moves and comments on own cards only, and decides nothing', () => {
  const { change, comment } = rule('silent');
  assert.deepEqual([change(mine), change(mine, 'text'), comment(mine)], [true, true, true]);
  assert.deepEqual([change(theirs), change(theirs, 'text'), comment(theirs)], [false, false, false]);
  assert.deepEqual([change(mine, 'decision'), change(mine, 'fit')], [false, false]);
});

test('an answer in a form belongs to nobody, so it waits for sharing', () => {
  const answer = { by: 'trainer', kind: 'frame' } as const;
  assert.deepEqual([rule('silent').change(answer, 'text'), rule('share').change(answer, 'text')], [false, true]);
});

test('a card without a name belongs to the one who knows it as their own', () => {
  assert.equal(rule('silent').change({ by: '', kind: 'note' }), false);
});

test('sharing opens all cards, but no decision and no agreed score', () => {
  const { change, comment } = rule('share');
  assert.ok(change(theirs) && change(theirs, 'text') && change(theirs, 'effort') && comment(theirs));
  assert.deepEqual(['decision', 'decider', 'reason', 'fit', 'impact'].map((field) => change(mine, field)), [false, false, false, false, false]);
  // A risk has an impact too, and it is no score.
  assert.ok(change({ by: 'you', kind: 'risk' }, 'impact') && change({ by: 'you', kind: 'exclusion' }, 'reason'));
});

test('deciding opens everything, looking back leaves comments, and the briefing nothing', () => {
  assert.ok(rule('decide').change(theirs, 'decision') && rule('decide').comment(theirs));
  assert.deepEqual([rule('review').change(mine), rule('review').comment(theirs)], [false, true]);
  assert.deepEqual([rule('brief').change(mine), rule('brief').comment(mine)], [false, false]);
});

test('a trainer and a step without beats leave everything', () => {
  for (const beat of ['brief', 'silent', 'share', 'decide', 'review'] as const) {
    const { change, comment } = rule(beat, 'facilitator');
    assert.ok(change(theirs, 'decision') && change(theirs) && comment(theirs));
  }
  assert.ok(rule(undefined).change(theirs, 'fit') && rule(undefined).comment(theirs));
});

test('criteria weigh in their own step only', () => {
  assert.equal(weighs(scoring, 'strategy', 'fit'), true);
  assert.equal(weighs({ ...scoring, lenses: [] }, 'strategy', 'fit'), false);
  assert.equal(weighs({ ...scoring, lenses: [] }, 'strategy', 'reason'), true);
  assert.equal(weighs(undefined, 'objective', 'reason'), false);
});

test('what is closed names the part that opens it', () => {
  assert.equal(opensWith(step, 'silent', 'cards'), 'share');
  assert.equal(opensWith(step, 'silent', 'decisions'), 'decide');
  assert.equal(opensWith({ ...step, beats: beats.filter(({ beat }) => beat !== 'share') }, 'silent', 'cards'), 'decide');
  assert.equal(opensWith({ ...step, beats: beats.slice(0, 1) }, 'silent', 'cards'), undefined);
});

test('a group moves itself only where the method lets it', () => {
  assert.equal(mayMove(step, 'participant'), true);
  assert.equal(mayMove({ ...step, beatsBy: 'facilitator' }, 'participant'), false);
  assert.equal(mayMove({ ...step, beatsBy: 'facilitator' }, 'facilitator'), true);
});

test('the time of a beat runs and stands with the timer', () => {
  assert.equal(beatClock('running', 90_000, 30_500), '1:00');
  assert.equal(beatClock('paused', 90_000, 30_500), '1:30');
  assert.equal(beatClock('running', 90_000, 100_000), '0:00');
  assert.equal(beatClock('idle', 90_000, 0), undefined);
  assert.equal(beatClock('over', 0, 0), undefined);
});
