import './lens-choice.ts';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatNumber } from '../i18n/index.ts';
import type { LensAxis } from '../model/wire.ts';

/** Up to so many whole values are offered side by side. */
const MOST = 7;

/** The whole values of a short scale, between the names of its ends. */
export function renderChoices(
  axis: LensAxis,
  value: number | undefined,
  disabled: boolean,
  choose: (value: number | null) => void,
): TemplateResult {
  const count = axis.max - axis.min + 1;
  const values = count > MOST ? [] : Array.from({ length: count }, (_, index) => axis.min + index);
  return html`<span class="label" aria-hidden="true">${axis.title}</span>
    ${values.length === 0
      ? nothing
      : html`<div class="scale">
          <okr-lens-choice
            wide
            label=${axis.title}
            .options=${values.map((one) => ({ value: String(one), label: formatNumber(one) }))}
            .value=${value === undefined ? '' : String(value)}
            ?disabled=${disabled}
            @choose=${({ detail }: CustomEvent<string | null>) => choose(detail === null ? null : Number(detail))}
          ></okr-lens-choice>
          <p class="ends muted" aria-hidden="true"><span>${axis.low}</span><span>${axis.high}</span></p>
        </div>`}`;
}
