import { html, nothing, type TemplateResult } from 'lit';
import { words } from '../i18n/okr.ts';
import { keyResultsOf } from '../model/grouping.ts';
import type { ViewCard } from '../model/replica.ts';
import { SUFFICIENT, sufficiencyOf, type Sufficiency } from '../model/sufficiency.ts';
import { labelOf, type OkrDesk } from './okr-desk.ts';
import type { VoteRound } from './vote-round.ts';
import './lens-choice.ts';

const NO = 1;
const YES = 2;

/** The round in which people say whether key results are enough: starting it, whose turn it is, ending it. */
export function renderSufficiencyRound(desk: OkrDesk, speak: (person: string) => void): TemplateResult | typeof nothing {
  const { vote } = desk;
  if (vote === undefined || desk.objectives.every(({ id }) => keyResultsOf(desk.replica, id).length === 0)) return nothing;
  return html`<section class="enough-round" aria-label=${words('enough.title')}>
    <p><b>${words('enough.title')}</b> <span class="muted">${words('enough.about')}</span></p>
    ${vote.renderLine(desk.writable)} ${vote.open ? vote.renderSpeakers(desk.person, speak) : nothing}
  </section>`;
}

/** One objective's question, the person's own answer, and what all say as far as it may be seen. */
export function renderSufficiency(desk: OkrDesk, objective: ViewCard): TemplateResult | typeof nothing {
  const { vote, replica, person } = desk;
  if (vote?.current === undefined || keyResultsOf(replica, objective.id).length === 0) return nothing;
  const mine = replica.scores(objective.id, vote.id, SUFFICIENT, person).mine;
  const result = vote.secret ? undefined : sufficiencyOf(replica, objective.id, vote.id);
  const asks = vote.open && desk.writable && desk.context.role === 'participant';
  if (!asks && result === undefined) return nothing;
  return html`<div class="enough">
    <p>${words('enough.question')}</p>
    ${asks ? renderAnswer(desk, vote, objective, mine) : nothing}
    ${result === undefined ? nothing : renderResult(result)}
  </div>`;
}

function renderAnswer(desk: OkrDesk, vote: VoteRound, objective: ViewCard, mine: number | undefined): TemplateResult {
  return html`<okr-lens-choice
    label=${words('enough.of', { text: labelOf(desk, objective) })}
    .options=${[
      { value: String(YES), label: words('enough.yes'), tone: 'good' },
      { value: String(NO), label: words('enough.no'), tone: 'warn' },
    ]}
    .value=${mine === undefined ? '' : String(mine)}
    @choose=${({ detail }: CustomEvent<string | null>) =>
      desk.replica.score(objective.id, vote.id, SUFFICIENT, detail === null ? null : Number(detail), desk.person)}
  ></okr-lens-choice>`;
}

function renderResult({ yes, all, percent, enough }: Sufficiency): TemplateResult {
  const text = all === 1 && yes === 1 ? words('enough.result.one') : words('enough.result', { yes, all, percent });
  return html`<p class="result-words" role="status">
    <span>${text}</span>
    <span class="status ${enough ? 'good' : 'warn'}">${words(enough ? 'enough.enough' : 'enough.short')}</span>
  </p>`;
}
