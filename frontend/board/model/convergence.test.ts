import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DocumentEvent, DocumentReplica } from './document-replica.ts';
import { TestServer } from './test-server.ts';
import { settleAll, TestTab } from './test-tab.ts';
import { entriesOf } from './together.ts';

const acts = [
  'create', 'create', 'secret', 'type', 'type', 'type', 'type', 'erase', 'set', 'flush', 'move', 'link', 'unlink', 'vote', 'group',
  'merge', 'comment', 'decide', 'delete', 'restore', 'undo', 'undo', 'redo', 'open', 'close',
  'up', 'up', 'up', 'up', 'down', 'down', 'down', 'down', 'wait', 'connect', 'connect', 'disconnect', 'repeat', 'lose', 'restart', 'crash', 'retry', 'dismiss',
] as const;
/** Typing only, on a line as bad as any. */
const typing = ['type', 'type', 'type', 'flush', 'up', 'up', 'down', 'down', 'wait', 'connect', 'connect', 'disconnect', 'repeat', 'lose', 'restart', 'crash'] as const;
type Act = (typeof acts)[number];
type Script = [who: number, act: Act, pick: number][];

/** A room of people at several tabs each, with what they typed and what nobody else must see. */
class Room {
  readonly server = new TestServer('d', (op) => (op.k === 'move' && op.place === 'p2' ? 'document.read-only' : undefined));
  readonly tabs: TestTab[];
  /** Each piece of typing is unlike all others, so that it can be found again. */
  #typed = 0;

  constructor(tabs: number, people: number) {
    this.tabs = Array.from({ length: tabs }, (_, index) => new TestTab(this.server, `tab${index}`, `person${index % people}`));
  }

  play(script: Script): void {
    for (const [who, act, pick] of script) {
      const tab = this.tabs[who % this.tabs.length];
      if (act === 'restart') {
        this.server.restart();
        this.tabs.forEach((one) => one.disconnect());
      } else if (tab !== undefined) this.#act(tab, act, pick);
    }
    settleAll(this.tabs);
  }

  #act(tab: TestTab, act: Act, pick: number): void {
    const { replica } = tab;
    if (act === 'up') tab.deliverUp();
    else if (act === 'down') tab.deliverDown();
    else if (act === 'wait') tab.wait(400);
    else if (act === 'connect') tab.connect();
    else if (act === 'disconnect') tab.disconnect();
    else if (act === 'repeat') tab.repeatLast();
    else if (act === 'lose') tab.lose();
    else if (act === 'crash') tab.crash();
    else if (act === 'undo') replica.undo();
    else if (act === 'redo') replica.redo();
    else if (act === 'retry') replica.failures.slice(0, 1).forEach(({ id }) => replica.retry(id));
    else if (act === 'dismiss') replica.failures.slice(0, 1).forEach(({ id }) => replica.dismiss(id));
    else if (act === 'create' || act === 'secret') {
      const hidden = replica.latestRound('w.');
      const fields = { text: act === 'secret' ? `secret of ${tab.person}` : this.#letters() };
      const round = act === 'secret' ? { round: hidden?.round ?? 'w.1', anonymous: pick % 2 === 0 } : {};
      replica.create({ kind: pick % 2 ? 'finding' : 'strategy', step: 's', place: `p${pick % 2}`, fields, ...round });
    } else if (act === 'open') {
      const number = Number(replica.latestRound('w.')?.round.slice(2) ?? 0) + 1;
      replica.openRound({ round: `w.${number}`, purpose: 'write', step: 's', hidden: true, anonymous: pick % 2 === 0 });
      if (pick % 5 === 0) replica.openRound({ round: 'v.1', purpose: 'vote', step: 's', hidden: true, anonymous: false });
    } else if (act === 'close') {
      if (pick % 3 === 0) replica.closeRound(replica.latestRound(pick % 2 ? 'w.' : 'v.')?.round ?? 'w.1');
    } else this.#work(tab, act, pick);
  }

