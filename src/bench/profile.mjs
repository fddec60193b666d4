// What a flight recording of the server says: node profile.mjs recording.jfr
// Make one with BENCH_JAVA_OPTS="-XX:StartFlightRecording=filename=/tmp/ours.jfr,settings=profile,dumponexit=true"
// ./run-ours.sh bench --scenarios S4 (in src/bench/harness). Needs JAVA_HOME.
import { execFileSync } from 'node:child_process';

const recording = process.argv[2];
const jfr = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/jfr` : 'jfr';

function events(names, depth = 64) {
  const text = execFileSync(jfr, ['print', '--json', '--stack-depth', String(depth), '--events', names, recording], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  return JSON.parse(text).recording.events.map((event) => ({ type: event.type, ...event.values }));
}

const frameName = (frame) => `${frame.method.type.name.replaceAll('/', '.')}.${frame.method.name}`;
const milliseconds = (duration) => Number(/PT([\d.]+)S/.exec(duration)?.[1] ?? 0) * 1000;

function top(title, counts, total, count = 20) {
  console.log(`\n${title}`);
  for (const [name, n] of [...counts].sort((a, b) => b[1] - a[1]).slice(0, count)) {
    console.log(`  ${((n / total) * 100).toFixed(1).padStart(5)} %  ${name}`);
  }
}

const add = (counts, key, n = 1) => counts.set(key, (counts.get(key) ?? 0) + n);

const samples = events('jdk.ExecutionSample').filter((sample) => sample.stackTrace);
const own = new Map();
const inclusive = new Map();
const threads = new Map();
for (const sample of samples) {
  const names = sample.stackTrace.frames.map(frameName);
  add(own, names[0]);
  for (const name of new Set(names.filter((n) => /okrworkshop|hsqldb|tomcat\.websocket|jackson/.test(n)))) add(inclusive, name);
  add(threads, sample.sampledThread?.javaName?.replace(/\d+/g, 'N') || 'virtual or unnamed');
}
console.log(`${samples.length} samples`);
top('Threads', threads, samples.length, 12);
top('Where the time is spent (frame itself)', own, samples.length);
top('Where the time is spent (with what it calls)', inclusive, samples.length, 40);

const allocations = events('jdk.ObjectAllocationSample', 8);
const allocated = new Map();
let weight = 0;
for (const { weight: bytes, stackTrace } of allocations) {
  const frame = stackTrace?.frames.map(frameName).find((name) => /okrworkshop|hsqldb|tomcat|jackson|spring/.test(name));
  add(allocated, frame ?? 'other', Number(bytes));
  weight += Number(bytes);
}
top('Allocation (first frame of ours or of a library)', allocated, weight || 1);

for (const name of ['jdk.GarbageCollection', 'jdk.SafepointBegin', 'jdk.FileForce', 'jdk.FileWrite', 'jdk.JavaMonitorEnter', 'jdk.ThreadPark', 'jdk.VirtualThreadPinned']) {
  const found = events(name, 12);
  const lengths = found.map((event) => milliseconds(event.duration)).sort((a, b) => a - b);
  const at = (q) => lengths[Math.min(lengths.length - 1, Math.floor(q * lengths.length))]?.toFixed(2);
  console.log(`\n${name}: ${found.length}${lengths.length ? `, p50 ${at(0.5)} p99 ${at(0.99)} max ${at(1)} ms` : ''}`);
  if (/Force|Monitor|Pinned/.test(name)) {
    const where = new Map();
    for (const event of found) {
      const frames = event.stackTrace?.frames.map(frameName) ?? [];
      add(where, `${event.path ?? event.monitorClass?.name ?? ''} ${frames.find((f) => /okrworkshop|hsqldb|hikari|tomcat/.test(f)) ?? frames[0] ?? ''}`, milliseconds(event.duration));
    }
    for (const [place, ms] of [...where].sort((a, b) => b[1] - a[1]).slice(0, 8)) console.log(`  ${ms.toFixed(0).padStart(6)} ms  ${place}`);
  }
}
