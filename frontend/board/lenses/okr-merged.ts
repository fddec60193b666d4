import { html, nothing, type TemplateResult } from 'lit';
import { tell } from '../i18n/cards.ts';
import { words } from '../i18n/okr.ts';
import { mergedInto, mergeInto } from '../model/merging.ts';
import { nameOf } from '../model/names.ts';
import type { ViewCard } from '../model/replica.ts';
import { keyResultsOf, looseKeyResults } from '../model/grouping.ts';
import { textOf, titleOf } from './lens-base.ts';
import type { MenuEntry } from './lens-menu.ts';
import { labelOf, type OkrDesk } from './okr-desk.ts';

/** What has become part of a card: still readable, and with a way out. */
export function renderMerged(desk: OkrDesk, card: ViewCard): TemplateResult | typeof nothing {
  const parts = mergedInto(desk.replica, card);
  return parts.length === 0
    ? nothing
    : html`<ul class="also" aria-label=${words('merge.also')}>
        ${parts.map(
          (part) =>
            html`<li data-card=${part.id}>
              <span class="muted">${words('merge.also')}</span>
              <span class="wording">${textOf(part, 'text') || titleOf(part)}</span>
              ${authorOf(desk, part) === undefined ? nothing : html`<span class="muted">${authorOf(desk, part)}</span>`}
              ${desk.may(part)
                ? html`<button
                    class="button small quiet"
                    aria-label=${words('merge.apart.of', { text: titleOf(part) })}
                    @click=${() => takeApart(desk, part)}
                  >
                    ${words('merge.apart')}
                  </button>`
                : nothing}
            </li>`,
        )}
      </ul>`;
}

/** Where a card can be merged into: every other one of its kind. */
export function mergeEntries(desk: OkrDesk, card: ViewCard): MenuEntry {
  const parts = mergedInto(desk.replica, card);
  const others = parts.every((part) => desk.may(part)) ? candidates(desk, card).filter(({ id }) => id !== card.id) : [];
  return others.length === 0
    ? { text: words('merge.into'), disabled: true }
    : {
        text: words('merge.into'),
        children: others.map((other) => ({
          text: `${labelOf(desk, other)} ${titleOf(other, 30)}`,
          run: () => mergeCards(desk, card, other),
        })),
      };
}

/** Makes a card part of another one and offers to take that back. */
export function mergeCards(desk: OkrDesk, card: ViewCard, into: ViewCard): void {
  const parts = mergedInto(desk.replica, card);
  const target = labelOf(desk, into);
  desk.replica.together(() => mergeInto(desk.replica, card, into.id));
  desk.tell(words('merge.done', { text: titleOf(card), target }), () =>
    desk.replica.together(() => {
      desk.replica.merge(card.id, null);
      parts.forEach(({ id }) => desk.replica.merge(id, card.id));
    }),
  );
}

/** Name of the author, where it may be known. */
export function authorOf(desk: OkrDesk, card: ViewCard): string | undefined {
  return nameOf(card.by, { members: desk.context.room.members, former: desk.context.room.former ?? [], facilitator: tell('trainer') });
}

function takeApart(desk: OkrDesk, part: ViewCard): void {
  const into = part.merged ?? null;
  desk.replica.merge(part.id, null);
  desk.tell(words('merge.apart.done', { text: titleOf(part) }), () => desk.replica.merge(part.id, into));
}

function candidates(desk: OkrDesk, { kind }: ViewCard): ViewCard[] {
  return kind === 'objective'
    ? [...desk.objectives]
    : [...desk.objectives.flatMap(({ id }) => keyResultsOf(desk.replica, id)), ...looseKeyResults(desk.replica)];
}
