import './strength.ts';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { columnsText } from '../../i18n/columns.ts';
import { FIELDS } from '../../model/fields.ts';
import { strengthOf } from '../../model/forces.ts';
import type { ViewCard } from '../../model/replica.ts';
import type { Lens } from '../../model/wire.ts';
import type { Ballot } from '../ballot.ts';
import { renderMention, renderPresence, renderSaid } from '../card-marks.ts';
import { titleOf } from '../lens-base.ts';
import type { Board } from './board.ts';
import { renderParts, renderPileToggle, type PileMark } from './cluster-marks.ts';

/** What stands in the foot of a card because of others: its cluster, votes, comments, who is there. */
export interface Marks {
  board: Board;
  card: ViewCard;
  ballot: Ballot | undefined;
  pile: PileMark | undefined;
  lens: Lens;
  writable: boolean;
  apart: (part: ViewCard) => void;
}

export function renderMarks({ board, card, ballot, pile, lens, writable, apart }: Marks): TemplateResult {
  const { replica, context, clusters } = board;
  const forces = lens.type === 'columns' && lens.variant === 'forces' && 'strength' in FIELDS[card.kind];
  const kind = board.tintName(card);
  return html`${kind === '' ? nothing : html`<span class="muted">${kind}</span>`} ${pile === undefined ? nothing : renderPileToggle(card, pile, ballot?.sum([card, ...clusters.members(card.id)]) ?? 0)}
  ${renderParts(card, clusters.parts(card.id), writable ? apart : undefined, (part) => replica.mayChange(part.id))}
  ${forces
    ? html`<okr-strength
        label=${columnsText('strength', { text: titleOf(card) })}
        .value=${strengthOf(card) ?? 0}
        ?disabled=${!writable || !replica.mayChange(card.id, 'strength')}
        @choose=${({ detail }: CustomEvent<number | null>) => replica.set(card.id, 'strength', detail)}
      ></okr-strength>`
    : nothing}
  ${ballot?.renderDots(card) ?? nothing} ${renderSaid(replica, card.id)}
  ${renderMention(replica, context, card.id)} ${renderPresence(context, card.id)}`;
}
