/** What a key of a clicker or a keyboard asks of the projector; `undefined` for a key that means nothing there. */
export function cueOf(key: string): string | undefined {
  switch (key) {
    case 'PageDown':
    case 'ArrowRight':
    case 'ArrowDown':
    case ' ':
    case 'Enter':
      return 'next';
    case 'PageUp':
    case 'ArrowLeft':
    case 'ArrowUp':
      return 'back';
    case 'b':
    case 'B':
    case '.':
      return 'dark';
    case 'Home':
      return 'home';
    case 'a':
    case 'A':
      return 'turn';
    case 's':
    case 'S':
      return 'bell';
    case 'F5':
    case 'f':
    case 'F':
      return 'fullscreen';
    default:
      return /^[1-6]$/.test(key) ? key : undefined;
  }
}
