import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { emptyState } from '../model/test-document.ts';
import type { CardRow, ClientFrame, ServerEvent } from '../model/wire.ts';
import { backOff } from './back-off.ts';
import { BoardConnection } from './connection.ts';
import { drafts } from './drafts.ts';
import { Journal } from './journal.ts';

class FakeSocket extends EventTarget {
  readyState = 0;
  readonly frames: ClientFrame[] = [];
  send(data: string): void {
    this.frames.push(JSON.parse(data) as ClientFrame);
  }
  close(): void {
    this.readyState = 3;
  }
  open(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }
  say(...events: ServerEvent[]): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(events) }));
  }
  drop(code = 1006): void {
    this.readyState = 3;
    this.dispatchEvent(Object.assign(new Event('close'), { code }));
  }
  of<T extends ClientFrame['t']>(t: T): Extract<ClientFrame, { t: T }>[] {
    return this.frames.filter((frame): frame is Extract<ClientFrame, { t: T }> => frame.t === t);
  }
}

const welcome: ServerEvent = { t: 'welcome', v: 2, you: { id: 'me', name: 'Me', role: 'participant', group: 'g', people: [] } };
const empty = emptyState();
const snapshot: Extract<ServerEvent, { mode: 'snapshot' }> = { t: 'doc', d: 'd', mode: 'snapshot', seq: 4, write: true, state: empty };

function line(run: (connection: BoardConnection, sockets: FakeSocket[], last: () => FakeSocket) => void): void {
  mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'] });
  let clock = 0;
  const now = mock.method(performance, 'now', () => clock);
  const tick = mock.timers.tick.bind(mock.timers);
  mock.method(mock.timers, 'tick', (ms: number) => {
    for (let left = ms; left > 0; left -= 500) {
      clock += Math.min(left, 500);
      tick(Math.min(left, 500));
    }
  });
  const sockets: FakeSocket[] = [];
  const connection = new BoardConnection({
    url: 'ws://test/ws',
    language: 'en',
    workshop: 'ABC234',
    journal: Journal.inMemory(),
    connect: () => {
      const socket = new FakeSocket();
      sockets.push(socket);
      return socket as unknown as WebSocket;
    },
  });
  try {
    connection.start();
    run(connection, sockets, () => sockets.at(-1) ?? assert.fail('no socket'));
  } finally {
    connection.stop();
    now.mock.restore();
    mock.restoreAll();
    mock.timers.reset();
  }
}

test('after a broken connection documents are opened from where they were and waiting changes follow under their ids', () => {
  line((connection, sockets, last) => {
    last().open();
    last().say(welcome);
    const replica = connection.open('d');
    last().say(snapshot);
    replica.create({ kind: 'finding', step: 's' });
    const [first] = last().of('op');
    last().drop();
    assert.equal(connection.state, 'offline');
    replica.create({ kind: 'finding', step: 's' });
    assert.equal(connection.waiting, 2);
    mock.timers.tick(10_000);
    assert.equal(sockets.length, 2);
    last().open();
    last().say(welcome);
    assert.deepEqual(last().of('open').map(({ since }) => since), [4]);
    assert.deepEqual(last().of('op'), [], 'nothing goes out before the document is open');
    last().say({ t: 'doc', d: 'd', mode: 'tail', seq: 4, write: true, ops: [] });
    assert.equal(last().of('op').length, 2);
    assert.equal(last().of('op')[0]?.id, first?.id);
  });
});

test('half a minute of silence counts as a lost connection', () => {
  line((connection, _sockets, last) => {
    last().open();
    last().say(welcome);
    mock.timers.tick(15_000);
    assert.equal(last().of('ping').length, 1);
    assert.equal(connection.state, 'online');
    mock.timers.tick(15_000);
    assert.equal(connection.state, 'offline');
  });
});

test('an unlocked phone asks at once whether the line lives', () => {
  line((connection, _sockets, last) => {
    last().open();
    last().say(welcome);
    connection.probe();
    mock.timers.tick(4_000);
    assert.equal(connection.state, 'offline');
  });
});

