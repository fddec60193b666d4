/** Words for powers of ten in front of a unit, longest first. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(千万)/u, 1e7],
  [/^(百万)/u, 1e6],
  [/^(十万)/u, 1e5],
  [/^(亿|億)/u, 1e8],
  [/^(万|萬)/u, 1e4],
  [/^(千)/u, 1e3],
  [/^(billion|bn)(?![a-z])/iu, 1e9],
  [/^(million|mio|mn)(?![a-z])/iu, 1e6],
  [/^(thousand)(?![a-z])/iu, 1e3],
  [/^(M)(?![A-Za-z])/u, 1e6],
  [/^(k)(?![A-Za-z])/iu, 1e3],
];

/** The power of ten in a unit: 10 000 for `万元`, a million for `M€`, 1 for `€`. */
export function scaleOf(unit: string): number {
  return partsOfUnit(unit).scale;
}

/** The unit without its power of ten, in small letters. */
export function unitOf(unit: string): string {
  return partsOfUnit(unit).unit;
}

/** Whether two units measure the same; a missing one agrees with all. */
export function sameUnit(one: string, other: string): boolean {
  const [a, b] = [unitOf(one), unitOf(other)];
  return a === b || a === '' || b === '';
}

/** Whether a unit says hundredths. */
export function percent(unit: string): boolean {
  return /[%％]/u.test(unit);
}

function partsOfUnit(unit: string): { scale: number; unit: string } {
  // `€ M` and `M €` are the same.
  const trimmed = unit.trim().replace(/^([€$¥￥£])\s*(.+)$/u, '$2 $1');
  const found = SCALES.find(([pattern]) => pattern.test(trimmed));
  const rest = found === undefined ? trimmed : trimmed.replace(found[0], '');
  return { scale: found?.[1] ?? 1, unit: rest.trim().toLowerCase() };
}
