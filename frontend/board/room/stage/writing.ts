const STILL_MS = 5_000;
let last = -Infinity;
let composing = false;

const touched = (): void => {
  last = performance.now();
};

window.addEventListener('input', touched, true);
window.addEventListener('compositionstart', () => (composing = true), true);
window.addEventListener(
  'compositionend',
  () => {
    composing = false;
    touched();
  },
  true,
);

/** Whether the person is in the middle of typing: a place to write in has the focus, and the last letter is not long ago. */
export function stillWriting(): boolean {
  let active: Element | null = document.activeElement;
  while (active?.shadowRoot?.activeElement != null) active = active.shadowRoot.activeElement;
  const writes = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement;
  return writes && (composing || performance.now() - last < STILL_MS);
}
