import './table-owners.ts';
import './table-rows.ts';
import './table-timeline.ts';
import './lens-choice.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { shared } from '../elements/shared-styles.ts';
import { tableText } from '../i18n/tables.ts';
import type { TableView } from '../model/wire.ts';
import { LensBase } from './lens-base.ts';
import { lensStyles } from './lens-styles.ts';
import { rememberedView, rememberView } from './remembered-view.ts';

/** Cards of one kind as a table, by owner or on a timeline: the same cards, looked at in the ways that the step offers. */
@customElement('okr-lens-table')
export class LensTable extends LensBase<'table'> {
  static override styles = [shared, lensStyles];

  @state() private chosen: TableView | undefined;

  protected override render(): TemplateResult {
    const views = this.lens.views.length === 0 ? (['rows'] as const) : this.lens.views;
    const view = views.find((known) => known === this.chosen) ?? rememberedView(this.key, views) ?? views[0] ?? 'rows';
    return html`
      <div class="bar">${this.renderHint()} ${views.length > 1 ? this.renderSwitch(views, view) : nothing}</div>
      ${this.renderView(view)}
    `;
  }

  private renderSwitch(views: readonly TableView[], view: TableView): TemplateResult {
    return html`<okr-lens-choice
      label=${tableText('view')}
      .options=${views.map((value) => ({ value, label: tableText(`view.${value}`) }))}
      .value=${view}
      @choose=${({ detail }: CustomEvent<string | null>) => this.choose(views.find((known) => known === detail))}
    ></okr-lens-choice>`;
  }

  private renderView(view: TableView): TemplateResult {
    const { lens, replica, context } = this;
    switch (view) {
      case 'rows':
        return html`<okr-table-rows .lens=${lens} .replica=${replica} .context=${context}></okr-table-rows>`;
      case 'owners':
        return html`<okr-table-owners .lens=${lens} .replica=${replica} .context=${context}></okr-table-owners>`;
      case 'timeline':
        return html`<okr-table-timeline .lens=${lens} .replica=${replica} .context=${context}></okr-table-timeline>`;
    }
  }

  private get key(): string {
    return `${this.context.step.id}.${this.lens.id}`;
  }

  private choose(view: TableView | undefined): void {
    if (view === undefined) return;
    this.chosen = view;
    rememberView(this.key, view);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-lens-table': LensTable;
  }
}
