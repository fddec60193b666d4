import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '../elements/shared-styles.ts';
import { hint } from '../i18n/hints.ts';
import { LIMITS } from '../model/fields.ts';
import type { ViewCard } from '../model/replica.ts';
import { waiversOf, withoutWaiver, withWaiver, type Waiver } from '../model/waivers.ts';
import type { Finding } from '../model/wire.ts';
import { offeredMove } from './okr-hint-moves.ts';
import { hintsStyles } from './okr-hints-styles.ts';
import { type HintDesk, labelOf, type OkrDesk } from './okr-desk.ts';

const ORDER = { error: 0, warn: 1, info: 2 } as const;

/**
 * What the writing lint says about one statement: a label for each finding, which opens into why it matters and examples; for
 * who edits, also a move, and keeping it with a reason. Draws whenever it gets a new desk.
 *
 * @event okr-hint - which finding is open (`CustomEvent` of its rule, empty for none)
 */
@customElement('okr-writing-hints')
export class OkrWritingHints extends LitElement {
  static override styles = [shared, hintsStyles];

  @property({ attribute: false }) desk!: HintDesk;
  /** Where something can be done about it; absent for who only reads. */
  @property({ attribute: false }) editor: OkrDesk | undefined;
  @property({ attribute: false }) card!: ViewCard;

  /** Rule of the finding that is open. */
  @state() private open = '';
  /** Whether the person is about to say why it stays. */
  @state() private keeping = false;
  @state() private problem: 'keep.empty' | 'keep.full' | undefined;
  /** Findings that screen readers have heard of. */
  private heard = '';
  @query('.reason input') private reason?: HTMLInputElement | null;

  protected override willUpdate(): void {
    const { findings } = this.advice;
    this.toggleAttribute('empty', findings.length === 0);
    if (this.open !== '' && !findings.some(({ rule }) => rule === this.open)) this.show('');
  }

