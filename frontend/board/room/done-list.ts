import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ChangeWatch } from '../elements/change-watch.ts';
import { shared } from '../elements/shared-styles.ts';
import { tell } from '../i18n/guide.ts';
import { fieldLabel, msg } from '../i18n/index.ts';
import { type Gap, gapOf } from '../model/gaps.ts';
import type { Replica } from '../model/replica.ts';
import type { AgendaStep, CardKind, DoneCondition, DoneState, ProgressEvent } from '../model/wire.ts';
import { doneStyles } from './done-styles.ts';

/** The definition of done: what is met, what is missing in words, and the way to the first card that lacks it. */
@customElement('okr-done-list')
export class OkrDoneList extends LitElement {
  static override readonly styles = [shared, doneStyles];

  @property({ attribute: false }) step?: AgendaStep;
  @property({ attribute: false }) progress?: ProgressEvent;
  @property({ attribute: false }) replica?: Replica;

  constructor() {
    super();
    new ChangeWatch(this, () => this.replica);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { step } = this;
    if (step === undefined || step.done.length === 0) return nothing;
    const states = new Map(this.progress?.done.map((state) => [state.id, state]));
    const all = step.done.every(({ id }) => states.get(id)?.met === true);
    return html`<h3>${msg('room.done')}</h3>
      <ul>
        ${step.done.map((condition) => this.renderCondition(condition, states.get(condition.id)))}
      </ul>
      ${all ? html`<p class="all">${msg('room.done.all')}</p>` : nothing}`;
  }

  private renderCondition(condition: DoneCondition, state: DoneState | undefined): TemplateResult {
    const met = state?.met === true;
    return html`<li class=${met ? 'met' : ''}>
      <span class="mark" role="img" aria-label=${msg(met ? 'room.done.met' : 'room.done.open')}></span>
      <div>
        <span>${condition.text}</span>
        ${state === undefined ? nothing : this.renderGap(condition, state)}
      </div>
    </li>`;
  }

  private renderGap(condition: DoneCondition, state: DoneState): TemplateResult | typeof nothing {
    const present = condition.kind === null ? 0 : (this.replica?.cards(condition.kind).length ?? 0);
    const gap = gapOf(condition, state, present);
    if (gap === undefined) return nothing;
    const words = inWords(gap);
    const [first] = state.missing;
    return first === undefined
      ? html`<span class="gap">${words}</span>`
      : html`<button class="gap" title=${tell('gap.go')} @click=${() => this.jump(first, condition)}>
          ${words}<span class="arrow" aria-hidden="true">→</span><span class="sr-only">${tell('gap.go')}</span>
        </button>`;
  }

  private jump(card: string, { type, fields }: DoneCondition): void {
    const field = type === 'discussed' ? undefined : fields[0];
    const detail = field === undefined ? { card } : { card, field };
    this.dispatchEvent(new CustomEvent('okr-jump', { detail, bubbles: true, composed: true }));
  }
}

function inWords({ sentence, n, all, kind, other, fields, max }: Gap): string {
  return tell(`gap.${sentence}`, {
    n,
    all,
    max,
    kinds: noun(kind, all),
    counted: noun(kind, n),
    others: noun(other, 2),
    fields: fields.map((field) => (kind === null ? field : fieldLabel(kind, field))).join(tell('or')),
  });
}

function noun(kind: CardKind | null, count: number): string {
  return kind === null ? '' : tell(count === 1 ? `one.${kind}` : `many.${kind}`);
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-done-list': OkrDoneList;
  }
}
