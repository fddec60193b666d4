/** Whether two lists differ in what they hold or in its order. */
export function otherList(now: unknown, was: unknown): boolean {
  if (now === was) return false;
  if (!Array.isArray(now) || !Array.isArray(was) || now.length !== was.length) return true;
  return now.some((value, index) => !Object.is(value, was[index]));
}

/** Whether two objects differ in a part; what the parts hold is compared by identity. */
export function otherParts(now: unknown, was: unknown): boolean {
  if (now === was) return false;
  if (!isObject(now) || !isObject(was)) return true;
  const keys = Object.keys(now);
  return keys.length !== Object.keys(was).length || keys.some((key) => !Object.is(now[key], was[key]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