  #work(tab: TestTab, act: Act, pick: number): void {
    const { replica } = tab;
    const cards = [...replica.cards('finding'), ...replica.cards('strategy')];
    const card = cards[pick % Math.max(cards.length, 1)];
    const other = cards[(pick * 7 + 1) % Math.max(cards.length, 1)];
    if (card === undefined || other === undefined) return;
    const text = String(card.fields['text'] ?? '');
    const at = pick % (text.length + 1);
    if (act === 'type') {
      const letters = this.#letters('abcd'[Number(tab.person.at(-1))]);
      replica.edit(card.id, 'text', text.slice(0, at) + letters + text.slice(at), at + letters.length);
    } else if (act === 'erase') replica.edit(card.id, 'text', text.slice(0, at) + text.slice(at + 2), at);
    else if (act === 'set') replica.set(card.id, pick % 2 ? 'text' : 'cause', pick % 3 ? this.#letters() : null);
    else if (act === 'flush') replica.flush(card.id, 'text');
    else if (act === 'move') replica.move(card.id, `p${pick % 3}`, pick % 2 ? null : other.id);
    else if (act === 'link') replica.link(card.id, 'origin', other.id);
    else if (act === 'unlink') replica.unlink(card.id, 'origin', other.id);
    else if (act === 'vote') replica.vote(card.id, 'v.1', pick % 4);
    else if (act === 'group') replica.group(card.id, pick % 2 ? other.id : null);
    else if (act === 'merge') replica.merge(card.id, pick % 2 ? other.id : null);
    else if (act === 'comment') replica.comment(card.id, this.#letters());
    else if (act === 'decide') replica.decide(card.id, 'chosen', this.#letters(), '');
    else if (act === 'delete') replica.delete(card.id);
    else replica.restore(card.id);
  }

  /** How many digits have been typed. */
  get digits(): number {
    return Array.from({ length: this.#typed }, (_, index) => String(index + 1)).join('').length;
  }

  /** @param whose a letter for the person who types */
  #letters(whose = ''): string {
    return `<${whose}${++this.#typed}>`;
  }
}

/** What a replica holds, in a form to compare. */
function seen(replica: DocumentReplica): unknown {
  return (['finding', 'strategy'] as const).flatMap((kind) =>
    replica.cards(kind).map(({ id, place, order, fields, group, merged }) => ({
      ...{ id, place, order, group, merged },
      fields: Object.fromEntries(Object.entries(fields).sort()),
      origin: replica.targets(id, 'origin').map((target) => target.id),
      comments: replica.comments(id).map(({ text }) => text),
    })),
  );
}

/** A reader that has just come, with all the rights of a person. */
function newcomer(server: TestServer, person: string): DocumentReplica {
  const tab = new TestTab(server, `new ${person}`, person);
  tab.connect();
  while ([tab.deliverUp(), tab.deliverDown()].some(Boolean));
  return tab.replica;
}

const scripts = fc.tuple(
  fc.integer({ min: 2, max: 6 }),
  fc.integer({ min: 1, max: 4 }),
  fc.array(fc.tuple(fc.nat(5), fc.constantFrom(...acts), fc.nat(60)), { minLength: 20, maxLength: 200 }),
);

function played([tabs, people, script]: [number, number, Script]): Room {
  const room = new Room(tabs, people);
  room.play(script);
  return room;
}

test('A3, B3, T4: all tabs converge to the server and no acknowledged operation is lost, whatever the network does', () => {
  fc.assert(
    fc.property(scripts, (script) => {
      const { server, tabs } = played(script);
      const ids = new Set(server.log.map(({ id }) => id));
      assert.equal(ids.size, server.log.length, 'an operation was applied twice');
      for (const tab of tabs) {
        for (const id of tab.acknowledged) assert.ok(ids.has(id), `${id} was acknowledged and is lost`);
        for (const { id } of [...tab.replica.failures]) tab.replica.dismiss(id);
        assert.deepEqual(tab.replica.unconfirmed, []);
        assert.equal(tab.misfits, 0, 'an edit did not fit the text that it was made on');
        assert.equal(tab.replica.sequence, server.log.length);
        assert.deepEqual(seen(tab.replica), seen(newcomer(server, tab.person)));
      }
    }),
    { seed: 711, numRuns: 1500 },
  );
});

/** Cards of others that the event shows although their round hides them. */
function leaks(event: DocumentEvent, person: string, server: TestServer): string[] {
  const authors = new Map(server.log.flatMap(({ op, by }) => (op.k === 'create' ? [[op.card, by]] : [])));
  const others = (card: string): boolean => authors.get(card) !== person;
  if (event.t === 'doc' && event.mode === 'snapshot') {
    const open = new Set(event.state.rounds.filter((round) => round[3] && round[5]).map(([id]) => id));
    return event.state.cards.filter((row) => open.has(row[8]?.round ?? '') && others(row[0])).map(([id]) => id);
  }
  const tail = event.t === 'doc' && event.mode === 'tail' ? event.ops : [];
  const entries = event.t === 'op' ? [event] : event.t === 'ops' ? entriesOf(event) : tail;
  return entries.flatMap(({ op }) => (op?.k === 'create' && op.round !== undefined && others(op.card) ? [op.card] : []));
}

test('S1, S4: a card of a hidden round reaches nobody else before the round is closed, and then by a snapshot only', () => {
  fc.assert(
    fc.property(scripts, (script) => {
      const { server, tabs } = played(script);
      for (const { person, received } of tabs) {
        for (const event of received) assert.deepEqual(leaks(event, person, server), []);
      }
    }),
    { seed: 712, numRuns: 150 },
  );
});

test('S3: nobody but the author is told who wrote an anonymous card', () => {
  fc.assert(
    fc.property(scripts, (script) => {
      const { server, tabs } = played(script);
      const anonymous = server.log.flatMap(({ op, by }) => (op.k === 'create' && op.anonymous === true ? [{ card: op.card, by }] : []));
      for (const { replica, person } of tabs) {
        for (const { card, by } of anonymous) assert.ok(by === person || (replica.card(card)?.by ?? '') === '');
      }
    }),
    { seed: 713, numRuns: 80 },
  );
});

/** Scripts for several people in one text. */
const typed = fc.tuple(
  fc.integer({ min: 2, max: 6 }),
  fc.array(fc.tuple(fc.nat(5), fc.constantFrom(...typing), fc.nat(60)), { minLength: 20, maxLength: 200 }),
);

/** A room whose people have all typed into one card. */
function typedIn([count, script]: [number, Script], undoing?: string): { room: Room; texts: string[] } {
  const room = new Room(count, 4);
  room.tabs.forEach((tab) => tab.connect());
  room.tabs[0]?.replica.create({ kind: 'finding', step: 's' });
  settleAll(room.tabs);
  room.play(script);
  for (const tab of room.tabs) while (tab.person === undoing && tab.replica.undo());
  settleAll(room.tabs);
  const replicas = [...room.tabs.map(({ replica }) => replica), newcomer(room.server, 'person0')];
  return { room, texts: replicas.map((replica) => String(replica.cards('finding')[0]?.fields['text'] ?? '')) };
}

test('T2, T3, T4: whoever types where and when, all see one text and no letter is lost', () => {
  fc.assert(
    fc.property(typed, (script) => {
      const { room, texts } = typedIn(script);
      assert.equal(new Set(texts).size, 1);
      assert.equal((texts[0] ?? '').replaceAll(/\D/g, '').length, room.digits);
    }),
    { seed: 714, numRuns: 400 },
  );
});

test('undoing everything takes back nobody else’s letters', () => {
  fc.assert(
    fc.property(typed, ([count, script]) => {
      const before = typedIn([count, script]);
      const after = typedIn([count, script], 'person1');
      assert.equal(new Set(after.texts).size, 1);
      const others = (text = ''): string => [...text.matchAll(/[acd]/g)].sort().join('');
      assert.equal(others(after.texts[0]), others(before.texts[0]));
    }),
    { seed: 715, numRuns: 200 },
  );
});
