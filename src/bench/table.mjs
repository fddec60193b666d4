// The generated part of docs/performance.md, from harness/results: the median of all runs, and the targets.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';

const RESULTS = new URL('./harness/results/', import.meta.url);
const PAGE = new URL('../../docs/performance.md', import.meta.url);
const BEGIN = '<!-- bench: generated -->';
const END = '<!-- bench: end -->';
const ORDER = ['floor-c', 'floor-c-wal', 'floor-node', 'spring-raw', 'spring-stomp-mem', 'spring-stomp', 'y-websocket', 'hocuspocus', 'ours'];
const REAL = ['y-websocket', 'hocuspocus']; // products that people use; both keep their boards

const files = () => fs.readdirSync(RESULTS).filter((file) => file.endsWith('.json')).sort();
const read = (file) => JSON.parse(fs.readFileSync(new URL(file, RESULTS), 'utf8'));
const runsOf = (prefix) => files().filter((file) => new RegExp(`^${prefix}(-run\\d+)?\\.json$`).test(file)).map(read);

function median(values) {
  const known = values.map((v) => (v === null || v === 'Infinity' ? Infinity : v)).filter((v) => typeof v === 'number').sort((a, b) => a - b);
  return known.length ? known[known.length >> 1] : undefined;
}

/** Rounded for reading. */
function show(value, digits = 1) {
  if (value === undefined || Number.isNaN(value)) return '–';
  if (value === Infinity) return '∞';
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(digits);
}

/** Medians over the runs of one peer. */
class Peer {
  constructor(name) {
    this.name = name;
    this.runs = runsOf(name);
  }

  value(scenario, pick) {
    return median(this.runs.map((run) => run.scenarios[scenario]).filter((s) => s && !s.failed && !s.skipped).map(pick));
  }

  latency(scenario, quantile) {
    return this.value(scenario, (s) => s.lat_ms[quantile]);
  }

  cpu(scenario) {
    return this.value(scenario, (s) => s.srv_cpu_per_1000_ops);
  }

  lost(scenario) {
    return this.runs.reduce((sum, run) => sum + (run.scenarios[scenario]?.lost ?? 0), 0);
  }

  latencies(scenario) {
    const numbers = ['p50', 'p95', 'p99', 'max'].map((q) => show(this.latency(scenario, q))).join(' / ');
    const lost = this.lost(scenario);
    return lost ? `${numbers}, lost ${lost}` : numbers;
  }
}

function machine(options) {
  const version = (program, args) => {
    try {
      return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).split('\n')[0];
    } catch {
      return 'unknown';
    }
  };
  const java = version(process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java', ['--version']);
  const hocus = new URL('./harness/peers/hocus/node', import.meta.url);
  const hocusNode = fs.existsSync(hocus) ? version(fs.readFileSync(hocus, 'utf8').trim(), ['--version']) : process.version;
  const taken = ORDER.flatMap((name) => runsOf(name)).flatMap((run) => Object.values(run.scenarios)).map((s) => s.stolen);
  const loads = ORDER.flatMap((name) => runsOf(name)).flatMap((run) => Object.values(run.scenarios)).map((s) => s.other_cores);
  return [
    `${new Date().toISOString().slice(0, 10)}. ${os.cpus().length} cores (${os.cpus()[0].model.trim()}), ` +
      `${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.release().split('-')[0]}, ${java}, Node ${process.version.slice(1)}` +
      `${hocusNode === process.version ? '' : ` (hocuspocus: ${hocusNode.slice(1)}, for which its SQLite was built)`}.`,
    `Median of ${options.runs} run${options.runs === 1 ? '' : 's'}, ${options.secs} s for each latency scenario. ` +
      `Other programs used ${show(median(loads), 2)} cores (median); the machine's host took ${show(100 * (median(taken) ?? 0))} % of the ` +
      'processors (median; what was measured while it took more than 2 % was repeated, up to three times).',
    'Raised for our server by configuration: 400 seats in a group (60), 100,000 cards in a document (5,000), no pause ' +
      'between frames (40 a second). Votes stay within the checked budget of 50 points.',
  ].join('\n');
}

