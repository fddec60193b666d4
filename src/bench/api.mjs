// The HTTP API of a server that run-ours.sh has started: the trainer's token, workshops, seats, the server's own metrics.
import fs from 'node:fs';

export const PORT = 18120;
const HARNESS = new URL('./harness/', import.meta.url);
const LOG = new URL('run/ours.log', HARNESS);
const TOKEN = new URL('data/ours/token', HARNESS);
const ROOT = `http://127.0.0.1:${PORT}/api/v1`;

async function request(method, path, token, body) {
  const answer = await fetch(ROOT + path, {
    method,
    headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) },
    body: body && JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return JSON.parse(text);
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The one-time link stands on the server's terminal, a moment after the port has opened. */
async function setupToken() {
  for (let i = 0; i < 100; i++, await pause(100)) {
    const link = /\/setup\?token=(\S+)/.exec(fs.readFileSync(LOG, 'utf8'));
    if (link) return link[1];
  }
  throw new Error('the server printed no setup link');
}

/** Makes the trainer's account in a fresh data folder; the token is kept beside the data. */
export async function trainerToken() {
  if (fs.existsSync(TOKEN)) return fs.readFileSync(TOKEN, 'utf8');
  const password = [...crypto.getRandomValues(new Uint8Array(12))].map((b) => b.toString(16).padStart(2, '0')).join('');
  const account = { setupToken: await setupToken(), username: 'bench', displayName: 'Bench', password };
  const { token } = await request('POST', '/setup', '', account);
  fs.writeFileSync(TOKEN, token, { mode: 0o600 });
  return token;
}

/** A running workshop in its only step; its groups are the boards. */
export async function workshop(token, groups, groupSize) {
  const made = await request('POST', '/workshops', token, {
    template: 'board',
    title: 'Bench',
    cycleStart: '2026-01-01',
    cycleEnd: '2026-03-31',
    groups,
    groupSize,
    language: 'en',
    preset: 'bench',
  });
  return request('POST', `/workshops/${made.id}/start`, token);
}

/** @returns person, token, document … */
export const join = (code, group, name) => request('POST', `/join/${code}`, '', { name, group });

/** commits, operations, totalMillis, longestMillis since the server started */
export const commits = async () => request('GET', '/metrics/commits', await trainerToken());
