import type { LitElement } from 'lit';
import { hint } from '../i18n/hints.ts';
import { splitParts, takeNumbers } from '../model/hint-texts.ts';
import type { ViewCard } from '../model/replica.ts';
import type { HintMove, LinkType } from '../model/wire.ts';
import { labelOf, type OkrDesk } from './okr-desk.ts';
import { taskEntry } from './okr-entries.ts';
import { mergeCards } from './okr-merged.ts';

/** One click that does something about a finding. */
export interface OfferedMove {
  text: string;
  run: () => void;
}

/** What can be done about a finding here and now; nothing where the card is not this person's to change. */
export function offeredMove(desk: OkrDesk, card: ViewCard, move: HintMove | null): OfferedMove | undefined {
  if (move === null || !desk.may(card)) return undefined;
  switch (move.kind) {
    case 'number':
      return card.kind === 'objective' ? { text: hint('move.number'), run: () => moveNumbers(desk, card, move) } : undefined;
    case 'tasks': {
      const { disabled, run } = taskEntry(desk, card);
      return disabled === true || run === undefined ? undefined : { text: hint('move.tasks'), run };
    }
    case 'baseline':
      return { text: hint('move.baseline'), run: () => askBaseline(desk, card) };
    case 'split': {
      const parts = splitParts(textOf(card), move.spans);
      return parts.length === 0 ? undefined : { text: hint('move.split', { count: parts.length }), run: () => split(desk, card, parts) };
    }
    case 'merge': {
      const into = desk.replica.card(move.card);
      return into === undefined || into.deleted || into.kind !== card.kind
        ? undefined
        : { text: hint('move.merge', { text: labelOf(desk, into) }), run: () => mergeCards(desk, card, into) };
    }
  }
}

function moveNumbers(desk: OkrDesk, card: ViewCard, { spans }: HintMove): void {
  const former = textOf(card);
  const { objective, keyResults } = takeNumbers(former, spans);
  const made: string[] = [];
  desk.replica.together(() => {
    desk.replica.set(card.id, 'text', objective);
    for (const text of keyResults) made.push(desk.add('key_result', { fields: { text }, links: [['parent', card.id]] }));
  });
  desk.tell(hint('moved.number'), () => putBack(desk, card.id, former, made));
}

/** The first part stays; the others come behind it, under the same parent and with the same origins. */
function split(desk: OkrDesk, card: ViewCard, [first = '', ...others]: readonly string[]): void {
  const former = textOf(card);
  const links = (['parent', 'origin'] as const).flatMap((type) =>
    desk.replica.targets(card.id, type).map(({ id }): [LinkType, string] => [type, id]),
  );
  const made: string[] = [];
  desk.replica.together(() => {
    desk.replica.set(card.id, 'text', first);
    for (const text of others) made.push(desk.add(card.kind, { fields: { text }, links }));
  });
  desk.tell(hint('moved.split', { count: others.length + 1 }), () => putBack(desk, card.id, former, made));
}

function putBack({ replica }: OkrDesk, card: string, text: string, made: readonly string[]): void {
  replica.together(() => {
    made.forEach((id) => replica.delete(id));
    replica.set(card, 'text', text);
  });
}

/** The field that holds the value of today wants to be filled in. */
function askBaseline(desk: OkrDesk, card: ViewCard): void {
  const field = (): LitElement | null | undefined =>
    desk.host.shadowRoot?.querySelector<LitElement>(`[data-card="${CSS.escape(card.id)}"] .fields okr-field.field-from`);
  if (!(field()?.checkVisibility() ?? false) && !desk.open.has(card.id)) desk.flip(card.id);
  void (desk.host as LitElement).updateComplete.then(async () => {
    await field()?.updateComplete;
    field()?.focus();
  });
}

function textOf(card: ViewCard): string {
  return String(card.fields['text'] ?? '');
}
