type Span = readonly [number, number];

const CLAUSE = /[，,;；。]|(?<=[a-z])\.\s/giu;
/** What is left hanging where a number was. */
const DANGLING =
  /(?:\s|[，,、;；:：]|增长到|提升到|提高到|降低到|增长至|提升至|提高至|降低至|达到|达|到|至|为|超过|突破|不低于|\b(?:by|to|of|at|than|least|most|over|above|below|under|from|reach|reaches|with))+$/iu;
const EDGES = /^[\s，,、;；。.:：]+|[\s，,、;；。.:：]+$/gu;
const JOINTS = /^(?:同时|并且|而且|另外|此外|以及|并|且|和|及|and also|and|as well as|plus|while)\s*/iu;

/** An objective without its numbers, and the key results that begin with them. */
export interface Parted {
  objective: string;
  keyResults: string[];
}

/**
 * Takes numbers out of an objective. Where clauses without numbers say the direction, those with numbers go as they are;
 * else all of it becomes a key result, and the objective stays behind without the numbers.
 */
export function takeNumbers(text: string, spans: readonly Span[]): Parted {
  const clauses = clausesOf(text);
  const counted = clauses.filter((clause) => spans.some((span) => within(span, clause)));
  const plain = clauses.filter((clause) => !counted.includes(clause));
  const said = (clause: Span): string => trimmed(text.slice(...clause));
  if (counted.length > 0 && plain.some((clause) => said(clause) !== '')) {
    const separator = /\p{Script=Han}/u.test(text) ? '，' : ', ';
    return { objective: plain.map(said).filter((clause) => clause !== '').join(separator), keyResults: counted.map(said) };
  }
  let rest = text;
  for (const [start, end] of [...spans].sort(([a], [b]) => b - a)) {
    rest = rest.slice(0, start).replace(DANGLING, '') + rest.slice(end).replace(/^\s+(?=\s)/u, '');
  }
  return { objective: trimmed(rest).replace(DANGLING, ''), keyResults: [trimmed(text)] };
}

/** The parts of a statement that says several things, each as a statement; nothing when it can't be taken apart. */
export function splitParts(text: string, spans: readonly Span[]): string[] {
  const parts = spans.map(([start, end]) => capital(trimmed(trimmed(text.slice(start, end)).replace(JOINTS, '')), text));
  const said = parts.filter((part) => part !== '');
  return said.length < 2 ? [] : said;
}

function clausesOf(text: string): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const mark of text.matchAll(CLAUSE)) {
    // A comma inside of a number parts nothing.
    if (mark[0] === ',' && /\d/u.test(text[mark.index - 1] ?? '') && /\d/u.test(text[mark.index + 1] ?? '')) continue;
    clauses.push([start, mark.index]);
    start = mark.index + mark[0].length;
  }
  clauses.push([start, text.length]);
  return clauses;
}

function within([start, end]: Span, clause: Span): boolean {
  return start >= clause[0] && end <= clause[1];
}

function trimmed(text: string): string {
  return text.replace(EDGES, '');
}

/** As the whole began, so do its parts. */
function capital(part: string, whole: string): string {
  const first = whole.trim().charAt(0);
  return first !== first.toLowerCase() ? part.charAt(0).toUpperCase() + part.slice(1) : part;
}
