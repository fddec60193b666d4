import type { FailedChange } from './replica.ts';
import type { Operation } from './wire.ts';

/** What a replica needs from the world; the connection gives it, tests give their own. */
export interface ReplicaPort {
  /** The reader's id. */
  me(): string;
  /** Milliseconds since 1970, for what is not confirmed yet. */
  now(): number;
  /** 0 up to 1. */
  random(): number;
  operationId(): string;
  cardId(): string;
  /**
   * Keeps an operation over the end of the page, in place of what was kept under its id.
   *
   * @param before of an edit: the text that it is made on
   */
  keep(document: string, id: string, op: Operation, before?: string): void;
  /** @returns whether the operation went onto the line; otherwise it waits for the next `doc` event */
  send(document: string, id: string, op: Operation): boolean;
  /** The operation needs no further sending: it is in the log, or the person gave it up. */
  settle(document: string, id: string): void;
  /** The operation was refused; it is kept for the person, and not sent again by itself. */
  refused(document: string, failure: FailedChange): void;
  /** Entries are missing: asks for the document from a sequence number on. */
  reopen(document: string, since: number): void;
  /** @returns whether the question for a card's history went onto the line */
  ask(document: string, card: string): boolean;
  later(run: () => void, ms: number): void;
}
