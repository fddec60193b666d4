import { DocumentReplica } from './document-replica.ts';
import type { DocumentEvent } from './document-replica.ts';
import type { TestServer } from './test-server.ts';
import type { FailedChange } from './replica.ts';
import type { Operation, OpsEvent } from './wire.ts';

/** A browser tab on a network that delays, loses its connection, and delivers frames twice; for tests. */
export class TestTab {
  replica: DocumentReplica;
  readonly acknowledged = new Set<string>();
  /** Everything that was ever shown to this tab. */
  readonly received: DocumentEvent[] = [];
  readonly person: string;
  /** Edits that the server could not make sense of. */
  misfits = 0;
  readonly #server: TestServer;
  readonly #first: string;
  #name: string;
  #lives = 1;
  /** The journal of the person's device. */
  readonly #kept = new Map<string, { id: string; op: Operation; before?: string; failure?: FailedChange }>();
  #online = false;
  #opened = false;
  #toServer: (() => void)[] = [];
  #toTab: DocumentEvent[] = [];
  #timers: (() => void)[] = [];
  #counter = 0;
  #clock = 0;

  constructor(server: TestServer, name: string, person: string) {
    this.#server = server;
    this.#first = name;
    this.#name = name;
    this.person = person;
    this.replica = this.#page();
  }

  /** The page is killed; a new one takes over what the journal has. */
  crash(): void {
    this.disconnect();
    this.#timers = [];
    this.#name = `${this.#first}x${++this.#lives}`;
    this.replica = this.#page();
    const entries = structuredClone([...this.#kept.values()]);
    const waiting = entries.filter(({ failure }) => failure === undefined);
    this.replica.adopt(waiting, entries.flatMap(({ failure }) => failure ?? []));
  }

  connect(): void {
    if (this.#online) return;
    this.#online = true;
    this.#open(this.replica.sequence);
  }

  disconnect(): void {
    if (!this.#online) return;
    this.#online = false;
    this.#opened = false;
    this.#server.close(this.#name);
    this.#toServer = [];
    this.#toTab = [];
    this.replica.disconnected();
  }

  /** The last frame to the server is lost to sight and comes again. */
  repeatLast(): void {
    const last = this.#toServer.at(-1);
    if (last !== undefined) this.#toServer.push(last);
  }

  /** Loses one event from the server, as a coalescing or faulty path might. */
  lose(): void {
    const at = this.#toTab.findIndex(({ t }) => t === 'op');
    if (at >= 0) this.#toTab.splice(at, 1);
  }

  /** Time passes. */
  wait(ms: number): void {
    this.#clock += ms;
    const due = this.#timers;
    this.#timers = [];
    due.forEach((run) => run());
  }

  deliverUp(): boolean {
    const frame = this.#toServer.shift();
    frame?.();
    return frame !== undefined;
  }

  deliverDown(): boolean {
    const event = together(this.#toTab);
    if (event === undefined) return false;
    if (event.t === 'ack') this.acknowledged.add(event.id);
    if (event.t === 'nack' && (event.code === 'delta.length' || event.code === 'text.malformed')) this.misfits++;
    if (event.t === 'doc') this.#opened = true;
    this.received.push(event);
    this.replica.receive(event);
    return true;
  }

  #page(): DocumentReplica {
    const name = this.#name;
    return new DocumentReplica('d', {
      me: () => this.person,
      now: () => this.#clock,
      random: () => 0.3,
      operationId: () => `${name}.${++this.#counter}`,
      cardId: () => `${name}-${++this.#counter}`,
      keep: (_document, id, op, before) => void this.#kept.set(id, { id, op, ...(before === undefined ? {} : { before }) }),
      send: (_document, id, op) => this.#send(id, op),
      settle: (_document, id) => void this.#kept.delete(id),
      refused: (_document, failure) => void this.#kept.set(failure.id, { ...failure, failure }),
      reopen: (_document, since) => this.#open(since),
      ask: () => false,
      later: (run) => void this.#timers.push(run),
    });
  }

  #open(since: number): void {
    // What the server says goes over the line as it is now, and to nobody when that has broken.
    const line = this.#toTab;
    this.#up(() => this.#server.open(this.#name, this.person, since, (event) => line === this.#toTab && line.push(structuredClone(event))));
  }

  #send(id: string, op: Operation): boolean {
    if (!this.#opened) return false;
    this.#up(() => this.#server.submit(this.#name, id, structuredClone(op)));
    return true;
  }

  #up(frame: () => void): void {
    if (this.#online) this.#toServer.push(frame);
  }
}

/** Takes the next event, or what follows each other of others' operations as if they were committed together (B9). */
function together(line: DocumentEvent[]): DocumentEvent | undefined {
  const [first] = line;
  if (first?.t !== 'op') return line.shift();
  const ops: OpsEvent['ops'] = [];
  let end = 0;
  for (const [index, event] of line.entries()) {
    if (event.t === 'hidden') continue;
    if (event.t !== 'op' || event.id !== undefined || event.seq !== first.seq + ops.length) break;
    const { by, at, op } = event;
    ops.push({ ...(by === undefined ? {} : { by }), ...(at === undefined || at === first.at ? {} : { at }), ...(op === undefined ? {} : { op }) });
    end = index + 1;
  }
  if (ops.length < 2) return line.shift();
  // Only the newest of the counts that stand between matters.
  line.splice(0, end, ...line.slice(0, end).filter(({ t }) => t === 'hidden').slice(-1));
  return { t: 'ops', d: first.d, seq: first.seq, ...(first.at === undefined ? {} : { at: first.at }), ops };
}

/** Delivers everything, over new connections too, until all is quiet. */
export function settleAll(tabs: readonly TestTab[]): void {
  for (let round = 0; round < 4; round++) {
    for (const tab of tabs) tab.connect();
    let busy = true;
    while (busy) {
      for (const tab of tabs) tab.wait(400);
      busy = tabs.map((tab) => [tab.deliverUp(), tab.deliverDown()].some(Boolean)).some(Boolean);
    }
    // Anything that was lost at the very end comes with the next connection.
    if (round < 3) for (const tab of tabs) tab.disconnect();
  }
}
