/**
 * What a person types into a field, kept apart from what others change there meanwhile. Pure: the element feeds it with
 * the field's value and the input's events and shows {@link text}.
 */
export class EditBuffer {
  /** What the input shows. */
  text = '';
  /** Whether the text holds something that was not committed. */
  dirty = false;
  /** Whether an input method is composing; nothing is committed until it ends. */
  composing = false;
  #base = '';

  /** The field's value at the time of the first uncommitted keystroke. */
  get base(): string {
    return this.#base;
  }

  /** Takes the field's value over, unless the person is typing. */
  remote(value: string): void {
    if (this.dirty || this.composing) return;
    this.text = value;
    this.#base = value;
  }

  /** The input's text after a keystroke. */
  type(text: string): void {
    this.text = text;
    this.dirty = this.dirty || text !== this.#base;
  }

  /** @returns the text to send, or `undefined` when there is nothing to send now */
  commit(): string | undefined {
    if (!this.dirty || this.composing) return undefined;
    this.dirty = false;
    const changed = this.text !== this.#base;
    this.#base = this.text;
    return changed ? this.text : undefined;
  }
}
