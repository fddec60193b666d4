import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ChangeWatch } from '../../elements/change-watch.ts';
import { announce, toast } from '../../elements/notify.ts';
import { shared } from '../../elements/shared-styles.ts';
import { quizText } from '../../i18n/quiz.ts';
import { piecesOf, placeNow, score, type Verdict, verdictOf, waitingFor } from '../../model/quiz.ts';
import type { Quiz, QuizItem, QuizSolution } from '../../model/wire.ts';
import type { BoardConnection } from '../../transport/connection.ts';
import { doing } from '../attention/doing.ts';
import { quizStyles } from './quiz-styles.ts';

/** The quiz on a participant's screen: one statement at a time, the own answer, then the verdict. */
@customElement('okr-quiz')
export class OkrQuiz extends LitElement {
  static override readonly styles = [shared, quizStyles];

  @property({ attribute: false }) connection?: BoardConnection;
  /** The statement that the person looks at; `undefined` for the one whose turn it is. */
  @state() private place: number | undefined;
  @state() private marks: ReadonlySet<string> = new Set();
  @state() private speaksFor: string | undefined;
  @state() private folded = false;
  /** Quiz and statement that were told last. */
  private told: string | undefined;
  private known = '';
  private count = 0;

  constructor() {
    super();
    new ChangeWatch(this, () => this.connection);
  }

  protected override willUpdate(): void {
    const quiz = this.connection?.quiz;
    const id = quiz?.id ?? '';
    if (id !== this.known) {
      this.known = id;
      this.place = undefined;
      this.marks = new Set();
      this.speaksFor = undefined;
      this.folded = false;
    }
    // The trainer has opened the next one: everybody goes there.
    const count = quiz?.items.length ?? 0;
    if (count !== this.count) {
      this.count = count;
      this.place = undefined;
      this.marks = new Set();
    }
  }

  protected override updated(): void {
    const { connection } = this;
    if (connection?.you?.role !== 'participant') return;
    const { quiz } = connection;
    const now = quiz === null || quiz.items.length === 0 ? '' : `${quiz.id} ${quiz.items.length}`;
    // What is there when the page opens needs no telling.
    if (this.told !== undefined && now !== '' && now !== this.told) {
      announce(this, quizText('quiz.new'));
      toast(this, { text: quizText('quiz.new'), action: { text: quizText('quiz.go'), run: () => this.show() } });
    }
    this.told = now;
  }

  /** Brings the statement onto the screen. */
  show(): void {
    this.place = undefined;
    this.folded = false;
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
    this.renderRoot.querySelector('.frame')?.scrollIntoView({ block: 'start', behavior });
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { connection } = this;
    const quiz = connection?.quiz;
    if (connection?.you?.role !== 'participant' || quiz == null || quiz.items.length === 0) return nothing;
    const place = Math.min(this.place ?? placeNow(quiz, this.people), quiz.items.length - 1);
    const item = quiz.items[place];
    if (item === undefined) return nothing;
    const title = quizText(quiz.closed && quiz.total === 1 ? 'quiz.example' : item.form === 'sort' ? 'quiz.sort.title' : 'quiz.title');
    return html`<div class="frame"><section class="quiz" aria-label=${title}>
      <div class="top">
        <span class="kind">${title}${quiz.total === 1 ? nothing : html` · ${quizText('quiz.place', { place: place + 1, total: quiz.total })}`}${item.kind === ''
          ? nothing
          : html` · ${quizText(`quiz.kind.${item.kind}`)}`}</span>
        <button class="button small quiet" aria-expanded=${!this.folded} @click=${() => (this.folded = !this.folded)}>
          ${quizText(this.folded ? 'quiz.unfold' : 'quiz.fold')}
        </button>
      </div>
      ${this.folded ? nothing : this.renderItem(quiz, item, place)}
    </section></div>`;
  }

  private get people(): readonly string[] {
    return this.connection?.you?.people ?? [];
  }

  private renderItem(quiz: Quiz, item: QuizItem, place: number): TemplateResult {
    const waiting = waitingFor(item, this.people);
    return html`<h2 tabindex="-1">${item.solution === null
        ? item.statement
        : piecesOf(item.statement, item.solution.spans).map(({ text, marked }) => (marked ? html`<mark>${text}</mark>` : text))}</h2>
      ${item.objective === '' ? nothing : html`<p class="hint">${quizText('quiz.objective', { text: item.objective })}</p>`}
      ${waiting.length > 0 ? this.renderForm(quiz, item, place, waiting) : nothing}
      <div role="status">
        ${item.solution === null
          ? Object.keys(item.mine).length > 0
            ? html`<p class="hint">${quizText('quiz.waiting')}</p>`
            : nothing
          : this.renderSolution(quiz, item, item.solution)}
      </div>
      ${this.renderFoot(quiz, item, place)}`;
  }

