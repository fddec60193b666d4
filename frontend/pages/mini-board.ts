const TALLEST = 12;

/** Squares of one pile: the open ones, then the hidden ones; what does not fit is said by a darker last one. */
function squares(open: number, hidden: number): string[] {
  const all = [...Array<string>(open).fill('open'), ...Array<string>(hidden).fill('hidden')];
  return all.length <= TALLEST ? all : [...all.slice(0, TALLEST - 1), 'more'];
}

/**
 * A board from far away. Attribute `piles`: for each pile the open and the hidden cards, `3/0 0/2`. Draws anew only when that
 * changes, so that sixty of them cost nothing while nobody writes.
 */
class MiniBoard extends HTMLElement {
  static readonly observedAttributes = ['piles'];

  attributeChangedCallback(): void {
    const piles = (this.getAttribute('piles') ?? '').split(' ').filter((pile) => pile !== '');
    this.replaceChildren(...piles.map((pile) => this.#pile(pile)));
  }

  #pile(text: string): HTMLElement {
    const [open = 0, hidden = 0] = text.split('/').map(Number);
    const pile = document.createElement('span');
    for (const look of squares(open, hidden)) {
      const square = document.createElement('i');
      square.className = look;
      pile.append(square);
    }
    return pile;
  }
}

customElements.define('okr-mini-board', MiniBoard);
