import '../../elements/field.ts';
import '../../elements/origin-picker.ts';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fieldSpec } from '../../model/fields.ts';
import type { Replica, ViewCard } from '../../model/replica.ts';
import type { LensColumn } from '../../model/wire.ts';

/** The further fields of a card in a column, and what it comes from. */
export function renderDetails(
  replica: Replica,
  card: ViewCard,
  column: LensColumn,
  names: readonly string[],
  locked: boolean,
): TemplateResult {
  return html`<div class="details">
    ${column.fields.map((field) => {
      const { type } = fieldSpec(card.kind, field);
      return html`<okr-field
        class=${type === 'text' || type === 'choice' ? 'wide' : ''}
        .replica=${replica}
        .card=${card.id}
        .field=${field}
        .choices=${type === 'person' ? names : undefined}
        ?readonly=${locked}
      ></okr-field>`;
    })}
    ${column.origin.length === 0
      ? nothing
      : html`<okr-origin-picker
          class="wide"
          .replica=${replica}
          .card=${card.id}
          .kinds=${column.origin}
          ?readonly=${locked}
        ></okr-origin-picker>`}
  </div>`;
}
