import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { treeText } from '../i18n/tree.ts';
import { type RootMetric, type Starter, STARTERS } from '../model/tree-starters.ts';
import { formatMeasure } from './tree-check.ts';

const SKETCHES: Readonly<Record<Starter, TemplateResult>> = {
  formula: svg`<rect x="2" y="23" width="34" height="18" rx="4"></rect><path d="M36 32h14m0-20v40m0-40h8m-8 20h8m-8 20h8"></path>
    <rect x="58" y="4" width="40" height="16" rx="4"></rect><rect x="58" y="24" width="40" height="16" rx="4"></rect><rect x="58" y="44" width="40" height="16" rx="4"></rect>
    <path class="strong" d="m106 19 6 6m0-6-6 6m0 13 6 6m0-6-6 6"></path>`,
  process: svg`<path class="shape" d="M2 10h24l8 22-8 22H2l8-22z"></path><path class="shape" d="M36 16h20l6 16-6 16H36l6-16z"></path>
    <path class="shape" d="M66 21h16l5 11-5 11H66l5-11z"></path><path class="shape" d="M91 26h12l3 6-3 6H91l3-6z"></path>`,
  factors: svg`<rect x="2" y="23" width="34" height="18" rx="4"></rect><path d="M36 32h10m0-26v52m0-52h10m-10 13h10m-10 13h10m-10 13h10m-10 13h10"></path>
    <rect x="56" y="1" width="50" height="9" rx="3"></rect><rect x="56" y="14" width="38" height="9" rx="3"></rect><rect x="56" y="27" width="54" height="9" rx="3"></rect>
    <rect x="56" y="40" width="30" height="9" rx="3"></rect><rect x="56" y="53" width="44" height="9" rx="3"></rect>`,
};

/** What an empty tree offers: ways to begin, each with what it is good for. */
export function renderStarters(root: RootMetric | undefined, choose: (starter: Starter) => void, blank: () => void): TemplateResult {
  return html`<section class="starters" aria-label=${treeText('starter.title')}>
    <h3>${treeText('starter.title')}</h3>
    ${root === undefined ? nothing : html`<p class="muted">${treeText('starter.from', { text: metricText(root) })}</p>`}
    <ul>
      ${STARTERS.map((starter) => renderStarter(starter, () => choose(starter)))}
    </ul>
    <div class="actions">
      <button class="button" @click=${blank}>＋ ${treeText('starter.blank')}</button>
    </div>
  </section>`;
}

function renderStarter(starter: Starter, choose: () => void): TemplateResult {
  const name = treeText(`starter.${starter}`);
  return html`<li class="card starter">
    <svg width="114" height="64" viewBox="0 0 114 64" aria-hidden="true">${SKETCHES[starter]}</svg>
    <h4>${name}</h4>
    <p>${treeText(`starter.${starter}.text`)}</p>
    <button class="button primary" aria-label=${treeText('starter.use.of', { name })} @click=${choose}>
      ${treeText('starter.use')}
    </button>
  </li>`;
}

function metricText(root: RootMetric): string {
  const value = typeof root['value'] === 'number' ? formatMeasure(root['value'], String(root['unit'] ?? '')) : '';
  return [String(root['text'] ?? ''), value].filter(Boolean).join(' ');
}
