/** A piece of a sentence with gaps: words of the template, or the gap for a question. */
export type SentencePart = { words: string } | { question: string };

/** A piece of the finished sentence. */
export interface Said {
  text: string;
  /** The question that it answers; absent for words of the template. */
  question?: string;
  /** Whether the gap is still open. */
  open?: true;
}

/** Cuts `By {when} we …` into words and gaps; what stands in braces without being a question stays as words. */
export function partsOf(sentence: string, questions: readonly string[]): SentencePart[] {
  const parts: SentencePart[] = [];
  const used = new Set<string>();
  for (const piece of sentence.split(/(\{[^{}]*\})/u)) {
    const question = /^\{(.*)\}$/u.exec(piece)?.[1];
    if (question !== undefined && questions.includes(question) && !used.has(question)) {
      used.add(question);
      parts.push({ question });
    } else if (piece !== '') parts.push({ words: piece });
  }
  return parts;
}

/** The sentence with the answers in their places; an open gap reads as its label. */
export function compose(
  parts: readonly SentencePart[],
  answer: (question: string) => string,
  label: (question: string) => string,
): Said[] {
  return parts.map((part) => {
    if ('words' in part) return { text: part.words };
    const text = tidy(answer(part.question));
    return text === ''
      ? { text: label(part.question), question: part.question, open: true }
      : { text, question: part.question };
  });
}

/** An answer as a part of a sentence: on one line, without the full stop or comma that people end a text with. */
function tidy(answer: string): string {
  return answer
    .trim()
    .replace(/\s*\n\s*/gu, ' ')
    .replace(/[。．.，,；;、\s]+$/u, '');
}
