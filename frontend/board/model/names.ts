/** Who a reader may meet in a document. */
export interface People {
  members: readonly { id: string; name: string }[];
  /** What the reader calls facilitators, who are no members. */
  facilitator: string;
}

/** Name of the author of something; `undefined` where nobody may know (S3). */
export function nameOf(by: string | undefined, { members, facilitator }: People): string | undefined {
  if (by === undefined || by === '') return undefined;
  return members.find(({ id }) => id === by)?.name ?? facilitator;
}
