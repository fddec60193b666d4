import { html, type TemplateResult } from 'lit';
import { pieces, type TextMarks } from '../model/text-marks.ts';

/** The pieces for a layer that lies under the text itself. */
export function renderPieces(marks: TextMarks): (string | TemplateResult)[] {
  return pieces(marks).map(({ text, mark }) => (mark === 'none' ? text : html`<mark class=${mark}>${text}</mark>`));
}