test('a lost seat ends the attempts', () => {
  line((connection, sockets, last) => {
    last().open();
    last().drop(4401);
    mock.timers.tick(60_000);
    assert.equal(connection.state, 'seat-lost');
    assert.equal(sockets.length, 1);
  });
});

test('a closing that would only happen again ends the attempts', () => {
  line((connection, sockets, last) => {
    last().open();
    last().say(welcome);
    last().drop(4400);
    connection.probe();
    mock.timers.tick(60_000);
    assert.equal(connection.state, 'ended');
    assert.equal(sockets.length, 1);
  });
});

test('a change that the server could not write to its disk waits and is sent again under its id', () => {
  line((connection, _sockets, last) => {
    last().open();
    last().say(welcome);
    const replica = connection.open('d');
    last().say(snapshot);
    replica.create({ kind: 'finding', step: 's' });
    const id = last().of('op')[0]?.id ?? '';
    last().say({ t: 'nack', d: 'd', id, code: 'store.failed', args: [] });
    assert.equal(connection.waiting, 1);
    assert.deepEqual(replica.failures, []);
    mock.timers.tick(4_000);
    assert.deepEqual(last().of('op').map((frame) => frame.id), [id, id]);
  });
});

test('events of an abandoned socket concern nobody', () => {
  line((connection, sockets, last) => {
    last().open();
    last().drop();
    mock.timers.tick(10_000);
    sockets[0]?.say(welcome);
    assert.equal(connection.you, undefined);
  });
});

test('a gap inside a connection does not send waiting changes twice', () => {
  line((connection, _sockets, last) => {
    last().open();
    last().say(welcome);
    const replica = connection.open('d');
    last().say(snapshot);
    replica.create({ kind: 'finding', step: 's' });
    last().say({ t: 'op', d: 'd', seq: 9 });
    assert.deepEqual(last().of('open').map(({ since }) => since), [0, 4]);
    last().say({ t: 'doc', d: 'd', mode: 'tail', seq: 9, write: true, ops: [5, 6, 7, 8, 9].map((seq) => ({ seq })) });
    assert.equal(last().of('op').length, 1);
  });
});

test('B9: operations that come together reach their document', () => {
  line((connection, _sockets, last) => {
    last().open();
    last().say(welcome);
    connection.open('d');
    last().say(snapshot, { t: 'ops', d: 'd', seq: 5, ops: [{}, {}] });
    last().say({ t: 'op', d: 'd', seq: 9 });
    assert.deepEqual(last().of('open').map(({ since }) => since), [0, 6]);
  });
});

test('attempts wait half a second to ten seconds', () => {
  assert.equal(backOff(0, 0), 500);
  assert.equal(backOff(0, 1), 1000);
  assert.equal(backOff(9, 1), 10_000);
});

test('P1: who comes back has the same card in hand', () => {
  line((connection, sockets, last) => {
    last().open();
    last().say(welcome);
    connection.open('d');
    last().say(snapshot);
    connection.present('d', 'c');
    last().drop();
    mock.timers.tick(11_000);
    last().open();
    last().say(welcome, snapshot);
    assert.ok(sockets.length > 1);
    assert.deepEqual(last().of('presence'), [{ t: 'presence', d: 'd', card: 'c' }]);
  });
});

test('H1: a history that the line cannot bring is told as such, and one that comes is given', async () => {
  const asked: Promise<unknown>[] = [];
  line((connection, _sockets, last) => {
    const replica = connection.open('d');
    asked.push(replica.history('early').then(() => 'came', () => 'lost'));
    last().open();
    last().say(welcome, snapshot);
    asked.push(replica.history('c').then((entries) => entries.length));
    last().say({ t: 'history', d: 'd', card: 'c', entries: [{ seq: 1 }, { seq: 2 }] });
    asked.push(replica.history('c').then(() => 'came', () => 'lost'));
    last().drop();
  });
  assert.deepEqual(await Promise.all(asked), ['lost', 2, 'lost']);
});

