// Flushes to disk for each 1,000 operations, by the server's own count: node flushes.mjs [--rate 6000] [--secs 10] [--tag x]
// 60 boards of 6 people, as in S4; first at a pace of single people, then busy.
import fs from 'node:fs';
import { Ctx, sleep } from './harness/lib/core.mjs';
import adapter from './board-adapter.mjs';
import { commits } from './api.mjs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? process.argv[at + 1] : otherwise;
};
const secs = Number(option('secs', 10));
const ctx = new Ctx(adapter, 'ours');
const boards = Array.from({ length: 60 }, (_, i) => `f${i}`);
await adapter.setup(ctx, boards, 360);
boards.forEach((board) => {
  for (let i = 0; i < 6; i++) ctx.addMember(board);
});
await ctx.connectAll(ctx.members);
await ctx.drive('warm', ctx.members, 500, 5);

async function measure(rate) {
  await sleep(500);
  const before = await commits();
  const run = await ctx.drive(`flushes@${rate}`, ctx.members, rate, secs, { drainMs: 8000 });
  const after = await commits();
  const operations = after.operations - before.operations;
  const flushes = after.commits - before.commits;
  return {
    ops_s: run.sent_ops_s,
    lost: run.lost,
    operations,
    flushes_per_1000: +((flushes / operations) * 1000).toFixed(1),
    mean_flush_ms: +((after.totalMillis - before.totalMillis) / flushes).toFixed(3),
    longest_flush_ms_since_start: +after.longestMillis.toFixed(1),
    ack_ms: run.ack_ms,
    lat_ms: run.lat_ms,
  };
}

const result = { quiet: await measure(50), busy: await measure(Number(option('rate', 6000))) };
const tag = option('tag', '');
fs.writeFileSync(new URL(`./harness/results/flushes${tag && `-${tag}`}.json`, import.meta.url), JSON.stringify(result, null, 1));
console.log(JSON.stringify(result));
process.exit(0);
