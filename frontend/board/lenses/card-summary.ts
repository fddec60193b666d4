import { choiceLabel, fieldLabel, formatDay, formatNumber, msg } from '../i18n/index.ts';
import { fieldSpec } from '../model/fields.ts';
import type { ViewCard } from '../model/replica.ts';

/** A filled field in short. */
export interface SummaryItem {
  label: string;
  text: string;
}

const MEASURE = ['metric', 'from', 'baseline', 'to', 'target', 'unit'];

/** What of the fields is filled, in reading order; a metric with its values and unit is one item: `D30: 41 → 55 %`. */
export function summaryOf(card: ViewCard, fields: readonly string[]): SummaryItem[] {
  const measure = measureOf(card, fields);
  const others = fields
    .filter((field) => measure === undefined || !MEASURE.includes(field))
    .flatMap((field) => itemOf(card, field) ?? []);
  return measure === undefined ? others : [...others, measure];
}

function measureOf(card: ViewCard, fields: readonly string[]): SummaryItem | undefined {
  const pick = (...names: string[]): string | undefined =>
    names.filter((name) => fields.includes(name)).flatMap((name) => valueOf(card, name) ?? [])[0];
  const from = pick('from', 'baseline');
  const to = pick('to', 'target');
  if (from === undefined && to === undefined) return undefined;
  const metric = pick('metric');
  const unit = pick('unit');
  const span = to === undefined ? from : `${from ?? '…'} → ${to}`;
  const values = `${span ?? ''}${unit === undefined ? '' : ` ${unit}`}`;
  const text = metric === undefined ? values : msg('pair', { name: metric, value: values });
  return { label: fieldLabel(card.kind, 'metric'), text };
}

function itemOf(card: ViewCard, field: string): SummaryItem | undefined {
  const value = valueOf(card, field);
  if (value === undefined) return undefined;
  const label = fieldLabel(card.kind, field);
  return { label, text: fieldSpec(card.kind, field).type === 'choice' ? value : msg('pair', { name: label, value }) };
}

function valueOf(card: ViewCard, field: string): string | undefined {
  const value = card.fields[field];
  if (value === undefined) return undefined;
  if (typeof value === 'number') return formatNumber(value);
  const { type } = fieldSpec(card.kind, field);
  if (type === 'choice') return choiceLabel(field, value);
  return type === 'date' ? formatDay(value) : value;
}