function latencyTable(peers) {
  const rows = peers.map((p) =>
    [p.name, p.latencies('S1'), p.latencies('S2'), p.latencies('S3'), ['S1', 'S2', 'S3'].map((s) => show(p.cpu(s), 2)).join(' / ')]);
  return table(['server', 'S1 p50 / p95 / p99 / max ms', 'S2', 'S3', 'CPU s per 1,000 op, S1 / S2 / S3'], rows);
}

function capacityTable(peers) {
  const rows = peers.map((p) => [
    p.name,
    show(p.value('S4', (s) => s.saturation_ops_s), 0),
    show(p.value('S4P', (s) => s.saturation_ops_s), 0),
    `${show(p.value('S5', (s) => s.p50_ms))} / ${show(p.value('S5', (s) => s.max_ms))} / ${show(p.value('S5', (s) => s.cold_ms))}`,
    show(p.value('S5', (s) => s.bytes / 1000)),
    show(p.value('S6', (s) => s.all_back_ms)),
    show(p.value('M', (s) => s.kib_per_client)),
    show(p.value('M', (s) => s.pss_before)),
  ]);
  const head = ['server', 'S4 op/s', 'S4P op/s', 'S5 p50 / max / cold ms', 'S5 kB', 'S6 all back ms', 'M KiB per client', 'idle MiB'];
  return table(head, rows);
}

function durabilityTable() {
  const rows = ORDER.map((name) => [name, runsOf(`durability-${name}`)])
    .filter(([, rounds]) => rounds.length)
    .map(([name, rounds]) => {
      const sum = (key) => rounds.reduce((total, round) => total + (round[key] ?? 0), 0);
      return [name, rounds.length, sum('seen'), sum('lost_seen'), sum('lost_acked'), show(median(rounds.map((r) => r.sync_calls_per_1000_ops)), 0)];
    });
  return rows.length && table(['server', 'kills', 'operations seen by others', 'of these gone', 'acknowledged and gone', 'sync calls per 1,000 op at 100 op/s'], rows);
}

function flushLine() {
  const runs = runsOf('flushes');
  if (!runs.length) return '';
  const of = (kind, key) => median(runs.map((run) => run[kind][key]));
  return ['quiet', 'busy']
    .map((kind) => `${of(kind, 'lost') ? `(Over: ${of(kind, 'lost')} deliveries too late.) ` : ''}At ${show(of(kind, 'ops_s'), 0)} op/s our server counts ${show(of(kind, 'flushes_per_1000'), 0)} flushes per 1,000 operations, ` +
      `${show(of(kind, 'mean_flush_ms'), 2)} ms each on average.`)
    .join(' ') + ` The longest flush took ${show(of('busy', 'longest_flush_ms_since_start'))} ms.`;
}

const least = (values) => values.every((v) => v === undefined) ? undefined : Math.min(...values.filter((v) => v !== undefined));
const most = (values) => values.every((v) => v === undefined) ? undefined : Math.max(...values.filter((v) => v !== undefined));

