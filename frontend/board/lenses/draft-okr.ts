import { css, html, nothing, type TemplateResult } from 'lit';
import { saidOf } from '../elements/serves-picker.ts';
import { servesText } from '../i18n/alignment.ts';
import { keyResultsOf, objectives } from '../model/grouping.ts';
import type { Replica, ViewCard } from '../model/replica.ts';
import { served, type SuperiorEntry } from '../model/superior.ts';
import type { SuperiorEvent } from '../model/wire.ts';
import { factsStyles, keyResultFacts } from './key-result-facts.ts';
import { textOf } from './lens-base.ts';
import { say } from './texts.ts';

export const draftStyles = [
  factsStyles,
  css`
    .draft {
      background: var(--okr-surface, #fffdf9);
      border: 1px solid var(--okr-line, #e0d9cb);
      border-block-start: 3px solid var(--okr-line-strong, #8f8a7f);
      border-radius: var(--okr-radius, 10px);
      display: flex;
      flex-direction: column;
      gap: 1.25rem;
      padding: 0.875rem 1rem 1rem;
    }

    .draft h4 {
      display: flex;
      font-size: 1.0625rem;
      gap: 0.5rem;
      line-height: 1.35;
      overflow-wrap: anywhere;
    }

    .draft h4 .tag {
      font-size: inherit;
    }

    .draft .meta {
      font-size: 0.875rem;
      margin-inline-start: 2.125rem;
    }

    .draft ol {
      margin-block-start: 0.5rem;
    }

    .draft li {
      border-block-start: 1px solid var(--okr-line, #e0d9cb);
      display: flex;
      gap: 0.5rem;
      padding-block: 0.5rem;
    }

    .draft li > div {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }

    .draft li .tag {
      inline-size: 2.75rem;
      padding-block-start: 0.15rem;
    }

    .draft .kr-facts {
      margin-block-start: 0.25rem;
    }
  `,
];

/** What a reader can do with a card of the draft. */
export interface DraftLook {
  /** The card's sentence, where it looks otherwise than plain. */
  sentence(card: ViewCard): unknown;
  /** What stands below the card. */
  below(card: ViewCard, label: string): unknown;
}

const PLAIN: DraftLook = { sentence: (card) => textOf(card, 'text') || say('untitled'), below: () => nothing };

/** A draft OKR to read: objectives with key results and what their fields say. */
export function draftOkr(draft: Replica, superior?: SuperiorEvent, look: DraftLook = PLAIN): TemplateResult {
  const all = objectives(draft);
  if (!draft.ready || all.length === 0) {
    return html`<p class="empty">${say(draft.ready ? 'review.no-draft' : 'review.loading')}</p>`;
  }
  return html`<div class="draft">
    ${all.map(
      (objective, o) =>
        html`<section aria-label="O${o + 1}">
          <h4><span class="tag">O${o + 1}</span> <span data-sentence=${objective.id}>${look.sentence(objective)}</span></h4>
          <p class="meta muted">${textOf(objective, 'owner') || say('okr.no-owner')}</p>
          ${renderServes(served(superior, objective.fields['serves']))}
          ${look.below(objective, `O${o + 1}`)}
          <ol>
            ${keyResultsOf(draft, objective.id).map(
              (result, k) =>
                html`<li>
                  <span class="tag">KR${o + 1}.${k + 1}</span>
                  <div>
                    <p data-sentence=${result.id}>${look.sentence(result)}</p>
                    ${keyResultFacts(result)} ${look.below(result, `KR${o + 1}.${k + 1}`)}
                  </div>
                </li>`,
            )}
          </ol>
        </section>`,
    )}
  </div>`;
}

function renderServes(entries: readonly SuperiorEntry[]): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  const text = entries.map(saidOf).join(servesText('and'));
  return html`<p class="meta muted">${servesText('line', { text })}</p>`;
}
