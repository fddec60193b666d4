// Adapter of the load harness for our server: docs/PROTOCOL.md over a socket, docs of the HTTP API for the set-up.
// A board is a group's document, a member a seat of the group. Frames are searched as bytes, never parsed whole: the
// generator shares the machine with the server. Notes carry the operation's number in their text; a move carries it in
// the order key, a vote is known by its card and points, which no other unanswered vote has.
import { SlimWS } from './harness/lib/slimws.mjs';
import { marker, noteText } from './harness/lib/core.mjs';
import { PORT, join, trainerToken, workshop } from './api.mjs';

const GROUPS = 100; // of one workshop
const SEATS = 400; // of one group
const KEPT = 400; // own notes that a member remembers
const VOTED = 10; // notes that a member gives points to, each up to
const POINTS = 5; //  … which stays within the budget of 50 that the server checks
const STEP = 'board';
const PLACE = 'notes';
const ROUND = `${STEP}.votes.1`; // opened with the document, since the template has a lens with votes

const MOVED = Buffer.from('"order":"Vbench');
const VOTE = Buffer.from('"k":"vote"');
const ACK = Buffer.from('{"t":"ack"');
const NACK = Buffer.from('{"t":"nack"');
const ERROR = Buffer.from('{"t":"error"');
const SEQ = Buffer.from('"seq":');
const DOC = Buffer.from('"t":"doc"');
const DIGITS = 6;
const CLOSING = 0x7d;

const rooms = new Map(); // board -> { code, group, document, seats, votes }
let tabs = 0;

/** Order keys of `[0-9A-Za-z]` that do not end in 0. */
const orderOf = (op) => `Vbench${op.toString(36).padStart(DIGITS, '0')}V`;

function numberAt(buffer, at) {
  let value = 0;
  for (let c = buffer[at]; c >= 48 && c <= 57; c = buffer[++at]) value = value * 10 + c - 48;
  return value;
}

/** The event that begins here, up to the brace that ends its flat part. */
const eventAt = (buffer, at) => buffer.latin1Slice(at, buffer.indexOf(CLOSING, at) + 1);

async function seats(room, count) {
  while (room.seats.length < count) room.seats.push(await join(room.code, room.group, `Member ${room.seats.length + 1}`));
}

async function inParallel(list, width, work) {
  let next = 0;
  const worker = async () => {
    while (next < list.length) await work(list[next++]);
  };
  await Promise.all(Array.from({ length: width }, worker));
}

export default {
  name: 'ours',
  port: PORT,
  acks: true,
  caps: { join: true, persist: 'every operation, before it is acknowledged or seen' },

  async setup(ctx, boards, users) {
    const token = await trainerToken();
    const missing = boards.filter((board) => !rooms.has(board));
    for (let at = 0; at < missing.length; at += GROUPS) {
      const names = missing.slice(at, at + GROUPS);
      const made = await workshop(token, names.length, SEATS);
      const fresh = names.map((board, i) => ({ board, code: made.code, group: made.groups[i].id, document: made.groups[i].document, seats: [], votes: new Map() }));
      for (const room of fresh) rooms.set(room.board, room);
    }
    // One seat more for who comes late.
    await inParallel(boards.map((board) => rooms.get(board)), 4, (room) => seats(room, Math.ceil(users / boards.length) + 1));
  },

  async connect(ctx, m) {
    const room = rooms.get(m.board);
    await seats(room, m.bi + 1);
    m.room = room;
    m.sent ??= new Map(); // unanswered: number in the tab -> { op, note of an edit or undefined }
    m.tab ??= `bench${ctx.runId}-${(++tabs).toString(36)}`;
    m.counter ??= 0;
    m.seq = 0;
    let ready, failed;
    const complete = new Promise((resolve, reject) => { ready = resolve; failed = reject; });
    const ws = (m.ws = new SlimWS({
      port: PORT,
      path: `/ws?workshop=${room.code}`,
      headers: { Authorization: `Bearer ${room.seats[m.bi].token}` },
      onClose: (e) => { failed(e || new Error(`closed ${ws.closeCode ?? ''}`)); ctx.onClosed(m); },
      onFrame(frame, kind, now) {
        m.bytes += frame.length;
        if (m.live) return received(ctx, m, frame, now);
        ctx.scan(m, frame, now);
        if (frame.includes(DOC)) {
          m.seq = numberAt(frame, frame.indexOf(SEQ, frame.indexOf(DOC)) + SEQ.length);
          ready();
        } else if (frame.includes(ERROR)) failed(new Error(frame.toString('latin1', 0, 200)));
      },
    }));
    await ws.connect();
    ws.send('{"t":"hello","v":2,"client":"bench","lang":"en"}');
    ws.send(`{"t":"open","d":"${room.document}","since":0}`);
    await complete;
    for (const { note } of m.sent.values()) if (note) note.busy = false; // a dropped member forgets what waited: the harness counts it
    m.sent.clear();
  },

  send(ctx, m, kind, op) {
    const note = kind === 'create' ? undefined : pick(m, kind);
    const operation = note ? change(m, note, kind, op) : create(ctx, m, kind, op);
    m.sent.set(++m.counter, { op, note: kind === 'edit' ? note : undefined });
    m.ws.send(`{"t":"op","d":"${m.room.document}","id":"${m.tab}.${m.counter}","op":${operation}}`);
  },

  close(m) {
    m.ws?.destroy();
  },
};

