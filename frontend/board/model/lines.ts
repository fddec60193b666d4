const BULLET = /^\s*(?:[-*•·–—](?!\d)\s*|\d{1,2}(?:[.、)）])(?!\d)\s*)/;

/** The lines of a pasted list as texts of cards: no blank ones, no bullets or numbers in front. */
export function linesOf(pasted: string): string[] {
  return pasted
    .split(/\r?\n/)
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '');
}
