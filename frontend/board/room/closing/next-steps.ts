import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '../../elements/shared-styles.ts';
import { closingText } from '../../i18n/closing.ts';
import { dayText } from '../../i18n/days.ts';
import { EMPTY_STEP, MOST_STEPS, readStep, STEP_LIMIT, WITH_LIMIT } from '../../model/closing.ts';
import type { StepDraft } from '../../model/closing.ts';
import type { ClosingEvent, NextStep, SharedStep } from '../../model/wire.ts';
import type { BoardConnection } from '../../transport/connection.ts';
import { drafts } from '../../transport/drafts.ts';
import { randomId } from '../../transport/random-id.ts';
import { doing } from '../attention/doing.ts';
import { closingStyles } from './closing-styles.ts';

const ID = 12;

/** What the person is going to do: a list of their own, and the one form that adds to it or changes an entry. */
@customElement('okr-next-steps')
export class OkrNextSteps extends LitElement {
  static override readonly styles = [shared, closingStyles];

  @property({ attribute: false }) connection?: BoardConnection;
  @property({ attribute: false }) event?: ClosingEvent;
  /** Key of what is typed and not saved. */
  @property() keep = '';
  @state() private draft: StepDraft = EMPTY_STEP;
  /** Id of the step that is being changed, empty for a new one. */
  @state() private changing = '';
  @state() private saving = false;
  private known = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('keep') || this.known === this.keep) return;
    this.known = this.keep;
    const kept = drafts.find(this.keep);
    this.draft = readStep(kept?.text) ?? EMPTY_STEP;
    this.changing = kept?.base ?? '';
  }

  protected override render(): TemplateResult | typeof nothing {
    const { event } = this;
    if (event === undefined) return nothing;
    const open = event.state === 'open';
    return html`<div class="part">
      ${open && event.prompts.length > 0 ? html`<ul class="prompts">${event.prompts.map((prompt) => html`<li>${prompt}</li>`)}</ul>` : nothing}
      <p class="small">${closingText('steps.private')}</p>
      ${event.steps.length === 0
        ? nothing
        : html`<ul class="steps" aria-label=${closingText('steps.title')}>
            ${repeat(event.steps, ({ id }) => id, (step) => this.renderStep(step, open))}
          </ul>`}
      ${open ? this.renderForm(event.steps) : nothing}
      ${event.shared.length === 0
        ? nothing
        : html`<h3>${closingText('steps.shared')}</h3>
            <ul class="steps">${event.shared.map((step) => html`<li>${renderWords(step, step.by)}</li>`)}</ul>`}
    </div>`;
  }

  private renderStep(step: NextStep, open: boolean): TemplateResult {
    return html`<li>
      ${renderWords(step, step.shared ? closingText('steps.is-shared') : '')}
      ${open
        ? html`<button class="button small quiet" aria-label=${closingText('steps.change.of', { what: step.what })} @click=${() => this.change(step)}>
              ${closingText('steps.change')}
            </button>
            <button class="button small quiet" aria-label=${closingText('steps.drop.of', { what: step.what })} @click=${() => this.drop(step)}>
              ${closingText('steps.drop')}
            </button>`
        : nothing}
    </li>`;
  }

  private renderForm(steps: readonly NextStep[]): TemplateResult {
    const { draft, changing } = this;
    if (changing === '' && steps.length >= MOST_STEPS) return html`<p class="small">${closingText('steps.full', { most: MOST_STEPS })}</p>`;
    return html`<form @submit=${this.save}>
      <label class="field">
        ${closingText('steps.what')}
        <textarea
          name="what"
          rows="2"
          maxlength=${STEP_LIMIT}
          .value=${draft.what}
          @input=${(event: Event) => this.type({ what: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
      </label>
      <div class="row">
        <label class="field">
          ${closingText('steps.until')}
          <input
            type="date"
            name="until"
            min="2000-01-01"
            max="2199-12-31"
            .value=${draft.until}
            @change=${(event: Event) => this.type({ until: (event.target as HTMLInputElement).value })}
          />
        </label>
        <label class="field">
          ${closingText('steps.with')}
          <input
            name="with"
            maxlength=${WITH_LIMIT}
            .value=${draft.with}
            @input=${(event: Event) => this.type({ with: (event.target as HTMLInputElement).value })}
          />
        </label>
      </div>
      <label class="choice">
        <input
          type="checkbox"
          name="shared"
          .checked=${draft.shared}
          @change=${(event: Event) => this.type({ shared: (event.target as HTMLInputElement).checked })}
        />
        ${closingText('steps.share')}
      </label>
      <div class="acts">
        <button class="button primary" ?disabled=${this.saving || draft.what.trim() === ''}>
          ${closingText(changing === '' ? 'steps.add' : 'steps.save')}
        </button>
        ${changing === '' ? nothing : html`<button type="button" class="button" @click=${this.clear}>${closingText('steps.cancel')}</button>`}
      </div>
    </form>`;
  }

  private type(part: Partial<StepDraft>): void {
    this.draft = { ...this.draft, ...part };
    drafts.keep(this.keep, { text: JSON.stringify(this.draft), base: this.changing });
  }

  private change({ id, ...step }: NextStep): void {
    this.changing = id;
    this.draft = step;
    void this.updateComplete.then(() => this.renderRoot.querySelector('textarea')?.focus());
  }

  private readonly clear = (): void => {
    this.draft = EMPTY_STEP;
    this.changing = '';
    drafts.drop(this.keep);
  };

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const known = this.event?.steps.some(({ id }) => id === this.changing) === true;
    const step = { ...this.draft, id: known ? this.changing : randomId(ID), what: this.draft.what.trim(), with: this.draft.with.trim() };
    this.saving = true;
    const saved = await doing(this, this.connection, 'closing.step', step);
    this.saving = false;
    if (!saved) return;
    this.clear();
    this.renderRoot.querySelector('textarea')?.focus();
  };

  private async drop({ id }: NextStep): Promise<void> {
    if (!(await doing(this, this.connection, 'closing.drop', { id }))) return;
    if (this.changing === id) this.changing = '';
  }
}

function renderWords({ what, until, with: others }: Omit<SharedStep, 'by'>, more: string): TemplateResult {
  const facts = [
    until === '' ? '' : closingText('steps.until.day', { day: dayText(until) }),
    others === '' ? '' : closingText('steps.with.whom', { people: others }),
    more,
  ].filter((fact) => fact !== '');
  return html`<span class="words">${what}${facts.length === 0 ? nothing : html`<span class="small">${facts.join(' · ')}</span>`}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-next-steps': OkrNextSteps;
  }
}