/** A note for the operation: rule T3 allows one unanswered edit of each. */
function pick(m, kind) {
  if (kind === 'vote') return m.notes[(m.rng.next() * Math.min(VOTED, m.notes.length)) | 0];
  let note = m.notes[(m.rng.next() * m.notes.length) | 0];
  if (kind === 'edit' && note.busy) note = m.notes.find((other) => !other.busy);
  return note;
}

function create(ctx, m, kind, op) {
  if (kind !== 'create') ctx.err(`${kind} became create: every own note waits for an answer`);
  m.notes.push({ id: `n${op.toString(36)}`, busy: false, votes: 0 });
  if (m.notes.length > KEPT) m.notes.splice(VOTED, 1);
  return `{"k":"create","card":"n${op.toString(36)}","kind":"strategy","step":"${STEP}","place":"${PLACE}","order":"V","fields":{"text":"${noteText(op)}"},"links":[]}`;
}

function change(m, note, kind, op) {
  if (kind === 'move') return `{"k":"move","card":"${note.id}","place":"${PLACE}","order":"${orderOf(op)}"}`;
  if (kind === 'vote') {
    const points = 1 + (note.votes++ % POINTS);
    m.room.votes.set(`${note.id}:${points}`, op);
    return `{"k":"vote","card":"${note.id}","round":"${ROUND}","points":${points}}`;
  }
  note.busy = true;
  return edit(m, note, op);
}

/** The last eight characters of the note are replaced. */
function edit(m, note, op) {
  const keep = noteText(op).length - marker(op).length;
  return `{"k":"edit","card":"${note.id}","field":"text","base":${m.seq},"delta":[${keep},"${marker(op)}",${-marker(op).length}]}`;
}

function received(ctx, m, frame, now) {
  ctx.scan(m, frame, now);
  for (let at = frame.indexOf(MOVED); at >= 0; at = frame.indexOf(MOVED, at + MOVED.length)) {
    const from = at + MOVED.length;
    ctx.deliver(m, parseInt(frame.latin1Slice(from, from + DIGITS), 36), now);
  }
  for (let at = frame.indexOf(VOTE); at >= 0; at = frame.indexOf(VOTE, at + VOTE.length)) {
    const vote = frame.latin1Slice(frame.lastIndexOf(0x7b, at), frame.indexOf(CLOSING, at));
    const op = m.room.votes.get(`${/"card":"([^"]*)"/.exec(vote)[1]}:${/"points":(\d+)/.exec(vote)[1]}`);
    if (op) ctx.deliver(m, op, now);
  }
  if (!m.writer) return;
  // Of operations that come together only the first is numbered: what is known here may be behind, which an edit may be.
  const seq = frame.lastIndexOf(SEQ);
  if (seq >= 0) m.seq = Math.max(m.seq, numberAt(frame, seq + SEQ.length));
  for (let at = frame.indexOf(ACK); at >= 0; at = frame.indexOf(ACK, at + ACK.length)) {
    const number = numberOf(eventAt(frame, at));
    const sent = m.sent.get(number);
    if (!sent) continue;
    m.sent.delete(number);
    if (sent.note) sent.note.busy = false;
    ctx.ack(sent.op, now);
  }
  if (frame.includes(NACK) || frame.includes(ERROR)) refused(ctx, m, frame);
}

const numberOf = (event) => Number(/"id":"[^".]*\.(\d+)"/.exec(event)[1]);

function refused(ctx, m, frame) {
  for (const event of JSON.parse(frame.toString())) {
    if (event.t === 'error') ctx.err(`error ${event.code}`);
    if (event.t !== 'nack') continue;
    const number = numberOf(JSON.stringify(event));
    const { op, note } = m.sent.get(number) ?? {};
    if (event.code === 'text.base' && note) { // rule T3: moved by the client; nobody else edits this note
      m.ws.send(`{"t":"op","d":"${m.room.document}","id":"${event.id}","op":${edit(m, note, op)}}`);
      continue;
    }
    ctx.err(`nack ${event.code}`);
    m.sent.delete(number);
    if (note) note.busy = false;
  }
}
