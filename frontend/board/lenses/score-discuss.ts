import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { scoringText } from '../i18n/scoring.ts';
import type { LensContext } from '../lens.ts';
import { discussedOf, isContested, withDiscussed } from '../model/opinions.ts';
import type { Giver, Opinion, Opinions } from '../model/opinions.ts';
import type { Replica, ViewCard } from '../model/replica.ts';
import type { Criterion } from '../model/scoring.ts';
import { textOf, titleOf } from './lens-base.ts';

/** A cell in which people are far apart. */
interface Difference {
  card: ViewCard;
  criterion: Criterion;
  opinion: Opinion;
  discussed: boolean;
}

/** What is known of the people behind the scores. */
interface Discussion {
  replica: Replica;
  context: LensContext;
  opinions: Opinions;
  criteria: readonly Criterion[];
  cards: readonly ViewCard[];
  writable: boolean;
  /** Whether nobody is named, not even oneself. */
  anonymous: boolean;
}

/** The cells in which people are far apart: who stands at both ends, and whether the group has talked about it. */
export function renderDiscussion(discussion: Discussion): TemplateResult {
  const found = differences(discussion);
  if (found.length === 0) return html`<p class="muted">${scoringText('discuss.none')}</p>`;
  const open = found.filter(({ discussed }) => !discussed).length;
  return html`<section class="discuss ${open === 0 ? 'settled' : ''}">
    <div role="status">
      <h3>${scoringText(open === 0 ? 'discuss.done' : 'discuss.title', { open, all: found.length })}</h3>
    </div>
    <ul>
      ${found.map((one) => renderDifference(one, discussion))}
    </ul>
  </section>`;
}

/** Mean, range, and whether there is something to discuss, at a strategy's criterion. */
export function renderOpinion(card: ViewCard, criterion: Criterion, opinion: Opinion | undefined): TemplateResult {
  if (opinion === undefined) return html`<p class="opinion"><b>–</b></p>`;
  const { mean, lowest, highest, count, spread } = opinion;
  const discussed = discussedOf(textOf(card, 'discussed')).includes(criterion.field);
  const label = scoringText('result.cell', { mean: mean.toFixed(1), lowest, highest, count });
  return html`<p class="opinion">
    <b aria-hidden="true">${mean.toFixed(1)}</b>
    <span class="range" style="--low: ${lowest}; --high: ${highest}; --mean: ${mean}" role="img" aria-label=${label} title=${label}></span>
    ${spread === 0 ? nothing : html`<span class="muted" aria-hidden="true">${scoringText('result.range', { lowest, highest })}</span>`}
    ${isContested(opinion)
      ? html`<span class="status ${discussed ? 'good' : 'warn'}">${scoringText(discussed ? 'result.discussed' : 'result.discuss')}</span>`
      : nothing}
  </p>`;
}

function differences({ opinions, criteria, cards }: Discussion): Difference[] {
  const found = cards.flatMap((card) =>
    criteria.flatMap((criterion): Difference[] => {
      const opinion = opinions.of(card.id, criterion.field);
      const discussed = discussedOf(textOf(card, 'discussed')).includes(criterion.field);
      return isContested(opinion) ? [{ card, criterion, opinion, discussed }] : [];
    }),
  );
  return found.sort((a, b) => b.opinion.spread - a.opinion.spread);
}

function renderDifference({ card, criterion, opinion, discussed }: Difference, discussion: Discussion): TemplateResult {
  const text = titleOf(card);
  const { replica, writable } = discussion;
  const mark = ({ currentTarget }: Event): void => {
    const { checked } = currentTarget as HTMLInputElement;
    replica.set(card.id, 'discussed', withDiscussed(textOf(card, 'discussed'), criterion.field, checked));
  };
  return html`<li class=${discussed ? 'discussed' : ''}>
    <div>
      <p><b>${criterion.name}</b> · ${titleOf(card, 80)}</p>
      <p class="muted">${endsOf(opinion, discussion)}</p>
    </div>
    <label>
      <input
        type="checkbox"
        .checked=${discussed}
        ?disabled=${!writable || !replica.mayChange(card.id, 'discussed')}
        aria-label=${scoringText('discuss.mark.of', { criterion: criterion.name, text })}
        @change=${mark}
      />
      <span aria-hidden="true">${scoringText('discuss.mark')}</span>
    </label>
  </li>`;
}

function endsOf({ lowest, highest, low, high }: Opinion, { anonymous, context }: Discussion): string {
  if (anonymous || low.length === 0 || high.length === 0) return scoringText('discuss.ends.nameless', { lowest, highest });
  const names = (people: readonly Giver[]): string =>
    people.map((person) => nameOf(person, context)).join(scoringText('discuss.and'));
  return scoringText('discuss.ends', { lowest, highest, low: names(low), high: names(high) });
}

function nameOf(giver: Giver, { room }: LensContext): string {
  return giver.for ?? room.members.find(({ id }) => id === giver.by)?.name ?? scoringText('discuss.somebody');
}
