import { sentenceAfter } from './key-result-sync.ts';
import type { Replica } from './replica.ts';
import type { FieldValue } from './wire.ts';

/**
 * A document whose key results keep their sentence in step while this person changes their fields. Only the page on which
 * a field is changed writes the sentence; everybody else receives it, so it is never written twice.
 *
 * @param language of the workshop: the sentence belongs to the group, not to the reader
 * @param onSentence called before this person's first keystroke in a sentence, with what it was
 */
export function followingReplica(
  replica: Replica,
  language: () => 'zh' | 'en',
  onSentence: (card: string, former: string) => void,
): Replica {
  const follow = (card: string, act: () => void): void => {
    const before = replica.card(card);
    act();
    const after = replica.card(card);
    if (before?.kind !== 'key_result' || after === undefined) return;
    const sentence = sentenceAfter(before.fields, after.fields, language());
    if (sentence !== undefined) replica.edit(card, 'text', sentence);
  };
  const own: Partial<Replica> = {
    set: (card: string, field: string, value: FieldValue | null) => follow(card, () => replica.set(card, field, value)),
    edit: (card, field, text, caret) => {
      if (field === 'text') onSentence(card, String(replica.card(card)?.fields['text'] ?? ''));
      if (field === 'text') replica.edit(card, field, text, caret);
      else follow(card, () => replica.edit(card, field, text, caret));
    },
    flush: (card, field) => {
      replica.flush(card, field);
      if (field !== 'text') replica.flush(card, 'text');
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
