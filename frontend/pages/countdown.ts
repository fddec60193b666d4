/**
 * Counts a server's timer down between two answers of the server. Attributes: `state` (`idle`, `running`, `paused`) and
 * `left` (milliseconds at the moment when the attribute was set), `late` (counts on after the end, with a plus). Only the length of time is taken from the browser,
 * never its clock.
 */
class Countdown extends HTMLElement {
  static readonly observedAttributes = ['state', 'left'];

  #endsAt = 0;
  #ticking = 0;

  connectedCallback(): void {
    this.setAttribute('role', 'timer');
    this.#start();
  }

  disconnectedCallback(): void {
    window.clearInterval(this.#ticking);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) {
      this.#start();
    }
  }

  #start(): void {
    window.clearInterval(this.#ticking);
    this.#endsAt = performance.now() + Number(this.getAttribute('left') ?? 0);
    this.#draw(Number(this.getAttribute('left') ?? 0));
    if (this.getAttribute('state') === 'running') {
      this.#ticking = window.setInterval(() => this.#draw(this.#endsAt - performance.now()), 250);
    }
  }

  #draw(left: number): void {
    const seconds = Math.max(0, Math.ceil(left / 1000));
    const late = this.hasAttribute('late') && left <= -1000 ? Math.floor(-left / 1000) : 0;
    const shown = late > 0 ? late : seconds;
    const text = `${late > 0 ? '+' : ''}${Math.floor(shown / 60)}:${String(shown % 60).padStart(2, '0')}`;
    if (this.textContent !== text) {
      this.textContent = text;
    }
    this.toggleAttribute('over', seconds === 0 && this.getAttribute('state') === 'running');
    this.toggleAttribute('soon', seconds > 0 && seconds <= 60 && this.getAttribute('state') === 'running');
  }
}

customElements.define('okr-countdown', Countdown);
