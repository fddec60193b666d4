import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import { language } from '../i18n/index.ts';
import { scoringText } from '../i18n/scoring.ts';
import { fanOut, shareOf, valueAt } from '../model/placement.ts';
import type { Size, Spot } from '../model/placement.ts';
import type { ViewCard } from '../model/replica.ts';
import type { Quadrant } from '../model/wire.ts';
import { placeOf, type MatrixLens } from './matrix-words.ts';

/** A card with its number on the board. */
export interface Numbered {
  card: ViewCard;
  number: number;
}

/** A drag under way: the values under the pointer, if it is over the field. */
export interface Dragging {
  id: string;
  dx: number;
  dy: number;
  at: { x: number; y: number } | undefined;
  overTray: boolean;
}

/** How the field looks for its width: stickies with text, or their numbers alone. */
export interface FieldLook {
  size: Size;
  chips: boolean;
  card: Size;
  /** From the edge to the ends of the scales, so that cards at an end have room, and the quadrants' names too. */
  pad: { x: number; y: number };
}

const QUADRANTS: readonly Quadrant[] = ['low-high', 'high-high', 'low-low', 'high-low'];
/** Between cards that made room for each other. */
const GAP = 4;
/** For the names of the quarters. */
const STRIP = 22;
/** Below this width, or with more cards, there are numbers instead of texts. */
const CHIPS_BELOW = 480;
const CHIPS_FROM = 40;

/** What fits into a field of a size. */
export function lookOf(size: Size, count: number): FieldLook {
  if (size.width < CHIPS_BELOW || count > CHIPS_FROM) {
    const chip = count > CHIPS_FROM && size.width >= CHIPS_BELOW ? 32 : 44;
    return { size, chips: true, card: { width: chip, height: chip }, pad: padOf(chip, chip) };
  }
  const wide = size.width > 1000;
  const many = count > 14;
  const card = many ? { width: 120, height: 48 } : wide ? { width: 184, height: 68 } : { width: 148, height: 62 };
  return { size, chips: false, card, pad: padOf(card.width, card.height) };
}

function padOf(width: number, height: number): { x: number; y: number } {
  return { x: width / 2 + GAP, y: height / 2 + STRIP };
}

/** The values at a point of the field, in pixels from its left upper corner. */
export function valuesAt(point: { x: number; y: number }, look: FieldLook, lens: MatrixLens): { x: number; y: number } {
  const { width, height } = inner(look);
  return {
    x: valueAt((point.x - look.pad.x) / width, lens.x),
    y: valueAt(1 - (point.y - look.pad.y) / height, lens.y),
  };
}

/** Where values lie on the field. */
export function pointAt({ x, y }: { x: number; y: number }, look: FieldLook, lens: MatrixLens): { x: number; y: number } {
  const { width, height } = inner(look);
  return { x: look.pad.x + shareOf(x, lens.x) * width, y: look.pad.y + (1 - shareOf(y, lens.y)) * height };
}

/** The field with its axes; `sticky` draws a card. */
export function renderField(
  lens: MatrixLens,
  placed: readonly Numbered[],
  look: FieldLook,
  drag: Dragging | undefined,
  sticky: (one: Numbered, style: unknown, chip: boolean) => TemplateResult,
): TemplateResult {
  const places = placesOf(lens, placed, look);
  const over = drag?.at === undefined ? undefined : placeOf({ fields: { [lens.x.field]: drag.at.x, [lens.y.field]: drag.at.y } }, lens);
  return html`<div class="plane">
    <p class="axis y ${language()}" aria-hidden="true">
      <span>${lens.y.low}</span><b>${lens.y.title}</b><span>${lens.y.high}</span>
    </p>
    <div class="field" role="group" aria-label=${scoringText('matrix.field', { title: lens.title, x: lens.x.title, y: lens.y.title })}>
      ${QUADRANTS.map(
        (quadrant) => html`<div class="quadrant ${quadrant} ${over?.quadrant === quadrant ? 'over' : ''}"><span>${lens.quadrants[quadrant]}</span></div>`,
      )}
      ${renderLines(lens, placed, look, places)}
      ${drag?.at === undefined ? nothing : renderAim(drag.at, look, lens)}
      ${repeat(
        placed,
        ({ card }) => card.id,
        (one) => {
          const { x, y } = places.get(one.card.id) ?? { x: 0, y: 0 };
          const style = { left: `${x}px`, top: `${y}px`, width: `${look.card.width}px`, height: `${look.card.height}px`, '--lines': String(Math.floor((look.card.height - 8) / 17)) };
          return sticky(one, styleMap(style), look.chips);
        },
      )}
    </div>
    <p class="axis x" aria-hidden="true">
      <span>${lens.x.low}</span><b>${lens.x.title}</b><span>${lens.x.high}</span>
    </p>
  </div>`;
}

/** The places of the last drawing: a drag draws often, and moves no card but its own. */
let known: { key: string; places: Map<string, Spot> } = { key: '', places: new Map() };

function placesOf(lens: MatrixLens, placed: readonly Numbered[], look: FieldLook): Map<string, Spot> {
  const spots = placed.flatMap(({ card }) => {
    const place = placeOf(card, lens);
    if (place === undefined) return [];
    const { x, y } = pointAt(place, look, lens);
    return [{ id: card.id, x, y: y - STRIP }];
  });
  // The names of the quarters stay free above and below.
  const area = { width: look.size.width, height: look.size.height - 2 * STRIP };
  const key = JSON.stringify([spots, look.card, area]);
  if (known.key === key) return known.places;
  const places = new Map([...fanOut(spots, { width: look.card.width + GAP, height: look.card.height + GAP }, area)].map(([id, spot]) => [id, { ...spot, y: spot.y + STRIP }]));
  known = { key, places };
  return places;
}

/** From where a card really lies to where there was room for it. */
function renderLines(
  lens: MatrixLens,
  placed: readonly Numbered[],
  look: FieldLook,
  places: ReadonlyMap<string, Spot>,
): TemplateResult {
  const lines = placed.flatMap(({ card }) => {
    const [place, shown] = [placeOf(card, lens), places.get(card.id)];
    if (place === undefined || shown === undefined) return [];
    const spot = pointAt(place, look, lens);
    const hidden = Math.abs(spot.x - shown.x) < look.card.width / 2 && Math.abs(spot.y - shown.y) < look.card.height / 2;
    return hidden ? [] : [{ spot, shown }];
  });
  return html`<svg class="lines" aria-hidden="true" width="100%" height="100%">
    ${lines.map(({ spot, shown }) => renderLine(spot, shown))}
  </svg>`;
}

function renderLine(spot: { x: number; y: number }, shown: Spot): unknown {
  return svg`<line x1=${spot.x} y1=${spot.y} x2=${shown.x} y2=${shown.y}></line><circle cx=${spot.x} cy=${spot.y} r="4"></circle>`;
}

/** Cross hairs where a dragged card would lie. */
function renderAim(at: { x: number; y: number }, look: FieldLook, lens: MatrixLens): TemplateResult {
  const { x, y } = pointAt(at, look, lens);
  return html`<svg class="lines aim" aria-hidden="true" width="100%" height="100%">
    ${svg`<line x1=${x} x2=${x} y1="0" y2="100%"></line><line x1="0" x2="100%" y1=${y} y2=${y}></line><circle cx=${x} cy=${y} r="5"></circle>`}
  </svg>`;
}

function inner({ size, pad }: FieldLook): Size {
  return { width: Math.max(1, size.width - 2 * pad.x), height: Math.max(1, size.height - 2 * pad.y) };
}
