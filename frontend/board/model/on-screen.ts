/** Which of several things is on the screen: what somebody chose, or what was there first, for as long as it is there. */
export class OnScreen<T extends { readonly id: string }> {
  #id: string | undefined;

  choose(id: string): void {
    this.#id = id;
  }

  /** The one to show; what comes in front of it later does not push it away. */
  of(all: readonly T[]): T | undefined {
    const shown = all.find(({ id }) => id === this.#id) ?? all[0];
    this.#id = shown?.id;
    return shown;
  }
}
