/** First and last ISO day of the cycle; they tell the year of a date without one. */
export interface Cycle {
  from: string;
  to: string;
}

/** A date that a sentence names, and where. */
export interface FoundDate {
  day: string;
  start: number;
  end: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const BY = '(?:\\b(?:by|until|till|before|no later than|due(?: on| by)?|on|at)\\s+)';
const END_OF = '(?:the\\s+)?(?:end\\s+of\\s+)?(?:the\\s+)?';
const YEAR = '(?:,?\\s+(\\d{4}))?(?!\\d)';
const ZH_YEAR = '(?:(\\d{4})\\s*年|(今年|本年|明年))?\\s*';
const ZH_IN = '(?:截至|截止到?|截止至|在|于|到|至)?\\s*';
const ZH_BY = '\\s*(?:之前|以前|前|为止|止)?';

interface Pattern {
  form: RegExp;
  /** The day that the groups name, unchecked. */
  day: (groups: (string | undefined)[], cycle: Cycle) => string | undefined;
}

const PATTERNS: readonly Pattern[] = [
  {
    form: new RegExp(`(?:${BY}|${ZH_IN})(?<!\\d)(\\d{4})(?:\\s*年\\s*|[-/.])(\\d{1,2})(?:\\s*月\\s*|[-/.])(\\d{1,2})(?!\\d)\\s*[日号]?${ZH_BY}`, 'giu'),
    day: ([year, month, date]) => dayOf(Number(year), Number(month), Number(date)),
  },
  {
    form: new RegExp(`${ZH_IN}(?:(今年|本年|明年)\\s*)?(?<!\\d)(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号]${ZH_BY}`, 'gu'),
    day: ([word, month, date], cycle) => inYear(undefined, word, cycle, (year) => dayOf(year, Number(month), Number(date))),
  },
  {
    form: new RegExp(`${ZH_IN}${ZH_YEAR}(?<!\\d)(\\d{1,2})\\s*月份?\\s*[底末]${ZH_BY}`, 'gu'),
    day: ([year, word, month], cycle) => inYear(year, word, cycle, (at) => lastDay(at, Number(month))),
  },
  {
    form: new RegExp(`${ZH_IN}${ZH_YEAR}(?:第?\\s*([一二三四1-4])\\s*季度|Q([1-4]))\\s*(?:结束|[底末内]|之?前)${ZH_BY}`, 'giu'),
    day: ([year, word, named, counted], cycle) =>
      inYear(year, word, cycle, (at) => lastDay(at, 3 * quarter(named ?? counted ?? ''))),
  },
  {
    form: new RegExp(`${ZH_IN}(?:(\\d{4})\\s*年|(今年|本年|明年)|年)年?[底末终]${ZH_BY}`, 'gu'),
    day: ([year, word], cycle) => inYear(year, word, cycle, (at) => lastDay(at, 12)),
  },
  {
    form: new RegExp(`${BY}?(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}\\b${YEAR}`, 'giu'),
    day: ([date, month, year], cycle) => inYear(year, '', cycle, (at) => dayOf(at, monthOf(month), Number(date))),
  },
  {
    form: new RegExp(`${BY}?\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${YEAR}`, 'giu'),
    day: ([month, date, year], cycle) => inYear(year, '', cycle, (at) => dayOf(at, monthOf(month), Number(date))),
  },
  {
    form: new RegExp(`${BY}${END_OF}${MONTH}\\b${YEAR}`, 'giu'),
    day: ([month, year], cycle) => inYear(year, '', cycle, (at) => lastDay(at, monthOf(month))),
  },
  {
    form: new RegExp(`${BY}${END_OF}(?:Q([1-4])|(first|second|third|fourth)\\s+quarter)\\b(?:\\s+of)?${YEAR}`, 'giu'),
    day: ([counted, named, year], cycle) => inYear(year, '', cycle, (at) => lastDay(at, 3 * quarter(counted ?? named ?? ''))),
  },
  {
    form: new RegExp(`${BY}(?:year[- ]end|(?:the\\s+)?end\\s+of\\s+(?:the\\s+year|this\\s+year|year|(\\d{4})))\\b`, 'giu'),
    day: ([year], cycle) => inYear(year, '', cycle, (at) => lastDay(at, 12)),
  },
];

const MARKED = /^(?:\s*(?:截|在|于|到|至|by|until|till|before|no later|due|on\b|at\b))|(?:前|止|[底末终内]|结束)$/iu;
const BEGINNING = /(?:从|自|\bfrom|\bsince|\bof)\s*$/iu;
const OF_THE_PAST = /^\s*(?:的|起|以来)/u;

/** The date until which a sentence wants something: one with a word for it (by, before, 前, 于 …), else the last. */
export function findDue(text: string, cycle: Cycle): FoundDate | undefined {
  const found = PATTERNS.flatMap(({ form, day }) =>
    [...text.matchAll(form)].flatMap((match): (FoundDate & { marked: boolean })[] => {
      const start = match.index + (/^\s*/u.exec(match[0])?.[0].length ?? 0);
      const end = match.index + match[0].length;
      const named = day(match.slice(1), cycle);
      const past = BEGINNING.test(text.slice(0, start)) || OF_THE_PAST.test(text.slice(end));
      return named === undefined || past ? [] : [{ day: named, start, end, marked: MARKED.test(match[0]) }];
    }),
  );
  const marked = found.filter((date) => date.marked);
  const [best] = (marked.length > 0 ? marked : found).sort((a, b) => b.end - a.end || a.start - b.start);
  return best && { day: best.day, start: best.start, end: best.end };
}

/** Without a year it is the first such day that is not before the cycle. */
function inYear(
  year: string | undefined,
  word: string | undefined,
  cycle: Cycle,
  day: (year: number) => string | undefined,
): string | undefined {
  if (year !== undefined) return day(Number(year));
  const first = Number(cycle.from.slice(0, 4));
  if (word === '明年') return day(first + 1);
  if (word === '今年' || word === '本年') return day(first);
  const here = day(first);
  return here !== undefined && here >= cycle.from ? here : day(first + 1);
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function quarter(name: string): number {
  const words = [['1', '一', 'first'], ['2', '二', 'second'], ['3', '三', 'third'], ['4', '四', 'fourth']];
  return words.findIndex((word) => word.includes(name.toLowerCase())) + 1;
}

function lastDay(year: number, month: number): string | undefined {
  return dayOf(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function dayOf(year: number, month: number, date: number): string | undefined {
  const day = new Date(Date.UTC(year, month - 1, date));
  const real = day.getUTCFullYear() === year && day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
  return real ? day.toISOString().slice(0, 10) : undefined;
}
