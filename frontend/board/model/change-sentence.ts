const READERS: readonly RegExp[] = [
  // By (how), (whom) will (change), because (evidence)
  /^\s*by\b[^,]+,\s*(?:we (?:will )?(?:make|let|help)\s+)?(.+?)(?:,\s*(?:because|since|as)\b.*)?$/isu,
  // 通过（做法），让（对象）（变化），因为（依据）
  /^\s*(?:通过|借助|依靠)[^，,]+[，,]\s*(?:让|使|使得|帮助)?\s*(.+?)(?:[，,]\s*(?:因为|由于|依据).*)?$/su,
];

/** What changes, out of a sentence that also says how and why: that is what an objective is about. */
export function changeOf(text: string): string {
  const plain = text.trim();
  const change = READERS.map((reader) => reader.exec(plain)?.[1]?.trim()).find((found) => found !== undefined && found !== '');
  return change === undefined ? plain : withCapital(change.replace(/[.。]$/u, ''));
}

function withCapital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
