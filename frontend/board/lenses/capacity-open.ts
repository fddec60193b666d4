import { css, html, nothing, type TemplateResult } from 'lit';
import { tell } from '../i18n/capacity.ts';
import type { ViewCard } from '../model/replica.ts';
import type { Account } from '../model/workload.ts';
import { jumpTo } from '../room/jump.ts';
import { titleOf } from './lens-base.ts';
import { isOpen } from './open-requests.ts';

export const openStyles = css`
  .still ul {
    display: grid;
    gap: 0.25rem;
  }

  .still li {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.625rem;
  }

  .still .names {
    color: var(--okr-ink-soft, #5d6169);
    font-size: 0.9375rem;
  }
`;

/** What the panel over the table is made of. */
export interface Plan {
  rows: readonly Account[];
  /** Owners of tasks without a capacity row. */
  owners: readonly string[];
  requests: readonly ViewCard[];
}

/** What the plan still lacks, counted, with a jump to each; a good word when nothing does. */
export function renderOpen(root: ParentNode, { rows, owners, requests }: Plan, writable: boolean): TemplateResult {
  const open = rows.filter(({ choice }) => choice === 'open');
  const made = rows.filter(({ choice }) => choice === 'made').length;
  const unknown = rows.filter(({ row }) => row.net === undefined);
  const waiting = requests.filter(isOpen).length;
  const clear = open.length + owners.length + unknown.length + waiting === 0;
  return html`<section class="still" aria-label=${tell('panel')}>
    <div role="status"><ul>
      ${clear ? html`<li><span class="status good">${tell('panel.clear')}</span></li>` : nothing}
      ${open.length === 0 ? nothing : html`<li>
        <span class="status bad">${tell(open.length === 1 ? 'panel.choices.one' : 'panel.choices', { count: open.length })}</span>
        ${jumps(open, 'action')}
      </li>`}
      ${made === 0 ? nothing : html`<li><span class="status good">${tell('panel.decided', { count: made })}</span></li>`}
      ${owners.length === 0 ? nothing : html`<li>
        <span class="status warn">${tell(owners.length === 1 ? 'panel.owners.one' : 'panel.owners', { count: owners.length })}</span>
        <span class="names">${owners.join('、')}</span>
      </li>`}
      ${unknown.length === 0 ? nothing : html`<li>
        <span class="status none">${tell(unknown.length === 1 ? 'panel.unknown.one' : 'panel.unknown', { count: unknown.length })}</span>
        ${writable ? jumps(unknown, 'gross') : nothing}
      </li>`}
      ${waiting === 0 ? nothing : html`<li>
        <span class="status warn">${tell(waiting === 1 ? 'panel.requests.one' : 'panel.requests', { count: waiting })}</span>
        <button class="button small quiet" @click=${() => toRequests(root)}>${tell('requests')}</button>
      </li>`}
    </ul></div>
  </section>`;
}

function jumps(rows: readonly Account[], field: string): TemplateResult[] {
  return rows.map(({ row: { card } }) => {
    const name = titleOf(card, 24);
    return html`<button
      class="button small quiet"
      aria-label=${tell('panel.go', { name })}
      @click=${({ currentTarget }: Event) => currentTarget && jumpTo(currentTarget, card.id, field)}
    >
      ${name}
    </button>`;
  });
}

function toRequests(root: ParentNode): void {
  const list = root.querySelector('okr-open-requests');
  list?.scrollIntoView({ block: 'center' });
  list?.shadowRoot?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
}
