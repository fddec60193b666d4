import type { LensContext } from '../lens.ts';
import type { Replica } from '../model/replica.ts';

/** Names of the people of a document's group; a trainer's room knows those of all groups. */
export function ownNames({ room }: LensContext, replica: Pick<Replica, 'id'>): string[] {
  const group = room.groups.find(({ doc }) => doc === replica.id)?.id;
  return room.members.filter((member) => group === undefined || member.group === group).map(({ name }) => name);
}
