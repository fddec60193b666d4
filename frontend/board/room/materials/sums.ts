import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { materialsText } from '../../i18n/materials.ts';
import { share } from '../../model/materials.ts';
import type { SurveySums } from '../../model/wire.ts';

/** Bars of the answers to one question; the numbers say the same without them. */
export function renderSums({ text, people, sums, type, low, high }: SurveySums): TemplateResult {
  const last = sums.length - 1;
  const ends = (index: number): string => (type !== 'scale' ? '' : index === 0 ? low : index === last ? high : '');
  return html`<div class="sums">
    <h4>${text}</h4>
    <ul>
      ${sums.map((sum, index) => {
        const percent = share(sum.people, people);
        return html`<li>
          <span>${sum.text}${ends(index) === '' ? nothing : html` <span class="muted">${ends(index)}</span>`}</span>
          <span class="number">${materialsText('sum', { people: sum.people, percent })}</span>
          <span class="bar" aria-hidden="true"><span style=${`inline-size:${percent}%`}></span></span>
        </li>`;
      })}
    </ul>
    <p class="muted small">${materialsText('people', { people })}</p>
  </div>`;
}
