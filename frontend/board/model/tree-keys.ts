/** What a key asks the tree to do. */
export type TreeCommand =
  | 'beside'
  | 'below'
  | 'below-strategy'
  | 'edit'
  | 'done'
  | 'walk'
  | 'pan'
  | 'up'
  | 'down'
  | 'out'
  | 'in'
  | 'delete'
  | 'details'
  | 'zoom-in'
  | 'zoom-out'
  | 'fit';

/** The part of a keyboard event that counts. */
export interface TreeKey {
  key: string;
  ctrl: boolean;
  alt: boolean;
  shift: boolean;
  /** An input method has the key. */
  composing: boolean;
}

const MOVES: Readonly<Record<string, TreeCommand>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'out', ArrowRight: 'in' };
const PLAIN: Readonly<Record<string, TreeCommand>> = {
  Delete: 'delete',
  Backspace: 'delete',
  F2: 'edit',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '0': 'fit',
  Home: 'walk',
  End: 'walk',
};

/** The command of a key on a node; with `space` held, arrows move the view. */
export function nodeCommand(key: TreeKey, space: boolean): TreeCommand | undefined {
  const { ctrl, alt, shift } = key;
  if (key.composing) {
    return 'edit';
  }
  if (key.key === 'Enter') {
    return alt ? 'details' : entered(ctrl, shift);
  }
  const arrow = MOVES[key.key];
  if (arrow !== undefined) {
    return ctrl ? undefined : space ? 'pan' : alt ? arrow : 'walk';
  }
  if (ctrl || alt) {
    return undefined;
  }
  return PLAIN[key.key] ?? ([...key.key].length === 1 && /[\p{L}\p{N}]/u.test(key.key) ? 'edit' : undefined);
}

/** The command of a key while one writes in a node; all others are the text's. */
export function textCommand({ key, ctrl, alt, shift, composing }: TreeKey): TreeCommand | undefined {
  if (composing) {
    return undefined;
  }
  if (key === 'Enter' && !alt && (ctrl || !shift)) {
    return entered(ctrl, shift);
  }
  return key === 'Escape' || key === 'F2' ? 'done' : alt && shift ? MOVES[key] : undefined;
}

function entered(ctrl: boolean, shift: boolean): TreeCommand {
  return !ctrl ? 'beside' : shift ? 'below-strategy' : 'below';
}
