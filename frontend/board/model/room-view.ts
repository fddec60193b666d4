import type { RoomEvent } from './wire.ts';

/** The room as a group sees it: in its step, with its clock. Trainers look through this when they look into a group. */
export function seenBy(room: RoomEvent, group: string): RoomEvent {
  const own = room.groups.find(({ id }) => id === group);
  return own === undefined ? room : { ...room, at: own.at, timer: own.timer ?? room.timer };
}
