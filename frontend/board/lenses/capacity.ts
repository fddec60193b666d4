import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '../elements/shared-styles.ts';
import { fieldLabel, formatNumber } from '../i18n/index.ts';
import { fieldSpec } from '../model/fields.ts';
import { type Fit, type Load, loads, missingOwners } from '../model/capacity.ts';
import { cardMarksStyles, renderPresence, renderSaid, sheetEntries } from './card-marks.ts';
import { LensBase, textOf, titleOf } from './lens-base.ts';
import { capacityStyles } from './capacity-styles.ts';
import { lensStyles } from './lens-styles.ts';
import { tableStyles } from './table-styles.ts';
import { say } from './texts.ts';

const FIELDS = ['type', 'unit', 'gross', 'load', 'buffer'];
/** Percent that stays free for what nobody foresees, as long as the group sets nothing else. */
const USUAL_BUFFER = 20;
const TONES: Record<Fit, string> = { none: 'none', fits: 'good', tight: 'warn', over: 'bad' };

/** People, budget and tools against what the tasks ask of them; an overload asks for a decision. */
@customElement('okr-lens-capacity')
export class LensCapacity extends LensBase<'capacity'> {
  static override styles = [shared, lensStyles, tableStyles, capacityStyles, cardMarksStyles];

  protected override render(): TemplateResult {
    const resources = this.replica.cards('resource');
    const tasks = this.replica.cards('task');
    const missing = missingOwners(resources, tasks);
    const rows = loads(resources, tasks);
    const add = html`<div class="actions">
      ${missing.length === 0
        ? nothing
        : html`<button class="button primary" title=${missing.join('、')} @click=${() => this.addOwners(missing)}>
            ${say(missing.length === 1 ? 'capacity.owners.one' : 'capacity.owners', { count: missing.length })}
          </button>`}
      <button class="button" @click=${() => this.add('resource', { fields: { buffer: USUAL_BUFFER } })}>
        ＋ ${say('capacity.add')}
      </button>
    </div>`;
    return html`
      ${this.renderHint()}
      ${rows.length === 0 ? this.renderEmpty(add) : html`${this.renderSummary(rows)} ${this.renderTable(rows)}`}
      ${rows.length > 0 && this.writable ? add : nothing}
    `;
  }

  private renderSummary(rows: readonly Load[]): TemplateResult {
    const over = rows.filter((row) => row.fit === 'over');
    const open = over.filter((row) => textOf(row.card, 'action') === '');
    const text =
      over.length === 0
        ? say('capacity.no-overload')
        : open.length === 0
          ? say('capacity.all-decided', { count: over.length })
          : say(open.length === 1 ? 'capacity.to-decide.one' : 'capacity.to-decide', { count: open.length });
    return html`<div class="bar">
      <span class="status ${over.length === 0 ? 'good' : open.length === 0 ? 'warn' : 'bad'}" role="status">${text}</span>
      <span class="muted small">${say('capacity.formula')}</span>
    </div>`;
  }

  private renderTable(rows: readonly Load[]): TemplateResult {
    return html`<div class="scroll">
      <table aria-label=${this.lens.title}>
        <thead>
          <tr>
            <th scope="col">${fieldLabel('resource', 'text')}</th>
            ${FIELDS.map((field) => html`<th scope="col">${fieldLabel('resource', field)}</th>`)}
            <th scope="col">${say('capacity.net')}</th>
            <th scope="col">${say('capacity.planned')}</th>
            <th scope="col">${say('capacity.use')}</th>
            <th><span class="sr-only">${say('actions.column')}</span></th>
          </tr>
        </thead>
        ${repeat(
          rows,
          (row) => row.card.id,
          (row) => this.renderRow(row),
        )}
      </table>
    </div>`;
  }

  private renderRow(row: Load): TemplateResult {
    const { card, net, allocated, withoutEffort } = row;
    return html`<tbody>
      <tr class="row ${row.fit}" data-card=${card.id} data-state=${card.state}>
        <td class="text">
          ${this.field(card, 'text', { compact: true, placeholder: say('capacity.placeholder') })}
        </td>
        ${FIELDS.map(
          (field) =>
            html`<td class="t-${fieldSpec('resource', field).type} c-${field}" data-label=${fieldLabel('resource', field)}>
              ${this.field(card, field, { compact: true })}
            </td>`,
        )}
        <td class="sum" data-label=${say('capacity.net')}>${net === undefined ? '–' : formatNumber(tenth(net))}</td>
        <td class="sum" data-label=${say('capacity.planned')}>
          ${formatNumber(tenth(allocated))}
          ${withoutEffort === 0
            ? nothing
            : html`<span class="open"
                >${say(withoutEffort === 1 ? 'capacity.without-effort.one' : 'capacity.without-effort', {
                  count: withoutEffort,
                })}</span
              >`}
        </td>
        <td class="use" data-label=${say('capacity.use')}>${this.renderUse(row)}</td>
        <td class="menu">
          ${this.writable
            ? html`<okr-lens-menu
                label=${say('actions', { text: titleOf(card) })}
                .entries=${() => [...sheetEntries(this, this.replica, card.id), { text: say('delete'), deletes: true, run: () => this.deleteCard(card) }]}
              >${renderSaid(this.replica, card.id)}${renderPresence(this.context, card.id)}</okr-lens-menu>`
            : nothing}
        </td>
      </tr>
      ${row.fit === 'over' || textOf(card, 'action') !== '' ? this.renderAction(row) : nothing}
    </tbody>`;
  }

  private renderUse({ fit, utilisation }: Load): TemplateResult {
    const percent = utilisation === undefined ? undefined : Math.round(utilisation * 100);
    return html`<div class="meter" aria-hidden="true">
        <span class=${TONES[fit]} style="inline-size: ${Math.min(100, percent ?? (fit === 'over' ? 100 : 0))}%"></span>
      </div>
      <span class="status ${TONES[fit]}">
        ${fit === 'none' || percent === undefined ? say(`capacity.fit.${fit}`) : `${percent} % · ${say(`capacity.fit.${fit}`)}`}
      </span>`;
  }

  private renderAction({ card, fit }: Load): TemplateResult {
    const undecided = fit === 'over' && textOf(card, 'action') === '';
    return html`<tr class="decide ${undecided ? 'undecided' : ''}">
      <td colspan=${FIELDS.length + 5}>
        <div class="decide-fields">
          ${this.field(card, 'action', { label: say(undecided ? 'capacity.action.required' : 'capacity.action') })}
          ${this.field(card, 'note', { placeholder: say('capacity.note') })}
        </div>
      </td>
    </tr>`;
  }

  private addOwners(names: readonly string[]): void {
    names.forEach((text) =>
      this.replica.create({
        kind: 'resource',
        step: this.context.step.id,
        fields: { text, type: 'person', unit: say('capacity.person-days'), buffer: USUAL_BUFFER },
      }),
    );
    this.tell(say(names.length === 1 ? 'capacity.added.one' : 'capacity.added', { count: names.length }));
  }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-lens-capacity': LensCapacity;
  }
}