  protected override render(): TemplateResult | typeof nothing {
    const { findings, fresh } = this.advice;
    if (findings.length === 0) return nothing;
    const waivers = this.waivers;
    const kept = (finding: Finding): Waiver | undefined => waivers.find(({ rule }) => rule === finding.rule);
    // What is kept stays in its place: a label that moves would lose the focus.
    const sorted = [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
    const open = sorted.find(({ rule }) => rule === this.open);
    const text = labelOf(this.desk, this.card);
    return html`<ul class="pills ${fresh ? '' : 'old'}" aria-label=${hint('list', { text })} @keydown=${this.onKey}>
        ${repeat(
          sorted,
          ({ rule }) => rule,
          (finding) => html`<li>${this.renderPill(finding, kept(finding))}</li>`,
        )}
      </ul>
      <p class="sr-only" role="status">${this.said(findings.filter((finding) => kept(finding) === undefined), fresh, text)}</p>
      ${open === undefined ? nothing : this.renderSlip(open, kept(open))}`;
  }

  private renderPill({ rule, severity }: Finding, kept: Waiver | undefined): TemplateResult {
    const { name } = this.ruleOf(rule);
    const open = this.open === rule;
    return html`<button
      type="button"
      class="pill ${kept === undefined ? severity : 'kept'}"
      aria-expanded=${open}
      aria-controls=${open ? 'slip' : nothing}
      aria-label=${kept === undefined ? hint('pill', { name, weight: hint(severity) }) : hint('pill.kept', { name, reason: kept.reason })}
      @click=${() => this.show(open ? '' : rule)}
    >
      ${kept === undefined ? html`<span class="dot" aria-hidden="true"></span>` : html`<span aria-hidden="true">✓</span>`}
      <span>${name}</span>
      ${kept === undefined ? nothing : html`<span class="because">${kept.reason}</span>`}
    </button>`;
  }

  private renderSlip(finding: Finding, kept: Waiver | undefined): TemplateResult {
    const { name, why, bad, good } = this.ruleOf(finding.rule);
    const { editor } = this;
    const may = editor?.may(this.card) ?? false;
    // What was found in older words may lie elsewhere by now.
    const move = editor !== undefined && kept === undefined && this.advice.fresh ? offeredMove(editor, this.card, finding.move) : undefined;
    return html`<div class="slip" id="slip" role="group" aria-label=${name} @keydown=${this.onKey}>
      <p class="why">${why}</p>
      <dl class="examples">
        <dt>${hint('bad')}</dt>
        <dd class="bad">${bad}</dd>
        <dt>${hint('good')}</dt>
        <dd class="good">${good}</dd>
      </dl>
      ${kept === undefined ? nothing : html`<p>${hint('keep.because', { reason: kept.reason })}</p>`}
      ${may && kept === undefined && finding.severity === 'error' && !this.keeping ? html`<p class="muted">${hint('gate')}</p>` : nothing}
      ${may && this.keeping && kept === undefined
        ? this.renderReason(finding.rule)
        : may
          ? html`<div class="actions">
              ${move === undefined ? nothing : html`<button class="button small" @click=${() => this.act(move.run)}>${move.text}</button>`}
              ${kept === undefined
                ? html`<button class="button small quiet" @click=${this.askReason}>${hint('keep')}</button>`
                : html`<button class="button small quiet" @click=${() => this.takeBack(finding.rule)}>${hint('keep.back')}</button>`}
            </div>`
          : nothing}
    </div>`;
  }

  private renderReason(rule: string): TemplateResult {
    return html`<form class="reason" @submit=${(event: Event) => this.keep(event, rule)}>
      <label
        >${hint('keep.reason')}
        <input
          maxlength=${LIMITS.line}
          autocomplete="off"
          aria-describedby="about"
          aria-invalid=${this.problem === undefined ? nothing : 'true'}
        />
      </label>
      <button class="button small primary" type="submit">${hint('keep.save')}</button>
      <button class="button small quiet" type="button" @click=${this.cancel}>${hint('keep.cancel')}</button>
      <span class="muted" id="about">${hint('keep.about')}</span>
      ${this.problem === undefined ? nothing : html`<span class="problem" role="alert">${hint(this.problem)}</span>`}
    </form>`;
  }

  private get advice() {
    return this.desk.advice?.about(this.card.id) ?? { findings: [], fresh: true };
  }

  private get waivers(): Waiver[] {
    return waiversOf(this.waived);
  }

  private get waived(): string {
    return String(this.desk.replica.card(this.card.id)?.fields['waived'] ?? '');
  }

  private ruleOf(code: string) {
    return this.desk.advice?.rule(code) ?? { name: code, why: '', bad: '', good: '' };
  }

  /** Only who writes here hears of what is found here. */
  private said(open: readonly Finding[], fresh: boolean, text: string): string {
    const root = this.getRootNode();
    const writes = root instanceof ShadowRoot && root.activeElement?.closest(`[data-card="${CSS.escape(this.card.id)}"]`) != null;
    if (fresh && writes) this.heard = open.length === 0 ? '' : hint(open.length === 1 ? 'found.one' : 'found', { count: open.length, text });
    return writes ? this.heard : '';
  }

  private show(rule: string): void {
    this.open = rule;
    this.keeping = false;
    this.problem = undefined;
    this.dispatchEvent(new CustomEvent('okr-hint', { detail: rule }));
  }

  private act(run: () => void): void {
    this.show('');
    run();
  }

  private keep(event: Event, rule: string): void {
    event.preventDefault();
    const reason = this.reason?.value.trim() ?? '';
    const before = this.waived;
    const after = withWaiver(before, { rule, reason });
    this.problem = reason === '' ? 'keep.empty' : after.length > LIMITS.text ? 'keep.full' : undefined;
    if (this.problem !== undefined) {
      this.reason?.focus();
      return;
    }
    const { desk, card } = this;
    desk.replica.set(card.id, 'waived', after);
    this.focusPill(rule);
    this.show('');
    this.editor?.tell(hint('keep.done', { name: this.ruleOf(rule).name }), () => {
      desk.replica.set(card.id, 'waived', withoutWaiver(String(desk.replica.card(card.id)?.fields['waived'] ?? ''), rule));
    });
  }

  private takeBack(rule: string): void {
    const { desk, card } = this;
    const former = this.waivers.find((waiver) => waiver.rule === rule);
    desk.replica.set(card.id, 'waived', withoutWaiver(this.waived, rule));
    this.focusPill(rule);
    this.show('');
    this.editor?.tell(hint('keep.back.done', { name: this.ruleOf(rule).name }), () => {
      if (former !== undefined) desk.replica.set(card.id, 'waived', withWaiver(String(desk.replica.card(card.id)?.fields['waived'] ?? ''), former));
    });
  }

  /** The focus would be lost with the slip. */
  private focusPill(rule: string): void {
    const at = [...this.renderRoot.querySelectorAll<HTMLElement>('.pill')].find((pill) => pill.getAttribute('aria-expanded') === 'true');
    if (this.open === rule) at?.focus();
  }

  private readonly askReason = (): void => {
    this.keeping = true;
    void this.updateComplete.then(() => this.reason?.focus());
  };

  private readonly cancel = (): void => {
    this.keeping = false;
    this.problem = undefined;
    this.focusPill(this.open);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || this.open === '') return;
    event.stopPropagation();
    this.focusPill(this.open);
    this.show('');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-writing-hints': OkrWritingHints;
  }
}
