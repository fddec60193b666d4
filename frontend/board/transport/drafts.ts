/** Text that was typed and not committed yet, with the field's value when typing began. */
export interface Draft {
  text: string;
  base: string;
}

const PREFIX = 'okr-draft:';
const memory = new Map<string, Draft>();

/**
 * Keeps typed text until it is committed. Synchronous on purpose: a reload or a killed tab may follow the very keystroke,
 * when a transaction of IndexedDB would come too late. Without storage the drafts live as long as the page.
 */
export const drafts = {
  keep(key: string, draft: Draft): void {
    memory.set(key, draft);
    storage()?.setItem(PREFIX + key, JSON.stringify(draft));
  },

  find(key: string): Draft | undefined {
    return memory.get(key) ?? parse(storage()?.getItem(PREFIX + key));
  },

  drop(key: string): void {
    memory.delete(key);
    storage()?.removeItem(PREFIX + key);
  },

  /** Forgets what was begun in fields of cards that are not in sight: it holds what the card said. */
  keepOnly(document: string, seen: (card: string) => boolean): void {
    const start = `${document}/`;
    const stored = keys().filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
    for (const key of new Set([...memory.keys(), ...stored])) {
      if (key.startsWith(start) && !seen(key.slice(start.length).split('/')[0] ?? '')) drafts.drop(key);
    }
  },

  /** Texts of a document that were begun and not committed, in no particular order. */
  of(document: string): string[] {
    const starts = ['', 'new/', 'comment/'].map((what) => `${what}${document}/`);
    const belongs = (key: string): boolean => starts.some((start) => key.startsWith(start));
    const stored = keys().filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length)).filter(belongs);
    const here = [...memory.keys()].filter(belongs);
    return [...new Set([...here, ...stored])].flatMap((key) => {
      const { text = '', base = '' } = drafts.find(key) ?? {};
      return text.trim() === '' || text === base ? [] : [text];
    });
  },

  /** Everything that was typed under keys with this beginning, in no particular order. */
  under(start: string): { key: string; text: string }[] {
    const stored = keys().filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
    const all = [...new Set([...memory.keys(), ...stored])].filter((key) => key.startsWith(start));
    return all.map((key) => ({ key, text: drafts.find(key)?.text ?? '' })).filter(({ text }) => text.trim() !== '');
  },
};

/** Key of a field's draft. */
export function fieldDraft(document: string, card: string, field: string): string {
  return `${document}/${card}/${field}`;
}

function keys(): string[] {
  try {
    return Object.keys(globalThis.localStorage ?? {});
  } catch {
    return [];
  }
}

function storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined {
  try {
    const store: Storage | null | undefined = globalThis.localStorage;
    if (store === null || store === undefined) return undefined;
    return {
      getItem: (key) => store.getItem(key),
      removeItem: (key) => store.removeItem(key),
      setItem: (key, value) => {
        try {
          store.setItem(key, value);
        } catch {
          // Full: the draft lives in memory.
        }
      },
    };
  } catch {
    return undefined;
  }
}

function parse(stored: string | null | undefined): Draft | undefined {
  if (stored === null || stored === undefined) return undefined;
  try {
    const draft: unknown = JSON.parse(stored);
    return typeof draft === 'object' && draft !== null && 'text' in draft && 'base' in draft
      ? { text: String(draft.text), base: String(draft.base) }
      : undefined;
  } catch {
    return undefined;
  }
}
