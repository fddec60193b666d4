/** Somebody who is at a board. */
export interface AtBoard {
  id: string;
  name: string;
  /** A trainer, who is no member of the group. */
  helps?: true;
}

/** The names of trainers who are at the board to help, without the reader, each once. */
export function helpersOf(here: readonly AtBoard[], me: string | undefined): string[] {
  const others = here.filter(({ id, helps }) => helps === true && id !== me);
  return [...new Map(others.map(({ id, name }) => [id, name])).values()];
}