  private renderForm(quiz: Quiz, item: QuizItem, place: number, waiting: readonly string[]): TemplateResult {
    const name = waiting.includes(this.speaksFor ?? '') ? (this.speaksFor ?? '') : (waiting[0] ?? '');
    const whom =
      this.people.length === 0
        ? nothing
        : html`<label class="for">
            ${quizText('quiz.for')}
            <select @change=${(event: Event) => (this.speaksFor = (event.target as HTMLSelectElement).value)}>
              ${waiting.map((each) => html`<option .selected=${each === name}>${each}</option>`)}
            </select>
          </label>`;
    if (item.form === 'sort') {
      return html`<form @submit=${(event: Event) => event.preventDefault()}>
        ${whom}
        <div class="bins" role="group" aria-label=${quizText('quiz.ask.sort')}>
          ${item.options.map(
            ({ id }) =>
              html`<button class="button" type="button" @click=${() => this.send(quiz, place, [id], name)}>${optionName(id, '')}</button>`,
          )}
        </div>
        <p class="hint">${quizText('quiz.final')}</p>
      </form>`;
    }
    return html`<form
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.send(quiz, place, [...this.marks], name);
      }}
    >
      ${whom}
      <p class="hint" aria-hidden="true">${quizText('quiz.ask')}</p>
      <div class="options" role="group" aria-label=${quizText('quiz.ask')}>
        ${item.options.map(
          (option) => html`<label class="option">
            <input type="checkbox" .checked=${this.marks.has(option.id)} @change=${() => this.mark(option.id)} />
            <span>${option.name}</span>
          </label>`,
        )}
      </div>
      <div class="foot">
        <span class="hint">${quizText('quiz.final')}</span>
        <span>
          <button class="button small" type="button" @click=${() => this.send(quiz, place, [], name)}>${quizText('quiz.nothing')}</button>
          <button class="button small primary" ?disabled=${this.marks.size === 0}>${quizText('quiz.send')}</button>
        </span>
      </div>
    </form>`;
  }

  private renderSolution(quiz: Quiz, item: QuizItem, solution: QuizSolution): TemplateResult {
    const voices = Object.keys(item.mine);
    // Nobody was asked about an example.
    const missed = voices.length === 0 && !item.open && !(quiz.closed && quiz.total === 1);
    return html`${missed ? html`<p class="hint">${quizText('quiz.missed')}</p>` : nothing}
      ${voices.map((voice) => this.renderVerdict(item, solution, voice))}
      ${item.form === 'sort'
        ? html`<p><b>${quizText('quiz.is', { name: solution.right.map((id) => optionName(id, '')).join(' · ') })}</b></p>
            ${solution.better === '' ? nothing : html`<p>${solution.better}</p>`}`
        : html`${solution.notes.length === 0
              ? html`<p>${quizText('quiz.fine')}</p>`
              : html`<ul class="notes">
                  ${solution.notes.map(
                    ({ id, name, why }) => html`<li>
                      <b>${name}</b>${voices.length === 1 && item.mine[voices[0] ?? '']?.includes(id)
                        ? html`<span class="hit">✓ ${quizText('quiz.hit')}</span>`
                        : nothing}
                      <p>${why}</p>
                    </li>`,
                  )}
                </ul>`}
            ${solution.better === ''
              ? nothing
              : html`<p class="better"><b>${quizText(solution.example ? 'quiz.better.example' : 'quiz.better')}</b>${solution.better}</p>`}`}`;
  }

  private renderVerdict(item: QuizItem, solution: QuizSolution, voice: string): TemplateResult {
    const marks = item.mine[voice] ?? [];
    const verdict: Verdict = verdictOf(marks, solution.right);
    const names = marks.map((id) => optionName(id, item.options.find((option) => option.id === id)?.name ?? ''));
    const said = names.length === 0 ? quizText('quiz.yours.nothing') : quizText('quiz.yours', { names: names.join(' · ') });
    return html`<p class="verdict" data-verdict=${verdict}>${voice === '' ? nothing : `${voice}: `}${quizText(`quiz.${verdict}`)}</p>
      ${verdict === 'right' ? nothing : html`<p class="hint">${said}</p>`}`;
  }

  private renderFoot(quiz: Quiz, item: QuizItem, place: number): TemplateResult {
    const last = place === quiz.items.length - 1;
    const sum = score(quiz, '');
    const more = quiz.items.length > 1;
    return html`<div class="foot">
      <span class="hint">
        ${more && sum.answered > 0 && this.people.length === 0 ? quizText('quiz.score', sum) : nothing}
        ${quiz.closed && quiz.total > 1
          ? quizText('quiz.over')
          : last && item.solution !== null && quiz.items.length < quiz.total
            ? quizText('quiz.wait-next')
            : nothing}
      </span>
      ${more
        ? html`<span>
            <button class="button small quiet" ?disabled=${place === 0} @click=${() => this.go(place - 1)}>${quizText('quiz.back')}</button>
            <button class="button small" ?disabled=${last} @click=${() => this.go(place + 1)}>${quizText('quiz.next')}</button>
          </span>`
        : nothing}
    </div>`;
  }

  private mark(id: string): void {
    const marks = new Set(this.marks);
    if (!marks.delete(id)) marks.add(id);
    this.marks = marks;
  }

  private go(place: number): void {
    this.place = place;
    this.marks = new Set();
  }

  /** The statement stays on the screen, so that the verdict is seen; "next" leads on. */
  private async send(quiz: Quiz, place: number, marks: readonly string[], name: string): Promise<void> {
    if (!(await doing(this, this.connection, 'quiz.answer', { quiz: quiz.id, item: place, marks, for: name }))) return;
    this.marks = new Set();
    this.speaksFor = undefined;
    this.place = place;
  }
}

/** Names of mistakes come from the server; what statements can be sorted into has the board's own. */
function optionName(id: string, name: string): string {
  if (name !== '') return name;
  return id === 'objective' || id === 'key-result' || id === 'kpi' || id === 'task' ? quizText(`quiz.bin.${id}`) : id;
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-quiz': OkrQuiz;
  }
}
