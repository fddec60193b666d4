import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '../elements/shared-styles.ts';
import { tell } from '../i18n/capacity.ts';
import { fieldLabel } from '../i18n/index.ts';
import { isThing, type Load, missingOwners, newcomers } from '../model/capacity.ts';
import { fieldSpec } from '../model/fields.ts';
import { weeksOf } from '../model/weeks.ts';
import { type Account, accounts, type HeatRow, heatRows } from '../model/workload.ts';
import { cardMarksStyles, renderPresence, renderSaid, sheetEntries } from './card-marks.ts';
import { openStyles, renderOpen } from './capacity-open.ts';
import { renderChoice } from './capacity-choice.ts';
import { capacityStyles } from './capacity-styles.ts';
import './heat-map.ts';
import { TONES } from './heat-cell.ts';
import { LensBase, titleOf } from './lens-base.ts';
import { lensStyles } from './lens-styles.ts';
import './open-requests.ts';
import { tableStyles } from './table-styles.ts';
import { say } from './texts.ts';
import { days, renderWaterfall, waterfallStyles } from './waterfall.ts';

const FIELDS = ['type', 'unit', 'gross', 'load', 'buffer'];
/** Percent that stays free for what nobody foresees, as long as the group sets nothing else. */
const USUAL_BUFFER = 20;

/** People, budget and tools against what the tasks ask of them, week by week; an overload asks for a choice. */
@customElement('okr-lens-capacity')
export class LensCapacity extends LensBase<'capacity'> {
  static override styles = [shared, lensStyles, tableStyles, capacityStyles, waterfallStyles, openStyles, cardMarksStyles];

  protected override render(): TemplateResult {
    const resources = this.replica.cards('resource');
    const tasks = this.replica.cards('task').filter(({ merged }) => merged === undefined);
    const requests = this.replica.cards('support_request').filter(({ merged }) => merged === undefined);
    const heat = heatRows(resources, tasks, this.context.room.workshop.cycle);
    const rows = accounts(resources, tasks, heat);
    const owners = missingOwners(resources, tasks);
    const add = this.renderAdd(owners, newcomers(this.names, resources, tasks));
    return html`
      ${this.renderHint()}
      ${rows.length + tasks.length + requests.length === 0
        ? nothing
        : renderOpen(this.renderRoot, { rows, owners, requests }, this.writable)}
      ${rows.length === 0 ? this.renderEmpty(add) : html`${this.renderFormula()} ${this.renderTable(rows)}`}
      ${rows.length > 0 && this.writable ? add : nothing} ${this.renderHeat(heat)}
      <okr-open-requests
        .requests=${requests}
        .replica=${this.replica}
        ?readonly=${!this.writable}
      ></okr-open-requests>
    `;
  }

  private renderFormula(): TemplateResult {
    const count = weeksOf(this.context.room.workshop.cycle).reduce((sum, { workdays }) => sum + workdays, 0);
    return html`<p class="muted small">${say('capacity.formula')} ${count === 0 ? nothing : tell('days.cycle', { count })}</p>`;
  }

  private renderAdd(owners: readonly string[], members: readonly string[]): TemplateResult {
    return html`<div class="actions">
      ${owners.length === 0
        ? nothing
        : html`<button class="button primary" title=${owners.join('、')} @click=${() => this.addPeople(owners)}>
            ${tell(owners.length === 1 ? 'people.owners.one' : 'people.owners', { count: owners.length })}
          </button>`}
      ${members.length === 0
        ? nothing
        : html`<button class="button" title=${members.join('、')} @click=${() => this.addPeople(members)}>
            ${tell(members.length === 1 ? 'people.members.one' : 'people.members', { count: members.length })}
          </button>`}
      <button class="button" @click=${() => this.add('resource', { fields: { buffer: USUAL_BUFFER } })}>
        ＋ ${say('capacity.add')}
      </button>
    </div>`;
  }

