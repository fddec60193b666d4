/** Who a reader may meet in a document. */
export interface People {
  members: readonly { id: string; name: string; also?: readonly string[] }[];
  /** Those who are not here any more. */
  former?: readonly { id: string; name: string; also?: readonly string[] }[];
  /** What the reader calls facilitators, who are no members. */
  facilitator: string;
}

/** Name of the author of something; `undefined` where nobody may know (S3). */
export function nameOf(by: string | undefined, { members, former = [], facilitator }: People): string | undefined {
  if (by === undefined || by === '') return undefined;
  return [...members, ...former].find(({ id, also }) => id === by || also?.includes(by) === true)?.name ?? facilitator;
}
