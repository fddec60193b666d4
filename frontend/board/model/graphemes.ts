/** Below this there are no combining marks, joiners or surrogates; `\r\n` is the only pair. */
const PLAIN = 0x300;
const JOINER = 0x200d;

const segmenter = typeof Intl !== 'undefined' && 'Segmenter' in Intl ? new Intl.Segmenter() : undefined;

/** The user-perceived characters of a text. */
export function graphemes(text: string, segments: typeof segmenter = segmenter): string[] {
  return segments === undefined ? roughGraphemes(text) : [...segments.segment(text)].map(({ segment }) => segment);
}

/** Whether a text may be cut at a place without breaking a user-perceived character. */
export function isBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const left = text.charCodeAt(at - 1);
  const right = text.charCodeAt(at);
  if (left < PLAIN && right < PLAIN) return left !== 13 || right !== 10;
  if (segmenter !== undefined) return segmenter.segment(text).containing(at)?.index === at;
  let length = 0;
  return roughGraphemes(text).some((part) => (length += part.length) === at);
}

/** For browsers without `Intl.Segmenter`: code points with the marks that follow them, joined emoji, flags. */
export function roughGraphemes(text: string): string[] {
  const found: string[] = [];
  let flags = 0;
  for (const point of text) {
    const last = found.at(-1);
    const flag = /\p{Regional_Indicator}/u.test(point);
    const joined =
      last !== undefined &&
      (/^[\p{M}\u200d\ufe0e\ufe0f]|^\p{Emoji_Modifier}/u.test(point) ||
        last.charCodeAt(last.length - 1) === JOINER ||
        (flag && flags % 2 === 1) ||
        (last === '\r' && point === '\n'));
    flags = flag ? flags + 1 : 0;
    if (joined) found[found.length - 1] = last + point;
    else found.push(point);
  }
  return found;
}
