import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../elements/shared-styles.ts';
import { attend } from '../../i18n/attention.ts';
import { formatNumber } from '../../i18n/index.ts';
import { choicesOf, meanOf, shares, unanswered } from '../../model/poll.ts';
import type { Poll } from '../../model/wire.ts';
import type { BoardConnection } from '../../transport/connection.ts';
import { attentionStyles } from './attention-styles.ts';
import { doing } from './doing.ts';
import { pollStyles } from './poll-styles.ts';

/** One poll: the question, one answer of each person, and the result where it is shown. */
@customElement('okr-poll')
export class OkrPoll extends LitElement {
  static override readonly shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override readonly styles = [shared, attentionStyles, pollStyles];

  @property({ attribute: false }) connection?: BoardConnection;
  @property({ attribute: false }) poll?: Poll;
  @state() private chosen: number | undefined;
  /** Of a shared device: for whom the next answer is. */
  @state() private speaksFor: string | undefined;
  @state() private again = false;

  protected override render(): TemplateResult | typeof nothing {
    const { poll } = this;
    if (poll === undefined) return nothing;
    const open = unanswered(poll, this.people);
    const asks = !poll.closed && (open.length > 0 || this.again);
    return html`<section class="poll" aria-label=${`${attend('poll.title')}: ${poll.question}`}>
      <h2><span class="kind">${attend('poll.title')}</span> ${poll.question}</h2>
      ${asks ? this.renderForm(poll, open) : this.renderAnswered(poll)}
      ${poll.counts === null ? nothing : renderResult(poll, poll.counts)}
    </section>`;
  }

  private get people(): readonly string[] {
    return this.connection?.you?.people ?? [];
  }

  private renderForm(poll: Poll, open: readonly string[]): TemplateResult {
    const choices = choicesOf(poll);
    return html`<form @submit=${this.send}>
      ${this.people.length === 0
        ? nothing
        : html`<label class="for">
            ${attend('poll.for')}
            <select @change=${(event: Event) => (this.speaksFor = (event.target as HTMLSelectElement).value)}>
              ${this.people.map(
                (name) => html`<option .selected=${name === this.name(open)}>${name}</option>`,
              )}
            </select>
          </label>`}
      <fieldset class=${poll.scale ? 'scale' : 'choices'}>
        <legend class="sr-only">${poll.question}</legend>
        ${poll.scale ? html`<span class="hint" aria-hidden="true">${attend('poll.low')}</span>` : nothing}
        ${choices.map(
          (line, index) =>
            html`<label class="choice">
              <input
                type="radio"
                name="answer"
                required
                aria-label=${poll.scale && (index === 0 || index === choices.length - 1)
                  ? `${line}: ${attend(index === 0 ? 'poll.low' : 'poll.high')}`
                  : nothing}
                .checked=${this.chosen === index}
                @change=${() => (this.chosen = index)}
              />
              <span>${line}</span>
            </label>`,
        )}
        ${poll.scale ? html`<span class="hint" aria-hidden="true">${attend('poll.high')}</span>` : nothing}
      </fieldset>
      <button class="button small primary">${attend('poll.send')}</button>
    </form>`;
  }

  private renderAnswered(poll: Poll): TemplateResult | typeof nothing {
    if (poll.closed) return html`<p class="hint">${attend('poll.over')}</p>`;
    const { people } = this;
    const text =
      people.length === 0
        ? poll.counts === null
          ? attend('poll.answered')
          : ''
        : attend('poll.answered.of', { count: people.length, all: people.length });
    return html`<div class="answered">
      <span class="hint" role="status">${text}</span>
      <button class="button small quiet" @click=${() => (this.again = true)}>${attend('poll.change')}</button>
    </div>`;
  }

  private name(open: readonly string[]): string {
    const { people } = this;
    if (people.length === 0) return '';
    const { speaksFor } = this;
    return speaksFor !== undefined && people.includes(speaksFor) ? speaksFor : (open[0] ?? people[0] ?? '');
  }

  private readonly send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { poll, chosen } = this;
    if (poll === undefined || chosen === undefined) return;
    const speaksFor = this.name(unanswered(poll, this.people));
    if (!(await doing(this, this.connection, 'poll.answer', { poll: poll.id, choice: chosen, for: speaksFor }))) return;
    this.chosen = undefined;
    this.speaksFor = undefined;
    this.again = false;
  };
}

function renderResult(poll: Poll, counts: readonly number[]): TemplateResult {
  const percent = shares(counts);
  const mean = poll.scale ? meanOf(counts) : undefined;
  return html`<ol class="result">
      ${choicesOf(poll).map(
        (line, index) =>
          html`<li aria-label=${attend('poll.count', { line, count: counts[index] ?? 0 })}>
            <span class="bar" style=${`inline-size:${percent[index] ?? 0}%`}></span>
            <span class="line">${line}</span>
            <span class="number">${counts[index] ?? 0} · ${percent[index] ?? 0} %</span>
          </li>`,
      )}
    </ol>
    <p class="hint">
      ${poll.answers === 1 ? attend('poll.answers.one') : attend('poll.answers', { count: poll.answers })}
      ${mean === undefined ? nothing : html` · ${attend('poll.mean', { mean: formatNumber(mean) })}`}
    </p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-poll': OkrPoll;
  }
}
