import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ChangeWatch } from '../elements/change-watch.ts';
import { shared } from '../elements/shared-styles.ts';
import { tell } from '../i18n/guide.ts';
import { choiceLabel, fieldLabel, msg } from '../i18n/index.ts';
import { flowOf, type FlowPart, type StepFlow } from '../model/flow.ts';
import type { Replica, ViewCard } from '../model/replica.ts';
import type { AgendaStep, CardKind } from '../model/wire.ts';
import { flowStyles } from './flow-styles.ts';

const FIRST = 5;

/** A quiet button that shows which cards the next step will receive, and which stay. */
@customElement('okr-flows-on')
export class OkrFlowsOn extends LitElement {
  static override readonly styles = [shared, flowStyles];

  @property({ attribute: false }) step?: AgendaStep;
  @property({ attribute: false }) next?: AgendaStep;
  @property({ attribute: false }) replica?: Replica;
  @state() private shown = false;
  @query('dialog') private dialog!: HTMLDialogElement;

  constructor() {
    super();
    new ChangeWatch(this, () => (this.shown ? this.replica : undefined));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { step, next, replica } = this;
    if (step === undefined || next === undefined || replica === undefined) return nothing;
    const title = `${next.number} ${next.title}`.trim();
    return html`<button class="button small quiet look" aria-haspopup="dialog" @click=${this.open}>${tell('flow.look')}</button>
      <dialog aria-labelledby="title" @close=${this.onClose} @click=${this.onBackdrop}>
        ${this.shown
          ? html`<div class="head">
                <div>
                  <h2 id="title">${tell('flow.title', { title })}</h2>
                  <p class="hint">${tell('flow.now')}</p>
                </div>
                <button class="button small quiet" autofocus @click=${() => this.dialog.close()}>${tell('flow.close')}</button>
              </div>
              ${renderFlow(flowOf(replica, step, next))}`
          : nothing}
      </dialog>`;
  }

  private readonly open = async (): Promise<void> => {
    this.shown = true;
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
  };

  private onClose(): void {
    this.shown = false;
  }

  private onBackdrop(event: Event): void {
    if (event.target === this.dialog) this.dialog.close();
  }
}

function renderFlow({ parts, left }: StepFlow): TemplateResult {
  const stays = parts.filter((part) => part.stays.length > 0);
  return html`
    ${parts.length === 0 ? html`<p class="empty">${tell('flow.none')}</p>` : parts.map(renderPart)}
    ${stays.length + left.length === 0
      ? nothing
      : html`<section class="stays">
          <h3>${tell('flow.stays')}</h3>
          ${stays.map((part) => renderCards(staying(part), part.stays, 3))}
          ${left.map(({ kind, cards }) => renderCards(counted(kind, cards.length), cards, 3))}
          <p class="hint">${tell('flow.stays.hint')}</p>
        </section>`}
  `;
}

function renderPart(part: FlowPart): TemplateResult {
  const { kind, flows } = part;
  if (flows.length > 0) return html`<section>${renderCards(counted(kind, flows.length), flows, FIRST)}</section>`;
  const kinds = tell(`many.${kind}`);
  const text = Object.keys(part.where).length === 0 ? tell('flow.nothing', { kinds }) : tell('flow.nothing.where', { kinds, where: asked(part) });
  return html`<section><p class="muted">${text}</p></section>`;
}

function renderCards(title: string, cards: readonly ViewCard[], most: number): TemplateResult {
  return html`<h4>${title}</h4>
    <ul>
      ${cards.slice(0, most).map((card) => html`<li>${textOf(card)}</li>`)}
      ${cards.length > most ? html`<li class="more">${tell('flow.more', { n: cards.length - most })}</li>` : nothing}
    </ul>`;
}

function counted(kind: CardKind, n: number): string {
  return tell('flow.count', { n, counted: tell(n === 1 ? `one.${kind}` : `many.${kind}`) });
}

function staying(part: FlowPart): string {
  const n = part.stays.length;
  return tell('flow.stays.where', { n, counted: tell(n === 1 ? `one.${part.kind}` : `many.${part.kind}`), where: asked(part) });
}

function asked({ kind, where }: FlowPart): string {
  return Object.entries(where)
    .map(([field, value]) => tell('flow.where', { field: fieldLabel(kind, field), value: choiceLabel(field, value) }))
    .join(', ');
}

function textOf(card: ViewCard): string {
  const text = String(card.fields['text'] ?? '').trim();
  return text === '' ? msg('origin.untitled') : text;
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-flows-on': OkrFlowsOn;
  }
}
