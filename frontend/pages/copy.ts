/** What goes to the clipboard; programs that know no HTML take the text. */
export interface Copied {
  readonly html?: string;
  readonly text: string;
}

/** The ways a browser has to copy. */
export interface Clipboards {
  /** The modern way; there is none on plain http. */
  readonly write?: ((copied: Copied) => Promise<void>) | undefined;
  /** The way of old: answers at once whether it worked. */
  readonly command: (copied: Copied) => boolean;
}

/** What the page has to copy. */
export interface Content {
  readonly paste: string;
  readonly markdown: string;
  readonly link: string;
  readonly language: string;
}

const WORD_FONTS = "Calibri, 'Microsoft YaHei', 'PingFang SC', sans-serif";

/** What a button copies: `feishu`, `word`, `markdown` or `link`; nothing for any other word. */
export function contentOf(what: string, { paste, markdown, link, language }: Content): Copied | undefined {
  switch (what) {
    case 'feishu':
      return { html: `<meta charset="utf-8">${paste}`, text: markdown };
    case 'word':
      return {
        html: `<html lang="${language}"><head><meta charset="utf-8"><style>body { font-family: ${WORD_FONTS}; }</style></head><body>${paste}</body></html>`,
        text: markdown,
      };
    case 'markdown':
      return { text: markdown };
    case 'link':
      return { text: link };
    default:
      return undefined;
  }
}

/**
 * Copies by the first way that works. The way of old comes without a pause when it is the only one: a browser allows it
 * in the very moment of the click.
 */
export async function copy(copied: Copied, { write, command }: Clipboards): Promise<boolean> {
  if (write === undefined) return command(copied);
  try {
    await write(copied);
    return true;
  } catch {
    return command(copied);
  }
}
