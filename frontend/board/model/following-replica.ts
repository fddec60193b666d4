import { sentenceAfter } from './key-result-sync.ts';
import type { Replica } from './replica.ts';
import type { FieldValue } from './wire.ts';

type Fields = Readonly<Record<string, FieldValue>>;

/**
 * A document whose key results keep their sentence in step while this person changes their fields. Only the page on which
 * a field is changed writes the sentence; everybody else receives it, so it is never written twice. What is typed into a
 * field reaches the sentence when the person leaves the field. Field and sentence are taken back as one.
 *
 * @param language of the workshop: the sentence belongs to the group, not to the reader
 * @param onSentence called before this person's first keystroke in a sentence, with what it was
 */
export function followingReplica(
  replica: Replica,
  language: () => 'zh' | 'en',
  onSentence: (card: string, former: string) => void,
): Replica {
  /** What the fields said before this person began to type in one of them. */
  const typing = new Map<string, Fields>();
  const fieldsOf = (card: string): Fields | undefined => {
    const found = replica.card(card);
    return found?.kind === 'key_result' ? found.fields : undefined;
  };
  const follow = (card: string, before: Fields | undefined, typed?: string): void => {
    const after = fieldsOf(card);
    const sentence = before && after && sentenceAfter(before, after, language());
    if (sentence === undefined) return;
    replica.together(() => replica.set(card, 'text', sentence), typed === undefined ? undefined : { card, field: typed });
  };
  const own: Partial<Replica> = {
    set: (card: string, field: string, value: FieldValue | null) => {
      const before = fieldsOf(card);
      replica.together(() => {
        replica.set(card, field, value);
        if (field !== 'text') follow(card, before);
      });
    },
    edit: (card, field, text, caret) => {
      const before = fieldsOf(card);
      if (field === 'text') onSentence(card, String(before?.['text'] ?? ''));
      else if (before !== undefined && !typing.has(card)) typing.set(card, before);
      replica.edit(card, field, text, caret);
    },
    flush: (card, field) => {
      replica.flush(card, field);
      const before = field === 'text' ? undefined : typing.get(card);
      if (before === undefined) return;
      typing.delete(card);
      follow(card, before, field);
    },
  };
  return new Proxy(replica, {
    get: (target, name) => {
      const value: unknown = Reflect.get(own, name) ?? Reflect.get(target, name, target);
      // The document's private parts are its own, whoever is asked.
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
