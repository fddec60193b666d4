/**
 * The words that somebody has marked within an element, or all of it. Browsers tell of marks in a shadow tree in different ways;
 * what is no part of the sentence counts as no mark.
 */
export function markedWithin(element: HTMLElement | null, sentence: string): string {
  const root = element?.getRootNode();
  const marked = [root instanceof ShadowRoot ? selectionOf(root) : null, document.getSelection()]
    .map((selection) => String(selection ?? '').trim())
    .find((text) => text !== '' && sentence.includes(text));
  return marked ?? sentence;
}

/** Chromium alone has a selection of each shadow tree. */
function selectionOf(root: ShadowRoot): Selection | null {
  return (root as ShadowRoot & { getSelection?: () => Selection | null }).getSelection?.() ?? null;
}
