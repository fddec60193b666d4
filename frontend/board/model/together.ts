import type { LogEntry, OpsEvent } from './wire.ts';

/** The log entries of an `ops` event, one by one. */
export function entriesOf({ seq, at, ops }: OpsEvent): LogEntry[] {
  return ops.map((entry, index) => ({
    seq: seq + index,
    ...(entry.op === undefined || at === undefined ? {} : { at }),
    ...entry,
  }));
}
