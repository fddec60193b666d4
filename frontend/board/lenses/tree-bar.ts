import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { treeText } from '../i18n/tree.ts';
import './lens-choice.ts';

/** How a tree is shown. */
export type TreeShape = 'drawn' | 'outline';

/** What the bar above a tree shows and does. */
export interface TreeBar {
  shape: TreeShape;
  choose: (shape: TreeShape) => void;
  zoom: number;
  fitting: boolean;
  zoomIn: () => void;
  zoomOut: () => void;
  fit: () => void;
  closable: boolean;
  closed: boolean;
  toggleAll: () => void;
  whole: boolean;
  toggleWhole: () => void;
  /** Absent for those who only read. */
  addRoot: (() => void) | undefined;
  uproot: (() => void) | undefined;
}

export function renderBar(bar: TreeBar): TemplateResult {
  return html`<div class="tree-bar">
    <okr-lens-choice
      label=${treeText('view')}
      .options=${(['drawn', 'outline'] as const).map((value) => ({ value, label: treeText(`view.${value}`) }))}
      .value=${bar.shape}
      @choose=${({ detail }: CustomEvent<TreeShape | null>) => bar.choose(detail ?? bar.shape)}
    ></okr-lens-choice>
    ${bar.addRoot === undefined ? nothing : html`<span class="actions"><button class="button small quiet" @click=${bar.addRoot}>＋ ${treeText('add.root')}</button></span>`}
    ${bar.uproot === undefined ? nothing : html`<button class="button small quiet" @click=${bar.uproot}>${treeText('starter.undo')}</button>`}
    <span class="room"></span>
    ${bar.closable ? html`<button class="button small quiet" @click=${bar.toggleAll}>${treeText(bar.closed ? 'branches.open' : 'branches.close')}</button>` : nothing}
    ${bar.shape === 'drawn' ? renderZoom(bar) : nothing}
    <button class="button small quiet whole-window" aria-pressed=${bar.whole} @click=${bar.toggleWhole}>
      ${treeText(bar.whole ? 'window.back' : 'window')}
    </button>
  </div>`;
}

function renderZoom(bar: TreeBar): TemplateResult {
  const percent = Math.round(bar.zoom * 100);
  return html`<span class="zoom" role="group" aria-label=${treeText('zoom.now', { percent })}>
    <button class="button small" aria-label=${treeText('zoom.out')} @click=${bar.zoomOut}>−</button>
    <span class="percent" aria-hidden="true">${percent}%</span>
    <button class="button small" aria-label=${treeText('zoom.in')} @click=${bar.zoomIn}>＋</button>
    <button class="button small" aria-pressed=${bar.fitting} @click=${bar.fit}>${treeText('zoom.fit')}</button>
  </span>`;
}

/** Which keys there are, for those who want to know. */
export function renderKeys(): TemplateResult {
  const keys: [string, string][] = [
    [treeText('keys.arrows'), treeText('keys.walk')],
    [treeText('keys.edit.keys'), treeText('keys.edit')],
    ['Esc', treeText('keys.done')],
    ['Enter', treeText('keys.beside')],
    ['Ctrl + Enter', treeText('keys.below')],
    ['Ctrl + Shift + Enter', treeText('keys.strategy')],
    [treeText('keys.move.keys'), treeText('keys.move')],
    ['Delete', treeText('keys.delete')],
    ['Alt + Enter', treeText('keys.details')],
    ['+  −  0', treeText('keys.zoom')],
    [treeText('keys.pan.keys'), treeText('keys.pan')],
  ];
  return html`<details class="keys">
    <summary>${treeText('keys')}</summary>
    <dl>${keys.map(([key, what]) => html`<div><dt>${key}</dt><dd>${what}</dd></div>`)}</dl>
  </details>`;
}
