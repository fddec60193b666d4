import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CardAction } from '../elements/card-menu.ts';
import { labelOf, openSheet, type SheetTab, sheetTabs } from '../elements/card-sheet.ts';
import { tell } from '../i18n/cards.ts';
import { columnsText } from '../i18n/columns.ts';
import { language } from '../i18n/index.ts';
import type { LensContext } from '../lens.ts';
import { initials } from '../model/initials.ts';
import { isMentioned } from '../model/mentions.ts';
import type { Replica } from '../model/replica.ts';
import type { MenuEntry } from './lens-menu.ts';

/** Small marks at a card: who is in it, and how much is being said about it. */
export const cardMarksStyles = css`
  .in-hand {
    display: inline-flex;
    gap: 0.125rem;
  }

  .in-hand span {
    background: var(--okr-accent-soft, #e8ecf8);
    border-radius: 1rem;
    color: var(--okr-ink-soft, #5d6169);
    font-size: 0.6875rem;
    line-height: 1.125rem;
    min-inline-size: 1.125rem;
    padding-inline: 0.25rem;
    text-align: center;
  }

  button.said {
    background: none;
    border: 0;
    color: var(--okr-ink-soft, #5d6169);
    cursor: pointer;
    font-size: 0.8125rem;
    min-block-size: 1.5rem;
    padding: 0 0.25rem;
    text-decoration: underline;
  }

  button.said.mentioned {
    background: var(--okr-warn-soft, #fdf0d7);
    border-radius: 999px;
    color: var(--okr-ink, #23262d);
    padding-inline: 0.5rem;
    text-decoration: none;
  }

  button.said.withheld {
    background: var(--okr-ink, #23262d);
    border-radius: 999px;
    color: var(--okr-surface, #fffdf9);
    padding-inline: 0.625rem;
    text-decoration: none;
  }

  @media (pointer: coarse) {
    button.said {
      min-block-size: 2.75rem;
    }
  }
`;

/** Initials of the others who have the card in hand. */
export function renderPresence(context: LensContext, card: string): TemplateResult | typeof nothing {
  const people = [...new Map(context.presence.filter((one) => one.card === card && one.id !== context.me).map(({ id, name }) => [id, name])).values()];
  if (people.length === 0) return nothing;
  const names = tell('presence.here', { names: people.join(language() === 'zh' ? '、' : ', ') });
  return html`<span class="in-hand" role="img" title=${names} aria-label=${names}>
    ${people.slice(0, 3).map((name) => html`<span aria-hidden="true">${initials(name)}</span>`)}
  </span>`;
}

/** That a trainer has taken the card out of sight, for trainers, as the way back. */
function renderWithheld(replica: Replica, card: string): TemplateResult | typeof nothing {
  if (replica.card(card)?.withheld !== true) return nothing;
  return html`<button
    class="said withheld"
    aria-label=${tell('withhold.mark.label')}
    @click=${({ currentTarget }: Event) => currentTarget && openSheet(currentTarget, { replica, card, tab: 'withhold' })}
  >
    ${tell('withhold.mark')}
  </button>`;
}

/** How many comments are open, as a way to them; and whether only trainers see the card. */
export function renderSaid(replica: Replica, card: string): TemplateResult {
  return html`${renderWithheld(replica, card)}${renderOpenComments(replica, card)}`;
}

function renderOpenComments(replica: Replica, card: string): TemplateResult | typeof nothing {
  const open = replica.comments(card).filter(({ done }) => !done).length;
  if (open === 0) return nothing;
  const label = tell(open === 1 ? 'comments.open.one' : 'comments.open', { count: open });
  return html`<button
    class="said"
    @click=${({ currentTarget }: Event) => currentTarget && openSheet(currentTarget, { replica, card, tab: 'comments' })}
  >
    ${label}
  </button>`;
}

/** That an open comment of the card mentions the reader, or somebody at the reader's table device. */
export function renderMention(replica: Replica, context: LensContext, card: string): TemplateResult | typeof nothing {
  const names = context.room.members.map(({ name }) => name);
  const mine = context.room.members.filter(({ id }) => id === context.me).map(({ name }) => name);
  const people = [...mine, ...context.people];
  const meant = replica.comments(card).some(({ done, text }) => !done && text.includes('@') && isMentioned(text, people, names));
  if (!meant) return nothing;
  return html`<button
    class="said mentioned"
    @click=${({ currentTarget }: Event) => currentTarget && openSheet(currentTarget, { replica, card, tab: 'comments' })}
  >
    @ ${columnsText('mention.me')}
  </button>`;
}


/** What every card's menu offers, whether the reader may write or not. */
export function sheetActions(replica: Replica, card: string): CardAction[] {
  return sheetTabs({ replica, card }).map((tab) => ({ id: tab, text: textOf(tab, replica, card) }));
}

/** The same for the menus of lenses. */
export function sheetEntries(from: HTMLElement, replica: Replica, card: string): MenuEntry[] {
  return sheetTabs({ replica, card }).map((tab) => ({ text: textOf(tab, replica, card), run: () => openSheet(from, { replica, card, tab }) }));
}

function textOf(tab: SheetTab, replica: Replica, card: string): string {
  const count = tab === 'comments' ? replica.comments(card).length : 0;
  return count > 0 ? tell('menu.comments.count', { count }) : labelOf(tab, { replica, card });
}
