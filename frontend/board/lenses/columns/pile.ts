import './sticky.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Pile } from '../../model/clusters.ts';
import type { ViewCard } from '../../model/replica.ts';
import type { Lens, LensColumn } from '../../model/wire.ts';
import type { Ballot } from '../ballot.ts';
import type { Board } from './board.ts';
import { renderMarks, type Marks } from './card-foot.ts';
import type { Hands } from './hands.ts';
import type { GrabEvent } from './sticky.ts';

/** What the cards of a board are drawn with. */
export interface Desk {
  board: Board;
  lens: Extract<Lens, { type: 'columns' }>;
  ballot: Ballot | undefined;
  writable: boolean;
  names: readonly string[];
  hands: Hands;
  isOpen: (head: string) => boolean;
  fold: (head: string, open: boolean) => void;
  grab: (grab: GrabEvent['detail'], card: ViewCard) => void;
}

/** A card, or a cluster as a stack that opens. */
export function renderPile({ head, members }: Pile, column: LensColumn, desk: Desk): TemplateResult {
  const size = 1 + desk.board.clusters.members(head.id).length;
  const open = members.length > 0 && desk.isOpen(head.id);
  const pile = size === 1 ? undefined : { size, open, toggle: () => desk.fold(head.id, !open) };
  return html`<li class="item ${pile === undefined ? '' : open ? 'cluster open' : 'cluster'}">
    ${renderCard(head, column, desk, pile)}
    ${open
      ? html`<ul class="members">
          ${repeat(
            members,
            ({ id }) => id,
            (card) => html`<li class="item">${renderCard(card, column, desk, undefined)}</li>`,
          )}
        </ul>`
      : nothing}
  </li>`;
}

function renderCard(card: ViewCard, column: LensColumn, desk: Desk, pile: Marks['pile']): TemplateResult {
  const { board, ballot, lens, writable, names, hands } = desk;
  return html`<okr-sticky
    data-card=${card.id}
    data-head=${board.clusters.headOf(card)?.id ?? nothing}
    style=${board.tintStyle(card)}
    ?tinted=${board.isTinted(card)}
    ?compact=${lens.variant === 'canvas'}
    ?heading=${pile !== undefined}
    .replica=${board.replica}
    .card=${card}
    .column=${column}
    .origins=${board.origins(card, column)}
    .names=${names}
    .author=${board.authorOf(card)}
    .locked=${!writable || !board.replica.mayChange(card.id)}
    .fixed=${!board.mayMove(card)}
    .actions=${hands.actions}
    @okr-act=${({ detail }: CustomEvent<string>) => hands.act(detail, card.id)}
    @okr-grab=${({ detail }: GrabEvent) => desk.grab(detail, card)}
    >${renderMarks({ board, card, ballot, pile, lens, writable, apart: hands.apart })}</okr-sticky
  >`;
}
