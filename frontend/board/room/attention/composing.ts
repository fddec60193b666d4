let composing = false;
let waiting: (() => void)[] = [];

window.addEventListener('compositionstart', () => (composing = true), true);
window.addEventListener('compositionend', () => {
  composing = false;
  const now = waiting;
  waiting = [];
  // What was composed goes into its text first.
  setTimeout(() => now.forEach((run) => run()));
}, true);

/** Does something that takes the focus away, but not in the middle of a word that an input method puts together. */
export function betweenWords(run: () => void): void {
  if (composing) waiting.push(run);
  else run();
}
