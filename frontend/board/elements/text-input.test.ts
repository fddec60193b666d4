import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TestDocument } from '../model/test-document.ts';
import { drafts, fieldDraft } from '../transport/drafts.ts';
import { TextInput } from './text-input.ts';

let documents = 0;

/** A field on the screen: its controller, a stand-in for its textarea, and its document. */
function field(text: string, line = false) {
  const replica = new TestDocument(`document-${++documents}`);
  replica.put('c', 'finding', { text });
  const area = {
    value: text,
    selectionStart: 0,
    selectionEnd: 0,
    matches: () => true,
    setSelectionRange(start: number, end: number) {
      this.selectionStart = start;
      this.selectionEnd = end;
    },
  };
  const host = { addController: () => {}, removeController: () => {}, requestUpdate: () => {}, updateComplete: Promise.resolve(true) };
  /** The first drawing asks before there is a textarea. */
  let drawn = false;
  const input = new TextInput(host, () => ({ replica, card: 'c', field: 'text', line, area: drawn ? (area as unknown as HTMLTextAreaElement) : undefined }));
  const draw = (): void => {
    input.hostUpdate();
    drawn = true;
  };
  /** The person types: the input has a new text, and the caret stands at its end. */
  const enter = (value: string): void => {
    area.value = value;
    area.setSelectionRange(value.length, value.length);
    input.onInput();
  };
  const others = (delta: (number | string)[]): void => {
    const seq = replica.sequence + 1;
    replica.receive({ t: 'op', d: replica.id, seq, by: 'other', at: 0, op: { k: 'edit', card: 'c', field: 'text', delta } });
  };
  const stored = (): unknown => replica.card('c')?.fields['text'];
  const draft = fieldDraft(replica.id, 'c', 'text');
  return { area, input, draw, enter, others, stored, draft, replica };
}

test('what others type appears at once and the caret stays where it was', () => {
  const { area, draw, others } = field('one');
  draw();
  area.setSelectionRange(3, 3);
  others(['zero ']);
  assert.deepEqual([area.value, area.selectionStart], ['zero one', 8]);
});

test('a composition that has just begun is not taken for the rest of an earlier one', () => {
  const { area, input, draw, enter, others, stored } = field('目');
  draw();
  input.onCompositionStart();
  enter('目biao');
  input.hostUpdate();
  others(['新']);
  assert.equal(area.value, '目biao');
  assert.equal(stored(), '新目');
  enter('目标');
  input.onCompositionEnd();
  assert.equal(area.value, '新目标');
  assert.equal(stored(), '新目标');
});

test('a composition that the end of the page cut off is entered by the next page, beside what others wrote', () => {
  const { input, draw, others, stored, draft } = field('goal');
  drafts.keep(draft, { text: 'goal 目标', base: 'goal' });
  others(['our ']);
  draw();
  input.hostUpdate();
  assert.equal(stored(), 'our goal 目标');
  assert.equal(drafts.find(draft), undefined);
});

test('O8: a line takes no breaks and no text takes control characters, also when they are pasted', () => {
  const line = field('', true);
  line.draw();
  line.enter('one\n two\u0007');
  assert.equal(line.stored(), 'one two');
  assert.deepEqual([line.area.value, line.area.selectionEnd], ['one two', 7]);
  const text = field('');
  text.draw();
  text.enter('one\ntwo');
  assert.equal(text.stored(), 'one\ntwo');
});

test('the undo of the browser’s menu takes back the own typing only', () => {
  const { area, input, draw, enter, others, stored } = field('plan');
  draw();
  enter('plan A');
  others(['the ']);
  let prevented = false;
  input.onBeforeInput({ inputType: 'historyUndo', preventDefault: () => (prevented = true) } as unknown as InputEvent);
  assert.equal(stored(), 'the plan');
  assert.equal(area.value, 'the plan');
  assert.equal(prevented, true);
});
