/** A text whose digits, signs and spaces are the plain ones; every character stays where it was. */
export function plainSigns(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/gu, (sign) => (sign === '，' ? sign : String.fromCharCode(sign.charCodeAt(0) - 0xfee0)))
    .replace(/(?<=\d)，(?=\d{3}(?!\d))/gu, ',')
    .replace(/[\u3000\u00a0\u2009\u202f\t\n]/gu, ' ')
    .replace(/[−–](?=\d)/gu, '-')
    .replace(/￥/gu, '¥');
}

/** Stands for what has been read already; ends every clause. */
export const READ = '\u0001';

/** Blanks out a part of a text. */
export function withoutPart(text: string, start: number, end: number): string {
  return text.slice(0, start) + READ.repeat(end - start) + text.slice(end);
}