  private renderTable(rows: readonly Account[]): TemplateResult {
    return html`<div class="scroll">
      <table aria-label=${this.lens.title}>
        <thead>
          <tr>
            <th scope="col">${fieldLabel('resource', 'text')}</th>
            ${FIELDS.map((field) => html`<th scope="col">${fieldLabel('resource', field)}</th>`)}
            <th scope="col">${say('capacity.net')}</th>
            <th scope="col">${tell('plan.or.needed')}</th>
            <th scope="col">${say('capacity.use')}</th>
            <th><span class="sr-only">${say('actions.column')}</span></th>
          </tr>
        </thead>
        ${repeat(
          rows,
          ({ row }) => row.card.id,
          (account) => this.renderRow(account),
        )}
      </table>
    </div>`;
  }

  private renderRow(account: Account): TemplateResult {
    const { row, choice } = account;
    const { card } = row;
    return html`<tbody data-card=${card.id}>
      <tr class="row ${row.fit} ${choice === 'none' ? '' : 'chosen'}" data-state=${card.state}>
        <td class="text">
          ${this.field(card, 'text', { compact: true, placeholder: say('capacity.placeholder') })}
        </td>
        ${FIELDS.map(
          (field) =>
            html`<td class="t-${fieldSpec('resource', field).type} c-${field}" data-label=${fieldLabel('resource', field)}>
              ${this.field(card, field, { compact: true })}
            </td>`,
        )}
        <td class="net" data-label=${say('capacity.net')}>${renderWaterfall(card)}</td>
        <td class="sum" data-label=${isThing(card) ? tell('needed') : say('capacity.planned')}>${this.renderPlanned(row)}</td>
        <td class="use" data-label=${say('capacity.use')}>${renderUse(row)}</td>
        <td class="menu">
          ${this.writable
            ? html`<okr-lens-menu
                label=${say('actions', { text: titleOf(card) })}
                .entries=${() => [...sheetEntries(this, this.replica, card.id), ...(this.mayChange(card) ? [{ text: say('delete'), deletes: true, run: () => this.deleteCard(card) }] : [])]}
              >${renderSaid(this.replica, card.id)}${renderPresence(this.context, card.id)}</okr-lens-menu>`
            : nothing}
        </td>
      </tr>
      ${renderChoice(account, FIELDS.length + 5, (field, look) => this.field(card, field, look))}
    </tbody>`;
  }

  private renderPlanned({ card, allocated, withoutEffort }: Load): TemplateResult {
    if (isThing(card)) {
      return this.field(card, 'needed', { compact: true, label: tell('needed'), placeholder: tell('needed.placeholder') });
    }
    return html`${days(allocated)}
    ${withoutEffort === 0
      ? nothing
      : html`<span class="open"
          >${say(withoutEffort === 1 ? 'capacity.without-effort.one' : 'capacity.without-effort', { count: withoutEffort })}</span
        >`}`;
  }

  private renderHeat(heat: readonly HeatRow[]): TemplateResult | typeof nothing {
    if (heat.length === 0 || heat[0]?.cells.length === 0) return nothing;
    const work = heat.some(({ cells, outside }) => outside.effort > 0 || cells.some(({ load }) => load > 0));
    return html`<section class="heat" aria-labelledby="heat">
      <h3 id="heat">${tell('heat')}</h3>
      <p class="hint">${tell(work ? 'heat.hint' : 'heat.empty')}</p>
      ${work
        ? html`<okr-heat-map
            .rows=${heat}
            .replica=${this.replica}
            .names=${this.names}
            ?readonly=${!this.writable}
          ></okr-heat-map>`
        : nothing}
    </section>`;
  }

  private addPeople(names: readonly string[]): void {
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

function renderUse({ fit, utilisation }: Load): TemplateResult {
  const percent = utilisation === undefined ? undefined : Math.round(utilisation * 100);
  return html`<div class="meter" aria-hidden="true">
      <span class=${TONES[fit]} style="inline-size: ${Math.min(100, percent ?? (fit === 'over' ? 100 : 0))}%"></span>
    </div>
    <span class="status ${TONES[fit]}">
      ${fit === 'none' || percent === undefined ? say(`capacity.fit.${fit}`) : `${percent} % · ${say(`capacity.fit.${fit}`)}`}
    </span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-lens-capacity': LensCapacity;
  }
}
