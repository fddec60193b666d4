import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '../elements/shared-styles.ts';
import { hint } from '../i18n/hints.ts';
import type { LensContext } from '../lens.ts';
import { setQuestion } from '../model/asked-set.ts';
import { labels } from '../model/grouping.ts';
import type { Replica } from '../model/replica.ts';
import { betweenWords } from '../room/attention/composing.ts';
import { type SetHint, SetWatch } from '../model/set-watch.ts';
import { setHintsStyles } from './set-hints-styles.ts';

const ORDER = { error: 0, warn: 1, info: 2 } as const;
/** Cards that a line names; of more it says that there are others. */
const NAMED = 6;
/** Characters of a task's name in a line. */
const SHORT = 24;

/** What the writing lint says about a draft as a whole with its plan: one line at the head of a lens, folded until somebody asks. */
@customElement('okr-set-hints')
export class OkrSetHints extends LitElement {
  static override styles = [shared, setHintsStyles];

  @property({ attribute: false }) replica!: Replica;
  /** Who is asked; nothing is shown where nobody can be. */
  @property({ attribute: false }) advise: LensContext['adviseSet'];
  /** For which is asked; another one asks for more. */
  @property() step = '';
  /** Which rules speak here; none at all without it. */
  @property({ attribute: false }) rules: RegExp | undefined;

  #followed: { replica: Replica; step: string } | undefined;
  #watch: SetWatch | undefined;
  readonly #changed = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow(undefined);
  }

  protected override willUpdate(): void {
    if (!this.isConnected) return;
    const on = this.rules !== undefined && this.advise !== undefined && this.replica.ready;
    this.toggleAttribute('asking', on);
    this.#follow(on ? this.replica : undefined);
    this.#watch?.see(setQuestion(this.replica));
  }

  protected override render(): TemplateResult {
    const { rules } = this;
    const hints = this.#watch?.hints.filter(({ finding }) => rules?.test(finding.rule) === true) ?? [];
    const count = hints.length === 0 ? '' : hint(hints.length === 1 ? 'set.one' : 'set', { count: hints.length });
    return html`<p class="sr-only" role="status">${count}</p>
      ${hints.length === 0 ? nothing : this.renderLine(count, hints)}`;
  }

  private renderLine(count: string, hints: readonly SetHint[]): TemplateResult {
    const sorted = [...hints].sort((a, b) => ORDER[a.finding.severity] - ORDER[b.finding.severity]);
    const known = labels(this.replica);
    return html`<details class="set">
      <summary>${count}</summary>
      <ul>
        ${repeat(
          sorted,
          ({ finding }) => finding.rule,
          (each) => html`<li>${this.renderHint(each, known)}</li>`,
        )}
      </ul>
    </details>`;
  }

  private renderHint({ finding, rule, cards }: SetHint, known: ReadonlyMap<string, string>): TemplateResult {
    const names = cards.map((card) => this.nameOf(card, known)).filter((name) => name !== '');
    const about = names.slice(0, NAMED).join(hint('set.and')) + (names.length > NAMED ? ' …' : '');
    return html`<details class="finding ${finding.severity}">
      <summary>
        <span class="dot" aria-hidden="true"></span>
        <span>${rule.name}</span>
        <span class="sr-only">${hint(finding.severity)}</span>
        ${about === '' ? nothing : html`<span class="about">${about}</span>`}
      </summary>
      <p class="why">${rule.why}</p>
      <dl class="examples">
        <dt>${hint('bad')}</dt>
        <dd class="bad">${rule.bad}</dd>
        <dt>${hint('good')}</dt>
        <dd class="good">${rule.good}</dd>
      </dl>
    </details>`;
  }

  /** What was deleted meanwhile has no name any more. */
  private nameOf(id: string, known: ReadonlyMap<string, string>): string {
    const card = this.replica.card(id);
    if (card === undefined || card.deleted) return '';
    const text = String(card.fields['text'] ?? '').trim();
    const signs = [...text];
    return known.get(id) ?? (signs.length > SHORT ? `${signs.slice(0, SHORT).join('')}…` : text);
  }

  #follow(replica: Replica | undefined): void {
    if (replica === this.#followed?.replica && this.step === (this.#followed?.step ?? this.step)) return;
    this.#followed?.replica.removeEventListener('change', this.#changed);
    this.#watch?.close();
    this.#followed = undefined;
    this.#watch = undefined;
    if (replica === undefined) return;
    this.#followed = { replica, step: this.step };
    replica.addEventListener('change', this.#changed);
    this.#watch = new SetWatch({
      ask: ({ set }) => this.advise?.(set) ?? Promise.reject(new Error('offline')),
      later: (run, ms) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    });
    this.#watch.addEventListener('change', () => betweenWords(this.#changed));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-set-hints': OkrSetHints;
  }
}
