/** Something that the room tells the person for a few seconds, with one thing to do about it at most. */
export interface Toast {
  text: string;
  action?: { text: string; run: () => void };
}

/** Shows a toast; screen readers hear it. */
export function toast(from: HTMLElement, detail: Toast): void {
  from.dispatchEvent(new CustomEvent('okr-toast', { detail, bubbles: true, composed: true }));
}

/** Tells screen readers only: what a look at the screen shows anyway. */
export function announce(from: HTMLElement, text: string): void {
  from.dispatchEvent(new CustomEvent('okr-announce', { detail: { text }, bubbles: true, composed: true }));
}
