import { html, type TemplateResult } from 'lit';
import { tell } from '../i18n/capacity.ts';
import { language } from '../i18n/index.ts';
import type { Fit } from '../model/capacity.ts';
import type { Week } from '../model/weeks.ts';
import type { Cell } from '../model/workload.ts';
import { titleOf } from './lens-base.ts';
import { say } from './texts.ts';
import { days } from './waterfall.ts';

/** A cell of the heat map; without a week what lies outside of the cycle. */
export type HeatCell = Omit<Cell, 'week'> & { week: Week | undefined };

/** Colour class of a fit. */
export const TONES: Record<Fit, string> = { none: 'none', fits: 'good', tight: 'warn', over: 'bad' };

/** Colour class of a cell; a week without work has none. */
export function toneOf(cell: HeatCell): string {
  return cell.load === 0 ? 'none' : TONES[cell.fit];
}

/** What stands in a cell: a share where the capacity is known, else days, and a word for the colour. */
export function cellText({ load, share, fit }: HeatCell): { number: string; word: string } {
  if (load === 0) return { number: '–', word: '' };
  if (fit === 'none') return { number: days(load), word: tell('heat.days') };
  const number = share === undefined || share > 9.99 ? days(load) : `${Math.round(share * 100)}%`;
  return { number, word: say(`capacity.fit.${fit}`) };
}

/** The cell as a sentence, for those who hear it. */
export function cellSentence(person: string, cell: HeatCell): string {
  const { load, net, share, fit, parts } = cell;
  const name = person === '' ? tell('people.nameless') : person;
  const args = {
    name,
    week: weekName(cell.week),
    load: days(load),
    net: days(net ?? 0),
    percent: Math.round((share ?? 0) * 100),
    fit: say(`capacity.fit.${fit}`),
    tasks: parts.map(({ task }) => titleOf(task)).join(language() === 'zh' ? '、' : ', '),
  };
  if (load === 0) return tell('cell.free', args);
  return tell(share !== undefined ? 'cell.known' : fit === 'over' ? 'cell.over' : 'cell.unknown', args);
}

/** A week by its first day, short. */
export function weekLabel(week: Week): string {
  const [year, month, day] = week.from.split('-').map(Number);
  const options = { month: language() === 'zh' ? 'numeric' : 'short', day: 'numeric' } as const;
  return new Intl.DateTimeFormat(language(), options).format(new Date(year ?? 0, (month ?? 1) - 1, day));
}

/** A week in words. */
export function weekName(week: Week | undefined): string {
  return week === undefined ? tell('heat.outside') : tell('heat.week', { day: weekLabel(week) });
}

/** What the colours mean. */
export function renderLegend(): TemplateResult {
  return html`<ul class="legend muted" aria-label=${tell('heat.legend')}>
    ${(['fits', 'tight', 'over'] as const).map((fit) => html`<li><i class=${TONES[fit]}></i>${tell(`heat.legend.${fit}`)}</li>`)}
  </ul>`;
}
