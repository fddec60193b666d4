// A stand-in for the server's socket, for looking at the board while working on it:
//   node mock-server.mjs PORT FOLDER   serves FOLDER and /ws?workshop=…&as=0…3, POST /control?at=…&beat=…&phase=…&down=…&left=…
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { WebSocketServer } from 'ws';
import { TestServer } from '../../../frontend/board/model/test-server.ts';
import { agenda, words } from './mock-agenda.mjs';

const [port, folder] = process.argv.slice(2);
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };
const world = { at: 0, beat: 1, phase: 'running', timer: { state: 'running', leftMs: 754_000, totalMs: 1_500_000 }, down: false };
const sockets = new Map();
/** Who has which card in hand, by line. */
const hands = new Map();
const documents = new Map();
let language = 'zh';

function documentOf(id, lang) {
  if (documents.has(id)) return documents.get(id);
  const server = new TestServer(id, (op) => (op.k === 'edit' && op.delta.join().includes('refuse') ? 'document.step-not-reached' : undefined));
  documents.set(id, server);
  server.open('seed', 'p1', 0, () => {});
  let count = 0;
  const put = (op) => server.submit('seed', `seed.${++count}`, op);
  const t = words(lang);
  const card = (id2, kind, step, place, order, fields) => put({ k: 'create', card: id2, kind, step, place, order, fields, links: [] });
  t.form.forEach(([question]) => card(`frame-step1-${question}`, 'frame', 'step1', question, 'V', {}));
  if (id !== 'doc0') return server;
  t.cards.forEach((text, index) => card(`c${index}`, 'expectation', 'step1', index < 3 ? 'expected' : 'ours', `V${index + 1}`, { text, ...(index === 1 ? { metric: 'D30', from: 41, to: 55, unit: '%', priority: 'must' } : {}) }));
  card('n0', 'exclusion', 'step1', 'not', 'V', { text: t.wide });
  t.finding.forEach((text, index) => card(`f${index}`, 'finding', 'step2', 'gap', `V${index + 1}`, { text, key: 'yes', side: 'inside' }));
  put({ k: 'link', card: 'f0', type: 'origin', to: 'c0' });
  server.close('seed');
  return server;
}

const room = (lang) => {
  const t = words(lang);
  const groups = t.groups.map((name, index) => ({
    id: `g${index}`, name, doc: `doc${index}`, beat: world.at % 2 === 0 ? { at: world.beat, leftMs: 143_000 } : null,
  }));
  return {
    t: 'room', at: world.at, phase: world.phase, timer: world.timer, groups: groups.slice(0, 1), group: groups[0],
    workshop: { id: 'w', code: 'ABC234', title: t.title, parent: t.parent, cycle: { from: '2026-01-01', to: '2026-06-30' }, language: lang },
    members: t.people.map((name, index) => ({ id: `p${index}`, name, group: 'g0' })),
  };
};
const progress = () => ({ t: 'progress', step: `step${world.at + 1}`, done: [{ id: 'done0', met: false, have: 4, need: 5, missing: [] }, { id: 'done1', met: true, have: 1, need: 1, missing: [] }, { id: 'done2', met: false, have: 1, need: 4, missing: ['c1', 'c2', 'c3'] }] });
const everybody = (event) => { for (const [socket, lang] of sockets) socket.send(JSON.stringify([event(lang)])); };

const http = createServer((request, response) => {
  const url = new URL(request.url, 'http://localhost');
  if (url.pathname === '/control') {
    for (const [key, value] of url.searchParams) {
      if (key === 'at') world.at = Number(value);
      if (key === 'beat') world.beat = Number(value);
      if (key === 'phase') world.phase = value;
      if (key === 'left') world.timer = { state: value === '0' ? 'over' : 'running', leftMs: Number(value), totalMs: 1_500_000 };
      if (key === 'down') {
        world.down = value === '1';
        if (world.down) for (const socket of sockets.keys()) socket.terminate();
      }
    }
    everybody(room);
    everybody(progress);
    response.end('ok');
    return;
  }
  const path = normalize(join(folder, url.pathname === '/' ? 'index.html' : url.pathname));
  response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
  createReadStream(path).on('error', () => response.writeHead(404).end()).pipe(response);
});

const server = new WebSocketServer({ noServer: true });
http.on('upgrade', (request, socket, head) => {
  if (world.down) socket.destroy();
  else server.handleUpgrade(request, socket, head, (line) => serve(line, new URL(request.url, 'http://localhost').searchParams.get('as') ?? '0'));
});

let tabs = 0;
function serve(socket, as) {
  const reader = `tab${++tabs}`;
  const say = (...events) => socket.readyState === 1 && socket.send(JSON.stringify(events));
  if (as === 'lost') return socket.close(4401);
  const tell = (d, card) => {
    hands.set(socket, { d, id: `p${as}`, name: words(language).people[Number(as)], card });
    const who = [...hands.values()].filter((hand) => hand.d === d).map(({ id, name, card: held }) => ({ id, name, card: held }));
    for (const [other] of sockets) other.send(JSON.stringify([{ t: 'presence', d, who }]));
  };
  socket.on('message', (data) => {
    const frame = JSON.parse(String(data));
    if (frame.t === 'hello') {
      language = frame.lang;
      sockets.set(socket, language);
      const name = words(language).people[Number(as)];
      say({ t: 'welcome', v: 2, you: { id: `p${as}`, name, role: 'participant', group: 'g0', people: as === '3' ? words(language).people.slice(3) : [] } }, agenda(language), room(language), progress(), { t: 'reviews', list: [] });
    } else if (frame.t === 'open') {
      documentOf(frame.d, language).open(reader, `p${as}`, frame.since, (event) => say(event));
      tell(frame.d, null);
    } else if (frame.t === 'op') setTimeout(() => documentOf(frame.d, language).submit(reader, frame.id, frame.op), 60);
    else if (frame.t === 'presence') tell(frame.d, frame.card);
    else if (frame.t === 'history') {
      const document = documentOf(frame.d, language);
      const entries = document.log.filter(({ op }) => op.card === frame.card).map((entry) => document.secrecy.entryFor(entry, `p${as}`));
      say({ t: 'history', d: frame.d, card: frame.card, entries });
    } else if (frame.t === 'beat') {
      world.beat = ['brief', 'silent', 'share', 'decide', 'review'].indexOf(frame.beat);
      everybody(room);
    } else if (frame.t === 'ping') say({ t: 'pong' });
  });
  socket.on('close', () => {
    sockets.delete(socket);
    hands.delete(socket);
    documents.forEach((document) => document.close(reader));
  });
}

http.listen(Number(port), '127.0.0.1', () => console.log(`http://localhost:${port}/`));