/** What the project wants, what it has, what it is measured against. */
function targets(peer) {
  const ours = peer('ours');
  const real = (pick) => REAL.map((name) => pick(peer(name)));
  const rows = [];
  const atMost = (what, have, against, factor, name) => rows.push([what, have, against === undefined ? undefined : against * factor, name === 'none' ? name : `≤ ${factor === 1 ? '' : `${factor} × `}${name}`, have / against, have <= against * factor]);
  const atLeast = (what, have, against, factor, name) => rows.push([what, have, against === undefined ? undefined : against * factor, `≥ ${factor === 1 ? '' : `${factor} × `}${name}`, have / against, have >= against * factor]);
  for (const s of ['S1', 'S2']) {
    atMost(`${s} p50 ms`, ours.latency(s, 'p50'), peer('floor-c-wal').latency(s, 'p50'), 2, 'floor-c-wal');
    atMost(`${s} p99 ms`, ours.latency(s, 'p99'), peer('floor-c-wal').latency(s, 'p99'), 1.5, 'floor-c-wal');
    atMost(`${s} p99 ms`, ours.latency(s, 'p99'), least(real((p) => p.latency(s, 'p99'))), 1, 'best durable peer');
  }
  atMost('S1–S3 lost', ours.runs.length ? ['S1', 'S2', 'S3'].reduce((sum, s) => sum + ours.lost(s), 0) : undefined, 0, 1, 'none');
  atMost('S2 CPU s per 1,000 op', ours.cpu('S2'), peer('spring-raw').cpu('S2'), 2, 'spring-raw');
  atMost('S3 p99 ms', ours.latency('S3', 'p99'), least(real((p) => p.latency('S3', 'p99'))), 1, 'best real peer');
  const s4 = (p) => p.value('S4', (s) => s.saturation_ops_s);
  atLeast('S4 op/s', s4(ours), most(real(s4)), 1.5, 'best real peer');
  const s4p = (p) => p.value('S4P', (s) => s.saturation_ops_s);
  atLeast('S4P op/s', s4p(ours), s4p(peer('hocuspocus')), 0.9, 'hocuspocus');
  const s5 = (p) => p.value('S5', (s) => s.p50_ms);
  atMost('S5 p50 ms', s5(ours), least(real(s5)), 1, 'best real peer');
  atMost('S5 cold ms', ours.value('S5', (s) => s.cold_ms), s5(ours), 3, 'warm');
  atMost('S5 kB', ours.value('S5', (s) => s.bytes / 1000), 110, 1, '110');
  const s6 = (p) => p.value('S6', (s) => s.all_back_ms);
  atMost('S6 all back ms', s6(ours), s6(peer('spring-raw')), 1.5, 'spring-raw');
  atMost('S6 all back ms', s6(ours), least(real(s6)), 1, 'best real peer');
  const m = (p) => p.value('M', (s) => s.kib_per_client);
  atMost('M KiB per client', m(ours), m(peer('spring-raw')), 1, 'spring-raw');
  const busy = runsOf('flushes').filter((run) => run.busy.ops_s >= 5000 && run.busy.lost === 0).map((run) => run.busy.flushes_per_1000);
  atMost('flushes per 1,000 op at ≥ 5,000 op/s', median(busy), 125, 1, '125');
  const kills = runsOf('durability-ours');
  atMost('kill -9: seen or acknowledged and gone', kills.length ? kills.reduce((sum, k) => sum + k.lost_seen + k.lost_acked, 0) : undefined, 0, 1, 'none');
  return table(
    ['what', 'ours', 'target', 'limit', 'ratio', ''],
    rows.map(([what, have, limit, target, ratio, met]) => [
      what, show(have), target, show(limit), show(Number.isFinite(ratio) ? ratio : undefined, 2),
      have === undefined || limit === undefined ? 'not measured' : met ? 'met' : '**missed**',
    ]));
}

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Replaces what stands between the markers; all else on the page is written by hand. */
export function writeTable(options) {
  const known = new Map();
  const peer = (name) => known.get(name) ?? known.set(name, new Peer(name)).get(name);
  const measured = ORDER.map(peer).filter((p) => p.runs.length);
  const parts = [
    machine(options),
    '### Latency and work',
    latencyTable(measured),
    '### Capacity, return, memory',
    capacityTable(measured),
    '### Durability',
    durabilityTable(),
    flushLine(),
    '### Targets',
    targets(peer),
  ].filter(Boolean);
  const page = fs.readFileSync(PAGE, 'utf8');
  const before = page.indexOf(BEGIN);
  const after = page.indexOf(END);
  if (before < 0 || after < before) throw new Error(`docs/performance.md lacks ${BEGIN} … ${END}`);
  fs.writeFileSync(PAGE, `${page.slice(0, before + BEGIN.length)}\n${parts.join('\n\n')}\n${page.slice(after)}`);
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeTable({ runs: Number(process.argv[2] ?? 3), secs: Number(process.argv[3] ?? 20) });
