import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ChangeWatch } from '../../elements/change-watch.ts';
import { shared } from '../../elements/shared-styles.ts';
import { attend } from '../../i18n/attention.ts';
import { callsOf } from '../../model/attention.ts';
import type { BoardConnection } from '../../transport/connection.ts';
import { attentionStyles } from './attention-styles.ts';
import { doing } from './doing.ts';
import { Opening } from './opening.ts';

const LINE = 200;

/** The button with which a person raises a hand or asks for help, for themselves or for the group. */
@customElement('okr-help')
export class OkrHelp extends LitElement {
  static override readonly styles = [shared, attentionStyles];

  @property({ attribute: false }) connection?: BoardConnection;
  @state() private line = '';
  @state() private wholeGroup: boolean | undefined;
  @query('textarea') private area?: HTMLTextAreaElement;
  private readonly opening = new Opening(this);

  constructor() {
    super();
    new ChangeWatch(this, () => this.connection);
  }

  protected override render(): TemplateResult {
    return html`<button class="button small open" aria-expanded=${this.opening.open} @click=${this.toggle}>
        ${attend('help.open')}
      </button>
      ${this.opening.open ? this.renderPanel() : nothing}`;
  }

  private renderPanel(): TemplateResult {
    const { own } = callsOf(this.connection?.attention.help ?? [], this.connection?.you?.id ?? '');
    const alone = !this.shared;
    return html`<div class="panel" role="group" aria-label=${attend('help.title')}>
      <h2>${attend('help.title')}</h2>
      ${alone && own === undefined
        ? html`<div>
              <button class="button" @click=${this.raiseHand}>${attend('help.hand')}</button>
              <p class="hint">${attend('help.hand.hint')}</p>
            </div>
            <hr />`
        : nothing}
      <form @submit=${this.send}>
        <label class="field">
          ${attend('help.line')}
          <textarea rows="2" maxlength=${LINE} .value=${this.line} @input=${this.onInput} @keydown=${this.onKey}></textarea>
        </label>
        ${alone
          ? html`<fieldset>
              <legend>${attend('help.for')}</legend>
              ${this.renderChoice(false, attend('help.me'))}${this.renderChoice(true, attend('help.group'))}
            </fieldset>`
          : nothing}
        <div><button class="button primary">${attend('help.send')}</button></div>
      </form>
    </div>`;
  }

  private renderChoice(wholeGroup: boolean, label: string): TemplateResult {
    return html`<label class="choice">
      <input
        type="radio"
        name="for"
        .checked=${this.forGroup === wholeGroup}
        @change=${() => {
          this.wholeGroup = wholeGroup;
        }}
      />
      ${label}
    </label>`;
  }

  /** Whether the device stands for several people: then it asks for the group. */
  private get shared(): boolean {
    return (this.connection?.you?.people.length ?? 0) > 0;
  }

  private get forGroup(): boolean {
    return this.shared || (this.wholeGroup ?? true);
  }

  private readonly toggle = (): void => {
    this.opening.toggle();
    if (this.opening.open) void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.panel button, .panel textarea')?.focus());
  };

  private readonly onInput = (): void => {
    this.line = this.area?.value ?? '';
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    void this.send();
  };

  private readonly raiseHand = async (): Promise<void> => {
    if (await doing(this, this.connection, 'help.raise', { wholeGroup: false, line: '' })) this.opening.close();
  };

  private readonly send = async (event?: Event): Promise<void> => {
    event?.preventDefault();
    const line = this.line.trim();
    if (!(await doing(this, this.connection, 'help.raise', { wholeGroup: this.forGroup, line }))) return;
    this.line = '';
    this.opening.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-help': OkrHelp;
  }
}
