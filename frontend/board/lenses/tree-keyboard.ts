import { nodeCommand, textCommand, type TreeCommand } from '../model/tree-keys.ts';

/** Reads the keys that are meant for the tree itself or for the text that one writes in it. */
export class TreeKeyboard {
  readonly #writing: () => boolean;
  readonly #obey: (command: TreeCommand, key: string) => boolean;
  #space = false;

  /** @param obey does a command, and says whether it could */
  constructor(writing: () => boolean, obey: (command: TreeCommand, key: string) => boolean) {
    this.#writing = writing;
    this.#obey = obey;
  }

  readonly onDown = (event: KeyboardEvent): void => {
    const target = event.target as Element;
    const onNode = target.matches('.node');
    const inText = target.matches('.headline okr-field') && this.#writing();
    if (!onNode && !inText) return;
    const composing = event.isComposing || event.keyCode === 229;
    const key = { key: event.key, ctrl: event.ctrlKey || event.metaKey, alt: event.altKey, shift: event.shiftKey, composing };
    if (onNode && event.key === ' ') {
      event.preventDefault();
      this.#space = true;
      return;
    }
    const command = onNode ? nodeCommand(key, this.#space) : textCommand(key);
    if (command === undefined || !this.#obey(command, event.key)) return;
    // A letter that begins to write goes on into the text.
    if (command !== 'edit' || event.key === 'F2') event.preventDefault();
    event.stopPropagation();
  };

  readonly onUp = (event: KeyboardEvent): void => {
    if (event.key === ' ') this.#space = false;
  };
}
