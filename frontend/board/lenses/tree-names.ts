import { choiceLabel, formatDay, formatNumber } from '../i18n/index.ts';
import { treeText } from '../i18n/tree.ts';
import { fieldSpec } from '../model/fields.ts';
import type { ViewCard } from '../model/replica.ts';
import { countBelow } from '../model/tree-walk.ts';
import type { TreeRow } from '../model/tree.ts';
import { textOf, titleOf } from './lens-base.ts';
import { checkOf, checkText, formatMeasure, measureOf } from './tree-check.ts';

/** What a screen reader says of a node. */
export function nameOf(row: TreeRow): string {
  const { card, leaf, collapsed } = row;
  const check = leaf ? undefined : checkOf(row);
  return [
    titleOf(card, 200),
    treeText(leaf ? 'strategy' : 'driver'),
    leaf ? '' : driverFact(card),
    check === undefined ? '' : checkText(check),
    check?.kind === 'off' ? treeText('check.bad') : check?.kind === 'fits' ? treeText('check.good') : '',
    leaf ? '' : strategiesText(row),
    collapsed ? treeText('hidden', { count: countBelow(row) }) : '',
  ]
    .filter(Boolean)
    .join('. ');
}

/** How many strategies hang right on a driver. */
export function strategiesText({ children }: TreeRow): string {
  const count = children.filter(({ leaf }) => leaf).length;
  return count === 0 ? '' : treeText(count === 1 ? 'strategies.one' : 'strategies', { count });
}

/** A driver's number with its unit. */
export function figureOf(card: ViewCard): string {
  const { value, unit } = measureOf(card);
  return value === undefined ? '' : formatMeasure(value, unit);
}

/** A driver's metric and number. */
export function driverFact(card: ViewCard): string {
  return [textOf(card, 'metric'), figureOf(card)].filter(Boolean).join(': ');
}

/** A field's value as people read it. */
export function shown(card: ViewCard, field: string): string {
  const value = card.fields[field];
  if (value === undefined) return '';
  if (typeof value === 'number') return formatNumber(value);
  const { type } = fieldSpec(card.kind, field);
  return type === 'choice' ? choiceLabel(field, value) : type === 'date' ? formatDay(value) : value;
}
