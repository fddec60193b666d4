import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DocumentReplica } from './document-replica.ts';
import { TestServer } from './test-server.ts';
import type { Operation, ServerEvent } from './wire.ts';

type DocumentEvent = Extract<ServerEvent, { t: 'doc' | 'op' | 'ack' | 'nack' }>;

/** A browser tab on a network that delays, loses its connection, and delivers frames twice. */
class Tab {
  readonly replica: DocumentReplica;
  readonly acknowledged = new Set<string>();
  readonly #server: TestServer;
  readonly #name: string;
  readonly #person: string;
  #online = false;
  #toServer: (() => void)[] = [];
  #toTab: DocumentEvent[] = [];
  #counter = 0;

  constructor(server: TestServer, name: string, person: string) {
    this.#server = server;
    this.#name = name;
    this.#person = person;
    this.replica = new DocumentReplica('d', {
      me: () => person,
      now: () => 0,
      random: () => 0.3,
      operationId: () => `${name}.${++this.#counter}`,
      cardId: () => `${name}-${++this.#counter}`,
      submit: (_document, id, op) => this.#send(id, op),
      settle: () => {},
      refused: () => {},
      reopen: (_document, since) => this.#open(since),
    });
  }

  connect(): void {
    if (this.#online) return;
    this.#online = true;
    this.#open(this.replica.sequence);
    for (const { id, op } of this.replica.unconfirmed) this.#send(id, op);
  }

  disconnect(): void {
    if (!this.#online) return;
    this.#online = false;
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

  deliverUp(): boolean {
    const frame = this.#toServer.shift();
    frame?.();
    return frame !== undefined;
  }

  deliverDown(): boolean {
    const event = this.#toTab.shift();
    if (event?.t === 'ack') this.acknowledged.add(event.id);
    if (event !== undefined) this.replica.receive(event);
    return event !== undefined;
  }

  #open(since: number): void {
    this.#up(() => this.#server.open(this.#name, this.#person, since, (event) => this.#toTab.push(event)));
  }

  #send(id: string, op: Operation): void {
    this.#up(() => this.#server.submit(this.#name, id, op));
  }

  #up(frame: () => void): void {
    if (this.#online) this.#toServer.push(frame);
  }
}

const acts = [
  'create', 'create', 'set', 'set', 'move', 'link', 'unlink', 'vote', 'delete', 'restore', 'undo',
  'up', 'up', 'up', 'down', 'down', 'down', 'connect', 'connect', 'disconnect', 'repeat', 'lose', 'dismiss',
] as const;

function play(tab: Tab, act: (typeof acts)[number], pick: number, value: string): void {
  const { replica } = tab;
  const cards = [...replica.cards('finding'), ...replica.cards('strategy')];
  const card = cards[pick % Math.max(cards.length, 1)];
  const other = cards[(pick * 7 + 1) % Math.max(cards.length, 1)];
  if (act === 'create') {
    replica.create({ kind: pick % 2 ? 'finding' : 'strategy', step: 's', place: `p${pick % 3}`, fields: { text: value } });
  } else if (act === 'up') tab.deliverUp();
  else if (act === 'down') tab.deliverDown();
  else if (act === 'connect') tab.connect();
  else if (act === 'disconnect') tab.disconnect();
  else if (act === 'repeat') tab.repeatLast();
  else if (act === 'lose') tab.lose();
  else if (act === 'undo') replica.undo();
  else if (act === 'dismiss') replica.failures.slice(0, 1).forEach(({ id }) => replica.dismiss(id));
  else if (card === undefined || other === undefined) return;
  else if (act === 'set') replica.set(card.id, pick % 3 ? 'text' : 'cause', value || null);
  else if (act === 'move') replica.move(card.id, `p${pick % 3}`, pick % 2 ? null : other.id);
  else if (act === 'link') replica.link(card.id, 'origin', other.id);
  else if (act === 'unlink') replica.unlink(card.id, 'origin', other.id);
  else if (act === 'vote') replica.vote(card.id, 'r', pick % 4);
  else if (act === 'delete') replica.delete(card.id);
  else replica.restore(card.id);
}

/** What everybody may see, in a form to compare. */
function seen(replica: DocumentReplica): unknown {
  return (['finding', 'strategy'] as const).flatMap((kind) =>
    replica.cards(kind).map(({ id, place, order, fields }) => ({
      id,
      place,
      order,
      fields: Object.fromEntries(Object.entries(fields).sort()),
      origin: replica.targets(id, 'origin').map((target) => target.id),
    })),
  );
}

function settle(tabs: Tab[]): void {
  for (let round = 0; round < 3; round++) {
    for (const tab of tabs) tab.connect();
    let busy = true;
    while (busy) busy = tabs.map((tab) => [tab.deliverUp(), tab.deliverDown()].some(Boolean)).some(Boolean);
    // Anything that was lost at the very end comes with the next connection.
    for (const tab of tabs) tab.disconnect();
  }
}

test('all tabs converge and no acknowledged operation is lost, whatever the network does', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 3 }),
      fc.array(fc.tuple(fc.nat(2), fc.constantFrom(...acts), fc.nat(40), fc.constantFrom('', 'a', '目标', 'long text')), {
        minLength: 20,
        maxLength: 250,
      }),
      (count, script) => {
        const server = new TestServer('d', (op) => (op.k === 'set' && op.value === 'long text' ? 'document.too-long' : undefined));
        const tabs = Array.from({ length: count }, (_, index) => new Tab(server, `tab${index}`, `person${index % 2}`));
        for (const [who, act, pick, value] of script) {
          const tab = tabs[who % count];
          if (tab !== undefined) play(tab, act, pick, value);
        }
        settle(tabs);
        const ids = new Set(server.log.map(({ id }) => id));
        assert.equal(ids.size, server.log.length, 'an operation was applied twice');
        const reference = new DocumentReplica('d', {
          ...{ me: () => '', now: () => 0, random: () => 0, operationId: () => '', cardId: () => '' },
          ...{ submit: () => {}, settle: () => {}, refused: () => {}, reopen: () => {} },
        });
        server.open('reference', '', 0, (event) => reference.receive(event));
        for (const tab of tabs) {
          for (const id of tab.acknowledged) assert.ok(ids.has(id), `${id} was acknowledged and is lost`);
          for (const { id } of [...tab.replica.failures]) tab.replica.dismiss(id);
          assert.equal(tab.replica.pendingCount, 0);
          assert.equal(tab.replica.sequence, server.log.length);
          assert.deepEqual(seen(tab.replica), seen(reference));
        }
      },
    ),
    { seed: 711, numRuns: 300 },
  );
});
