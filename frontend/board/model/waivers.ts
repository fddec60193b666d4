/** A finding of the writing lint that the group keeps. */
export interface Waiver {
  /** Code of the rule. */
  rule: string;
  reason: string;
}

const LINE = /^([A-Z]+(?:-[A-Z]+)+)\s+(\S.*)$/u;

/**
 * The field `waived` of objectives and key results: in each line a rule, a space, and the reason. `Waivers.java` reads the
 * same. Of a rule that two people waived at once the first one counts.
 */
export function waiversOf(field: string): Waiver[] {
  const found = new Map<string, Waiver>();
  for (const line of field.split('\n')) {
    const [, rule, reason] = LINE.exec(line.trim()) ?? [];
    if (rule !== undefined && reason !== undefined && !found.has(rule)) found.set(rule, { rule, reason });
  }
  return [...found.values()];
}

/** The field with a waiver more, or with another reason for one. */
export function withWaiver(field: string, { rule, reason }: Waiver): string {
  const others = withoutWaiver(field, rule);
  return `${others}${others === '' ? '' : '\n'}${rule} ${reason.trim().replace(/\s+/gu, ' ')}`;
}

/** The field without the waiver of a rule. */
export function withoutWaiver(field: string, rule: string): string {
  return field
    .split('\n')
    .filter((line) => line.trim() !== '' && LINE.exec(line.trim())?.[1] !== rule)
    .join('\n');
}
