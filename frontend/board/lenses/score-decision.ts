import './lens-choice.ts';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { scoringText } from '../i18n/scoring.ts';
import { decisionsOf, MOST_CHOSEN } from '../model/decisions.ts';
import type { Replica, ViewCard } from '../model/replica.ts';
import { textOf, titleOf } from './lens-base.ts';
import { say } from './texts.ts';

/** How many are chosen, and whether that is too many. */
export function renderDecisions(cards: readonly ViewCard[]): TemplateResult {
  const { chosen, rejected, open } = decisionsOf(cards);
  return html`<div class="decisions" role="status">
    <p>${scoringText('decide.count', { chosen, rejected, open })}</p>
    ${chosen > MOST_CHOSEN
      ? html`<p class="too-many">${scoringText('decide.too-many', { chosen, most: MOST_CHOSEN })}</p>`
      : nothing}
  </div>`;
}

/**
 * Chosen or not this cycle, why, and who decides.
 *
 * @param field draws a field of the card without a label
 */
export function renderDecision(
  replica: Replica,
  card: ViewCard,
  writable: boolean,
  field: (name: string, placeholder: string) => TemplateResult,
): TemplateResult {
  const decision = textOf(card, 'decision');
  return html`<div class="decision">
    <okr-lens-choice
      label=${say('score.decide', { text: titleOf(card) })}
      .options=${[
        { value: 'chosen', label: say('score.choose'), tone: 'good' },
        { value: 'rejected', label: say('score.reject') },
      ]}
      .value=${decision}
      ?disabled=${!writable}
      @choose=${({ detail }: CustomEvent<'chosen' | 'rejected' | null>) =>
        replica.decide(card.id, detail, textOf(card, 'reason'), textOf(card, 'decider'))}
    ></okr-lens-choice>
    ${decision === ''
      ? nothing
      : html`<div class="why">
          ${field('reason', scoringText(decision === 'rejected' ? 'decide.why-not' : 'decide.why'))}
          ${field('decider', scoringText('decide.decider'))} ${renderMissing(card)}
        </div>`}
  </div>`;
}

function renderMissing(card: ViewCard): TemplateResult | typeof nothing {
  const [reason, decider] = [textOf(card, 'reason') === '', textOf(card, 'decider') === ''];
  if (!reason && !decider) return nothing;
  const key = reason && decider ? 'decide.both-missing' : reason ? 'decide.reason-missing' : 'decide.decider-missing';
  return html`<p class="status warn">${scoringText(key)}</p>`;
}
