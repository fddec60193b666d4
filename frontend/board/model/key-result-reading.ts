import { type Amount, findAmounts, splitUnit } from './amounts.ts';
import { type Cycle, findDue } from './due-dates.ts';
import { LIMITS } from './fields.ts';
import { plainSigns, READ, withoutPart } from './written-text.ts';

/** What a key result's sentence says; what it does not say is absent. */
export interface Reading {
  metric?: string;
  from?: number;
  to?: number;
  unit?: string;
  direction?: 'increase' | 'decrease';
  due?: string;
}

/** What helps to read a sentence. */
export interface ReadingContext {
  cycle: Cycle;
  /** The unit that the key result has already; values are read in it where that is possible. */
  unit?: string;
}

const ZH_UP = '提升|提高|增长|增加|上升|上涨|扩大|拉升|升|涨|增';
const ZH_DOWN = '降低|下降|减少|缩短|压缩|下调|降|减|缩';
const ZH_HOLD = '达|控制|保持|维持|稳定|做|改善|优化';
const EN_UP = 'raise|increase|grow|lift|improve|boost|expand|double';
const EN_DOWN = 'reduce|decrease|cut|lower|shorten|shrink';
const EN_HOLD = 'bring|get|keep|reach|achieve|take|move|hold';

const FROM = /(?:(?:从|由)(?:目前的?|现在的?|当前的?|基线的?)?|\bfrom(?: about| around| currently| today's)?)\s*$/iu;
const TO = new RegExp(
  `(?:(${ZH_UP})?(${ZH_DOWN})?(?:${ZH_HOLD})?(?:到|至|成|为|在)|达到?了?|突破|超过|不低于|不少于|不高于|不超过|低于|高于|少于|多于|小于|大于|至少|最多|` +
    `[≥≤]|[<>]=?|→|->|=>|\\b(?:up |down )?to(?: at least| at most| about| around)?|\\b(?:reach|reaches|hit|hits|at least|at most|below|above|less than|fewer than|more than))\\s*$`,
  'iu',
);
const ARROW = /^\s*(?:→|->|=>)/u;
const RELATIVE = new RegExp(`(?:(?:${ZH_UP}|${ZH_DOWN})了?|\\bby(?: about| around)?)\\s*$`, 'iu');
const CLAUSE = new RegExp(`[，,;；。:：!！?？${READ}]|\\.\\s`, 'gu');
const LEAD_ZH = new RegExp(`^(?:把|将|使|让|令|确保|推动|实现|力争)?(?:(${ZH_UP})|(${ZH_DOWN}))?`, 'u');
const LEAD_EN = new RegExp(`^(?:to )?(?:(${EN_UP})|(${EN_DOWN})|(?:${EN_HOLD}))s?\\s+`, 'iu');
const TAIL = new RegExp(
  `(?:\\s+(?:(?:is |are |be )?(?:(raised|increased|rises?|grows?|increases?|climbs?|improves?|goes up|go up)|` +
    `(reduced|lowered|cut|falls?|drops?|decreases?|shrinks?|goes down|go down)|goes|go|moves?|changes?|is|are|stays?|remains?))|(?:(${ZH_UP})|(${ZH_DOWN})))$`,
  'iu',
);

/** Understands a sentence in Chinese or English: amounts, units, the date and the metric before them. Never guesses. */
export function readKeyResult(sentence: string, { cycle, unit = '' }: ReadingContext): Reading {
  const plain = plainSigns(sentence);
  const due = findDue(plain, cycle);
  const text = due === undefined ? plain : withoutPart(plain, due.start, due.end);
  const { from, to } = parts(text, findAmounts(text, unit));
  return {
    ...measured(from?.amount, to?.amount, unit),
    ...named(sentence, text, from, to),
    ...(due === undefined ? {} : { due: due.day }),
  };
}

interface Part {
  amount: Amount;
  /** Where the words that lead to the amount begin. */
  start: number;
  /** Whether words make it the begin or the end of a change. */
  marked: boolean;
  direction: Reading['direction'] | undefined;
}

function parts(text: string, amounts: readonly Amount[]): { from: Part | undefined; to: Part | undefined } {
  const before = ({ start }: Amount): string => text.slice(0, start);
  const from = amounts.find((amount) => FROM.test(before(amount)) || ARROW.test(text.slice(amount.end)));
  const to = amounts.find(
    (amount) => amount !== from && (from === undefined || amount.start > from.start) && TO.test(before(amount)),
  );
  const open = amounts.filter((amount) => !RELATIVE.test(before(amount)) && !/的\s*$/u.test(before(amount)));
  const [only] = from === undefined && to === undefined && open.length === 1 && amounts.length === 1 ? open : [];
  return { from: from && part(before(from), from, FROM), to: to ? part(before(to), to, TO) : only && { ...part(before(only), only, TO), marked: false } };
}

function part(before: string, amount: Amount, marker: RegExp): Part {
  const match = marker.exec(before);
  const direction = match?.[1] !== undefined ? 'increase' : match?.[2] !== undefined ? 'decrease' : undefined;
  return { amount, start: match?.index ?? amount.start, marked: true, direction };
}

/** Both values in one unit: in the known one, else in the one that both are written in. */
function measured(from: Amount | undefined, to: Amount | undefined, known: string): Reading {
  const main = to ?? from;
  if (main === undefined) return {};
  const other = main === to ? from : undefined;
  const base = main.unit || (other?.unit ?? '');
  const comparable = other === undefined || other.unit === '' || other.unit === base;
  const used = comparable && other !== undefined ? [other, main] : [main];
  const { scale, unit } = scaleOf(used, base, known);
  const value = (amount: Amount): number => exact((amount.value * amount.scale) / scale);
  return {
    ...(comparable && from !== undefined ? { from: value(from) } : {}),
    ...(to === undefined ? {} : { to: value(to) }),
    ...(unit === '' ? {} : { unit }),
  };
}

/** In the known unit where that is possible, else as both are written, else in plain numbers. */
function scaleOf(used: readonly Amount[], base: string, known: string): { scale: number; unit: string } {
  const [first] = used;
  if (first === undefined || (base === '' && used.every(({ scale }) => scale === 1))) return { scale: 1, unit: '' };
  const own = splitUnit(known);
  if (known !== '' && (own.base === base || base === '')) return { scale: own.scale, unit: known };
  const kept = first.scale > 1000 && !first.sign && used.every(({ scaleWord }) => scaleWord === first.scaleWord);
  return kept ? { scale: first.scale, unit: unitOf(first.scaleWord, base) } : { scale: 1, unit: base };
}

function unitOf(word: string, base: string): string {
  return base === '' || /\p{Script=Han}/u.test(word) ? word + base : `${word} ${base}`;
}

/** Without the noise that multiplying decimal fractions brings. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}

/** The metric stands in the same clause before the change, between the verbs. */
function named(sentence: string, text: string, from: Part | undefined, to: Part | undefined): Reading {
  const first = from ?? to;
  if (first === undefined || !first.marked) return {};
  const clause = sentence.slice(clauseStart(text.slice(0, first.start)), first.start).trim();
  const lead = LEAD_EN.exec(`${clause} `) ?? LEAD_ZH.exec(clause);
  const rest = clause.slice(lead?.[0].length ?? 0).trim();
  const tail = TAIL.exec(rest);
  const metric = rest.slice(0, tail?.index ?? rest.length).trim();
  const direction = to?.direction ?? directionOf(lead) ?? directionOf(tail);
  return {
    ...(metric === '' || metric.length > LIMITS.line ? {} : { metric }),
    ...(direction === undefined ? {} : { direction }),
  };
}

function clauseStart(text: string): number {
  return Math.max(0, ...[...text.matchAll(CLAUSE)].map((mark) => mark.index + mark[0].length));
}

/** Of verbs that mean more or less; the odd groups of a pattern hold those that mean more. */
function directionOf(found: RegExpExecArray | null): Reading['direction'] | undefined {
  if ((found?.[1] ?? found?.[3]) !== undefined) return 'increase';
  return (found?.[2] ?? found?.[4]) !== undefined ? 'decrease' : undefined;
}