test('an edit goes with the sequence number that it is made on, and again with its answer to text.base', () => {
  line((connection, _sockets, last) => {
    last().open();
    last().say(welcome);
    const replica = connection.open('d');
    const row: CardRow = ['c', 'finding', 's', '', 'V', -1, 0, { text: 'one' }];
    last().say({ ...snapshot, state: { ...emptyState(), cards: [row] } });
    replica.edit('c', 'text', 'one two', 7);
    const [first] = last().of('op');
    assert.deepEqual(first?.op, { k: 'edit', card: 'c', field: 'text', base: 4, delta: [3, ' two'] });
    last().say({ t: 'op', d: 'd', seq: 5, by: 'other', at: 0, op: { k: 'edit', card: 'c', field: 'text', delta: ['zero '] } });
    last().say({ t: 'nack', d: 'd', id: first?.id ?? '', code: 'text.base', args: [] });
    const [, again] = last().of('op');
    assert.deepEqual(again, { ...first, op: { ...first?.op, base: 5, delta: [8, ' two'] } });
  });
});

test('T3: an edit that lacks what has not come yet waits for it, and is not sent again before', () => {
  line((connection, _sockets, last) => {
    last().open();
    last().say(welcome);
    const replica = connection.open('d');
    const row: CardRow = ['c', 'finding', 's', '', 'V', -1, 0, { text: 'one' }];
    last().say({ ...snapshot, state: { ...emptyState(), cards: [row] } });
    replica.edit('c', 'text', 'one two', 7);
    const id = last().of('op')[0]?.id ?? '';
    last().say({ t: 'nack', d: 'd', id, code: 'text.base', args: [] });
    assert.equal(last().of('op').length, 1);
    assert.deepEqual(last().of('open').at(-1), { t: 'open', d: 'd', since: 4 });
    last().say({ t: 'doc', d: 'd', mode: 'tail', seq: 5, write: true, ops: [{ seq: 5 }] });
    assert.deepEqual(last().of('op').map((frame) => [frame.id, frame.op.k === 'edit' && frame.op.base]), [[id, 4], [id, 5]]);
  });
});

test('C2: who comes back names the agenda that is here already', () => {
  line((connection, _sockets, last) => {
    last().open();
    assert.equal(last().of('hello')[0]?.have, undefined);
    last().say(welcome, { t: 'agenda', tag: 'abc', steps: [], checklists: [] });
    last().drop();
    mock.timers.tick(10_000);
    last().open();
    assert.deepEqual(last().of('hello')[0]?.have, ['abc']);
    last().say(welcome);
    assert.equal(connection.agenda?.tag, 'abc');
  });
});

test('what was written without a connection can be read out, entered or not', () => {
  line((connection, _sockets, last) => {
    last().open();
    last().say(welcome);
    const replica = connection.open('d');
    last().say(snapshot);
    last().drop();
    const card = replica.create({ kind: 'finding', step: 's', fields: { text: '新会场' } });
    replica.set(card, 'cause', 'The address changed');
    drafts.keep('new/d/columns/why', { text: 'half a th', base: '' });
    drafts.keep('d/c/text', { text: 'as it was', base: 'as it was' });
    drafts.keep('other/c/text', { text: 'elsewhere', base: '' });
    try {
      assert.deepEqual(
        connection.unsent.map(({ field, text }) => [field, text]),
        [
          ['text', '新会场'],
          ['cause', 'The address changed'],
          ['draft', 'half a th'],
        ],
      );
    } finally {
      ['new/d/columns/why', 'd/c/text', 'other/c/text'].forEach((key) => drafts.drop(key));
    }
  });
});

test('V1: a rehearsal is one until the next welcome says nothing of it', () => {
  line((connection, _sockets, last) => {
    last().open();
    last().say(welcome, { t: 'rehearsal', state: 'on' });
    assert.equal(connection.rehearsal, 'on');
    last().say({ t: 'rehearsal', state: 'over' });
    last().drop(4401);
    assert.equal(connection.rehearsal, 'over');
    assert.equal(connection.state, 'seat-lost');
  });
});
