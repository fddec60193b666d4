import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { columnsText } from '../i18n/columns.ts';
import { offeredNames, openMention, withMention, type OpenMention } from '../model/mentions.ts';

/** The text that mentions are written into. */
export interface MentionedText {
  area: HTMLTextAreaElement | undefined;
  names: readonly string[];
  /** Takes the text with a name in it. */
  enter: (text: string) => void;
}

/** Offers names while somebody types an `@`: arrows go through them, Enter or Tab takes one, Escape leaves them. */
export class MentionInput implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #source: () => MentionedText;
  #open: OpenMention | undefined;
  #offers: readonly string[] = [];
  #at = 0;

  constructor(host: ReactiveControllerHost, source: () => MentionedText) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#close();
  }

  /** Id of the offer that the keyboard is at, for `aria-activedescendant`. */
  get active(): string | typeof nothing {
    return this.#offers.length === 0 ? nothing : `name-${this.#at}`;
  }

  get offering(): boolean {
    return this.#offers.length > 0;
  }

  readonly onInput = (): void => {
    const { area, names } = this.#source();
    this.#open = area === undefined ? undefined : openMention(area.value, area.selectionEnd);
    this.#offers = this.#open === undefined ? [] : offeredNames(this.#open.typed, names);
    this.#at = 0;
    this.#host.requestUpdate();
  };

  readonly onBlur = (): void => this.#close();

  /** @returns whether the key was for the offers */
  key(event: KeyboardEvent): boolean {
    if (!this.offering || event.isComposing || event.keyCode === 229) return false;
    const all = this.#offers.length;
    if (event.key === 'ArrowDown') this.#at = (this.#at + 1) % all;
    else if (event.key === 'ArrowUp') this.#at = (this.#at + all - 1) % all;
    else if (event.key === 'Escape') this.#close();
    else if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || (event.key === 'Tab' && !event.shiftKey)) this.#take(this.#offers[this.#at]);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    this.#host.requestUpdate();
    return true;
  }

  render(): TemplateResult | typeof nothing {
    if (!this.offering) return nothing;
    return html`<ul class="names" id="names" role="listbox" aria-label=${columnsText('mention.offer')}>
      ${this.#offers.map(
        (name, index) =>
          html`<li
            id=${`name-${index}`}
            role="option"
            aria-selected=${index === this.#at}
            @pointerdown=${(event: Event) => event.preventDefault()}
            @click=${() => this.#take(name)}
          >
            ${name}
          </li>`,
      )}
    </ul>`;
  }

  #take(name: string | undefined): void {
    const { area, enter } = this.#source();
    const open = this.#open;
    if (name === undefined || open === undefined || area === undefined) return;
    const { text, caret } = withMention(area.value, open, name);
    this.#close();
    area.value = text;
    area.setSelectionRange(caret, caret);
    area.focus();
    enter(text);
  }

  #close(): void {
    this.#open = undefined;
    this.#offers = [];
    this.#host.requestUpdate();
  }
}
