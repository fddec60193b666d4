import '../elements/depends-picker.ts';
import '../elements/names-input.ts';
import '../elements/origin-picker.ts';
import '../elements/scale-input.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { fieldLabel } from '../i18n/index.ts';
import { tableText } from '../i18n/tables.ts';
import { namesIn } from '../model/name-list.ts';
import type { Replica, ViewCard } from '../model/replica.ts';
import { hasSides } from '../model/sections.ts';
import { TONE_RANGE } from '../model/tone.ts';
import type { CardKind, Lens } from '../model/wire.ts';
import { titleOf } from './lens-base.ts';

type TableLens = Extract<Lens, { type: 'table' }>;

/** The column with the cards that a row comes from; no field has this name. */
export const ORIGIN = '-origin';

/** What a cell needs of the table that it stands in. */
export interface CellHost {
  lens: TableLens;
  replica: Replica;
  writable: boolean;
  names: readonly string[];
  /** The field as every kind has it. */
  plain: (field: string) => TemplateResult;
}

const RACI = ['owner', 'accountable', 'consulted', 'informed'] as const;
/** Fields with several names in one line. */
const MANY_NAMES = ['consulted', 'informed'];
/** Given at the end of a cycle, from 0 to 1. */
const SCORE = 'key_result.score';
/** Numbers from 1 to 5. */
const FIVES: readonly `${CardKind}.${string}`[] = ['finding.strength', 'note.strength', 'risk.impact', 'risk.control'];
const WIDE_FROM = 7;
const FIRST = 5;

/** The columns behind the text; the side is in the headings. */
export function columnsOf(lens: TableLens): string[] {
  const fields = lens.fields.filter((field) => field !== 'text' && !(field === 'side' && hasSides(lens)));
  return lens.origin.length > 0 ? [...fields, ORIGIN] : fields;
}

/** Whether a table has more columns than a screen and scrolls under its first one. */
export function isWide(lens: TableLens): boolean {
  return columnsOf(lens).length > WIDE_FROM;
}

/** Whether a field can wait behind a button where rows are cards: not one of the first, and empty. */
export function isSpare(replica: Replica, card: ViewCard, field: string, index: number): boolean {
  if (index < FIRST || card.fields[field] !== undefined) return false;
  const link = field === ORIGIN ? 'origin' : field === 'depends' ? 'depends' : undefined;
  return link === undefined || replica.targets(card.id, link).length === 0;
}

/** What stands above a column. Roles have their letters where somebody is accountable. */
export function headOf(lens: TableLens, field: string): string {
  if (field === ORIGIN) return tableText('origin.head');
  if (field === lens.tone) return tableText('tone.head', { field: toneName(lens) });
  if (lens.kind === 'task' && field === 'depends') return tableText('depends.head');
  const role = RACI.find((known) => known === field);
  return lens.kind === 'task' && role !== undefined && lens.fields.includes('accountable')
    ? tableText(`raci.${role}`)
    : fieldLabel(lens.kind, field);
}

/** What the number is called that sorts a table, without its range. */
export function toneName({ kind, tone }: TableLens): string {
  return tone === null ? '' : fieldLabel(kind, tone).replace(/\s*[（(].*[)）]$/u, '');
}

/** A field of a row the way it is entered best. */
export function renderCell(host: CellHost, card: ViewCard, field: string): TemplateResult {
  const { lens, replica, writable, names } = host;
  if (field === ORIGIN) {
    return html`<okr-origin-picker
      no-label
      .replica=${replica}
      .card=${card.id}
      .kinds=${lens.origin}
      ?readonly=${!writable}
    ></okr-origin-picker>`;
  }
  if (field === lens.tone || FIVES.includes(`${card.kind}.${field}`) || isScore(card, field)) return renderScale(host, card, field);
  if (card.kind !== 'task') return host.plain(field);
  if (field === 'depends') {
    return html`<okr-depends-picker .replica=${replica} .card=${card.id} ?readonly=${!writable}></okr-depends-picker>`;
  }
  if (MANY_NAMES.includes(field)) {
    return html`<okr-names-input
      .replica=${replica}
      .card=${card.id}
      .field=${field}
      .label=${headOf(lens, field)}
      .names=${names}
      ?readonly=${!writable}
    ></okr-names-input>`;
  }
  const several = field === 'accountable' && namesIn(card.fields[field]).length > 1;
  return html`${host.plain(field)} ${several ? html`<p class="wrong">${tableText('raci.one')}</p>` : nothing}`;
}

function renderScale({ lens, replica, writable }: CellHost, card: ViewCard, field: string): TemplateResult {
  const tone = field === lens.tone;
  const score = isScore(card, field);
  const names = { field: tone ? toneName(lens) : fieldLabel(card.kind, field), text: titleOf(card) };
  return html`<okr-scale-input
    .replica=${replica}
    .card=${card.id}
    .field=${field}
    .min=${tone ? TONE_RANGE.min : score ? 0 : 1}
    .max=${tone ? TONE_RANGE.max : score ? 1 : 5}
    .step=${score ? 0.1 : 1}
    label=${tableText('scale.label', names)}
    clear-label=${tableText('scale.clear', names)}
    ?tone=${tone}
    ?readonly=${!writable}
  ></okr-scale-input>`;
}

function isScore(card: ViewCard, field: string): boolean {
  return `${card.kind}.${field}` === SCORE;
}
