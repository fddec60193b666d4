/** Two letters of a Latin name, the last two signs of a Chinese one; brackets and other marks do not count. */
export function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const first = [...(words[0] ?? '')];
  if (/\p{Script=Han}/u.test(name)) return first.slice(-2).join('');
  if (words.length < 2) return first.slice(0, 2).join('');
  return words
    .slice(0, 2)
    .map((word) => [...word][0])
    .join('')
    .toUpperCase();
}
