import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyState } from '../model/test-document.ts';
import type { ClientFrame, ServerEvent } from '../model/wire.ts';
import { BoardConnection } from './connection.ts';
import { DeedRefused } from './deeds.ts';
import { Journal } from './journal.ts';

class FakeSocket extends EventTarget {
  readyState = 1;
  readonly frames: ClientFrame[] = [];
  send(data: string): void {
    this.frames.push(JSON.parse(data) as ClientFrame);
  }
  close(): void {
    this.readyState = 3;
  }
  say(...events: ServerEvent[]): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(events) }));
  }
  of<T extends ClientFrame['t']>(t: T): Extract<ClientFrame, { t: T }>[] {
    return this.frames.filter((frame): frame is Extract<ClientFrame, { t: T }> => frame.t === t);
  }
}

const welcome: ServerEvent = { t: 'welcome', v: 2, you: { id: 'me', name: 'Me', role: 'participant', group: 'g', people: [] } };
const doc = (d: string): ServerEvent => ({ t: 'doc', d, mode: 'snapshot', seq: 4, write: true, state: emptyState() });

async function online(run: (connection: BoardConnection, socket: FakeSocket, problems: string[]) => Promise<void> | void): Promise<void> {
  const socket = new FakeSocket();
  const connection = new BoardConnection({
    url: 'ws://test/ws',
    language: 'en',
    workshop: 'ABC234',
    journal: Journal.inMemory(),
    connect: () => socket as unknown as WebSocket,
  });
  const problems: string[] = [];
  connection.addEventListener('problem', (event) => problems.push((event as CustomEvent<{ code: string }>).detail.code));
  try {
    connection.start();
    socket.dispatchEvent(new Event('open'));
    socket.say(welcome);
    await run(connection, socket, problems);
  } finally {
    connection.stop();
  }
}

test('D1: a deed is done when the server says so under its id', () =>
  online(async (connection, socket) => {
    const raised = connection.act('help.raise', { wholeGroup: false, line: '' });
    const [frame] = socket.of('do');
    assert.equal(frame?.what, 'help.raise');
    socket.say({ t: 'done', id: frame?.id ?? '' });
    await raised;
  }));

test('D2: a refused deed is told to who asked for it and to nobody else', () =>
  online(async (connection, socket, problems) => {
    const asked = connection.act('question.ask', { line: 'Why?', nameless: true });
    socket.say({ t: 'error', id: socket.of('do')[0]?.id ?? '', code: 'question.named', args: [] });
    await assert.rejects(asked, (failure) => failure instanceof DeedRefused && failure.code === 'question.named');
    assert.deepEqual(problems, []);
  }));

test('a deed on its way when the line breaks is not done as far as anybody knows', () =>
  online(async (connection, socket) => {
    const asked = connection.act('ready.mark', { wholeGroup: false, ready: true });
    socket.dispatchEvent(Object.assign(new Event('close'), { code: 1006 }));
    await assert.rejects(asked, (failure) => failure instanceof DeedRefused && failure.code === 'offline');
  }));

test('D3: what is written while the boards rest waits on the screen and goes out when they open', () =>
  online((connection, socket, problems) => {
    const replica = connection.open('d');
    socket.say(doc('d'));
    replica.create({ kind: 'note', step: 's' });
    const [early] = socket.of('op');
    socket.say({ t: 'silence', on: true }, { t: 'nack', d: 'd', id: early?.id ?? '', code: 'document.silence', args: [] });
    replica.create({ kind: 'note', step: 's' });
    assert.equal(socket.of('op').length, 1, 'nothing is sent in the silence');
    assert.equal(connection.waiting, 2);
    assert.deepEqual(replica.failures, []);
    socket.say({ t: 'silence', on: false });
    assert.deepEqual(socket.of('op').slice(1).map(({ id }) => id).includes(early?.id ?? ''), true);
    assert.equal(socket.of('op').length, 3);
    assert.deepEqual(problems, []);
  }));

test('K4: a trainer writes on while the boards rest', () =>
  online((connection, socket) => {
    socket.say({ t: 'welcome', v: 2, you: { id: 'me', name: 'Tara', role: 'facilitator', group: null, people: [] } });
    const replica = connection.open('d');
    socket.say(doc('d'), { t: 'silence', on: true });
    replica.create({ kind: 'note', step: 's' });
    assert.equal(socket.of('op').length, 1);
  }));

test('K5: the board that leaves the spotlight is followed no more, and its end is no problem', () =>
  online((connection, socket, problems) => {
    const shown = { group: 'g2', name: 'Group 2', doc: 'd2', step: 's', lens: 'l', card: '' };
    socket.say({ t: 'spotlight', shown });
    connection.open('d2');
    socket.say({ t: 'spotlight', shown: null }, { t: 'error', code: 'document.no-access', args: ['d2'] });
    assert.deepEqual(socket.of('close').map(({ d }) => d), ['d2']);
    assert.deepEqual(problems, []);
  }));
