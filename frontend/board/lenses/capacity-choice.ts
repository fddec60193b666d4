import { html, nothing, type TemplateResult } from 'lit';
import { tell } from '../i18n/capacity.ts';
import { language } from '../i18n/index.ts';
import type { Account } from '../model/workload.ts';
import { weekLabel } from './heat-cell.ts';
import { textOf } from './lens-base.ts';
import { say } from './texts.ts';
import { days } from './waterfall.ts';

const NOTES = { cut: 'choice.note.cut', move: 'choice.note.move', add: 'choice.note.add', accept: 'choice.note.accept' } as const;

/** The line under an overloaded resource: why it is red, what the group chooses, and the note about it. */
export function renderChoice(
  { row, peaks, choice }: Account,
  columns: number,
  field: (name: string, look: { label?: string; placeholder?: string }) => TemplateResult,
): TemplateResult | typeof nothing {
  const { card, fit, net, allocated } = row;
  const action = textOf(card, 'action');
  if (choice === 'none' && action === '') return nothing;
  const weeks = peaks.map(({ week }) => weekLabel(week)).join(language() === 'zh' ? '、' : ', ');
  return html`<tr class="decide ${choice === 'open' ? 'undecided' : ''}">
    <td colspan=${columns}>
      <div class="decide-fields">
        <p class="why">
          ${choice === 'none'
            ? nothing
            : html`<span class="status ${choice === 'open' ? 'bad' : 'good'}">${tell(`choice.${choice}`)}</span>`}
          ${fit === 'over'
            ? tell('choice.over', { planned: days(allocated), net: days(net ?? 0), over: days(allocated - (net ?? 0)) })
            : nothing}
          ${peaks.length === 0 ? nothing : tell(peaks.length === 1 ? 'choice.peaks.one' : 'choice.peaks', { count: peaks.length, weeks })}
          ${choice === 'open' && action === 'accept' ? html`<b>${tell('choice.accept')}</b>` : nothing}
        </p>
        ${field('action', { label: say(choice === 'open' ? 'capacity.action.required' : 'capacity.action') })}
        ${field('note', { placeholder: isNoted(action) ? tell(NOTES[action]) : say('capacity.note') })}
      </div>
    </td>
  </tr>`;
}

function isNoted(action: string): action is keyof typeof NOTES {
  return action in NOTES;
}
