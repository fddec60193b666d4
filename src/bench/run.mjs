// ./okr-workshop bench: brings up our server and the peers in turn, measures each, writes the table of docs/performance.md.
// Expects JAVA_HOME, MAVEN and a built jar.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { writeTable } from './table.mjs';

const HARNESS = new URL('./harness/', import.meta.url).pathname;
const RESULTS = `${HARNESS}results/`;
const PARTS = {
  'floor-c': 'floor-c',
  'floor-c-wal': 'floor-c',
  'floor-node': 'node',
  'y-websocket': 'yjs',
  hocuspocus: 'hocus',
  'spring-raw': 'spring',
  'spring-stomp': 'spring',
  'spring-stomp-mem': 'spring',
  ours: null,
};
const KEEPERS = ['floor-c-wal', 'y-websocket', 'hocuspocus', 'spring-stomp', 'ours'];
const chinese = (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '').startsWith('zh');
const say = (en, zh) => console.log(chinese ? zh : en);

const options = {
  runs: 3,
  peers: 'floor-c-wal,spring-raw,y-websocket,hocuspocus,ours',
  scenarios: 'M,S1,S2,S3,S5,S6,S4,S4P',
  secs: 20,
  durability: true,
  flushes: true,
  add: false,
};

function refuse(en, zh) {
  say(en, zh);
  process.exit(2);
}

function readOptions(words) {
  const left = [...words];
  while (left.length) {
    const word = left.shift();
    const name = word.replace(/^--/, '');
    if (word === '--add') options.add = true;
    else if (word === '--no-durability') options.durability = false;
    else if (word === '--no-flushes') options.flushes = false;
    else if (word.startsWith('--') && typeof options[name] === 'number' && Number(left[0]) > 0) options[name] = Number(left.shift());
    else if (word.startsWith('--') && typeof options[name] === 'string' && left[0]) options[name] = left.shift();
    else refuse(`I do not know: bench ${word}`, `无法识别：bench ${word}`);
  }
}

const run = (program, args, env = {}) =>
  spawnSync(program, args, { cwd: HARNESS, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
const has = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/** What a part builds; it is built once. */
const built = {
  generator: 'node_modules/yjs/package.json',
  'floor-c': 'servers/floor-c/floor',
  node: 'servers/floor-node/node_modules/ws/package.json',
  yjs: 'peers/yjs/node_modules/yjs/package.json',
  hocus: 'peers/hocus/node',
  spring: 'servers/spring/target/spring-baseline.jar',
};

function install(part) {
  if (fs.existsSync(HARNESS + built[part])) return true;
  if (part === 'floor-c' && !has('cc')) {
    say('No C compiler (cc): the floors are left out.', '缺少 C 编译器（cc）：跳过 floor-c 系列。');
    return false;
  }
  say(`Fetching and building for the bench: ${part} …`, `正在为基准测试获取并构建：${part}……`);
  if (run('./install.sh', [part])) return true;
  say(`${part} could not be made ready: its peers are left out.`, `${part} 未能就绪：跳过相关对照。`);
  return false;
}

/** One peer at a time: its server is up only while it is measured. */
function measure(peer, number) {
  const args = ['bench', '--scenarios', options.scenarios, '--secs', String(options.secs), '--tag', `run${number}`];
  say(`\n# ${peer}, run ${number} of ${options.runs}`, `\n# ${peer}，第 ${number}/${options.runs} 次`);
  run(`./run-${peer}.sh`, options.add ? [...args, '--merge'] : args);
  if (peer === 'ours' && options.flushes) {
    run('./run-ours.sh', ['start']) && run('node', ['../flushes.mjs', '--tag', `run${number}`]);
    run('./run-ours.sh', ['stop']);
  }
  if (options.durability && KEEPERS.includes(peer)) run(`./run-${peer}.sh`, ['durability'], { TAG: `run${number}` });
}

readOptions(process.argv.slice(2));
const unknown = options.peers.split(',').find((peer) => !(peer in PARTS));
if (unknown) refuse(`No such peer: ${unknown}. There are: ${Object.keys(PARTS).join(', ')}`, `没有该对照：${unknown}。可选：${Object.keys(PARTS).join('、')}`);
fs.mkdirSync(RESULTS, { recursive: true });
if (!options.add) for (const file of fs.readdirSync(RESULTS)) fs.rmSync(RESULTS + file);
if (!install('generator')) process.exit(1);
const peers = options.peers.split(',').filter((peer) => !PARTS[peer] || install(PARTS[peer]));
for (let number = 1; number <= options.runs; number++) for (const peer of peers) measure(peer, number);
writeTable(options);
say('\nThe table is in docs/performance.md.', '\n结果已写入 docs/performance.md。');
