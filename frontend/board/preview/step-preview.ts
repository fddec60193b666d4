import '../elements/card-sheet.ts';
import '../elements/field.ts';
import '../elements/origin-picker.ts';
import '../lenses/index.ts';
import '../room/check/self-check.ts';
import '../room/earlier.ts';
import '../room/guide.ts';
import '../room/toasts.ts';
import './preview-bar.ts';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { OkrCardSheet, SheetRequest } from '../elements/card-sheet.ts';
import { historyKey } from '../elements/history-keys.ts';
import type { Toast } from '../elements/notify.ts';
import { accentOf, shared, tokens } from '../elements/shared-styles.ts';
import { tell } from '../i18n/cards.ts';
import { msg, setLanguage } from '../i18n/index.ts';
import { previewText } from '../i18n/preview.ts';
import type { LensContext, LensElement } from '../lens.ts';
import { checklistOf } from '../model/step-check.ts';
import type { Whereabouts } from '../model/whereabouts.ts';
import type { Lens } from '../model/wire.ts';
import { type JumpHost, type JumpPlace, Jumps } from '../room/jump.ts';
import { LensElements } from '../room/lens-elements.ts';
import { lensTabsStyles, renderLensTabs } from '../room/lens-tabs.ts';
import type { OkrToasts } from '../room/toasts.ts';
import { agendaOf, type StepPreviewBody } from './preview-body.ts';
import { PreviewDesk } from './preview-desk.ts';
import { previewStyles } from './preview-styles.ts';
import { sampleTexts } from './sample-texts.ts';

/** Below this the guide lies folded above the board, in pixels. */
const NARROW = 800;

/** A step of a template as participants would see it, to try out: everything works, nothing is sent or kept. */
@customElement('okr-step-preview')
export class OkrStepPreview extends LitElement implements JumpHost {
  static override readonly styles = [tokens, shared, lensTabsStyles, previewStyles];

  /** The step as `StepPreview` of the server gives it, JSON. */
  @property() body = '';
  @state() private lensId = '';
  @state() private narrow = false;
  @query('okr-toasts') private toasts?: OkrToasts;
  @query('okr-card-sheet') private sheet?: OkrCardSheet;

  private shown: StepPreviewBody | undefined;
  private desk = new PreviewDesk('');
  private readonly elements = new LensElements();
  private readonly sizes = new ResizeObserver(([entry]) => {
    this.narrow = (entry?.contentRect.width ?? 0) < NARROW;
  });

  constructor() {
    super();
    new Jumps(this);
    this.on<Toast>('okr-toast', (toast) => this.toasts?.show(toast));
    this.on<{ text: string }>('okr-announce', ({ text }) => this.toasts?.say(text));
    this.on<SheetRequest>('okr-sheet', (request) => void this.sheet?.open(request));
    this.on('okr-presence', () => {});
    this.addEventListener('keydown', this.onKey);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  jumpPlace(): JumpPlace | undefined {
    const { shown } = this;
    if (shown === undefined) return undefined;
    const { at } = shown;
    const steps = agendaOf(shown).map((step, index) => (index === at ? step : { ...step, lenses: [] }));
    return { replica: this.desk.board, steps, reached: at, step: at, lens: this.lens?.id ?? '' };
  }

  showLens({ lens }: Whereabouts): void {
    this.lensId = lens;
  }

  shownLens(): LensElement | undefined {
    return this.renderRoot.querySelector<LensElement>('#lens > :first-child') ?? undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('body') || this.body === '') return;
    const body = JSON.parse(this.body) as StepPreviewBody;
    setLanguage(body.language);
    if (body.step.id !== this.desk.step) this.lensId = '';
    if (body.step.id !== this.desk.step || body.language !== this.shown?.language) this.elements.clear();
    if (body.step.id !== this.desk.step) this.desk = new PreviewDesk(body.step.id);
    this.shown = body;
    this.desk.take(body, sampleTexts());
    this.style.setProperty('--okr-accent', accentOf(body.at));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { shown } = this;
    if (shown === undefined) return nothing;
    // Whatever was drawn in the other language is drawn anew.
    return html`${keyed(`${shown.language} ${shown.step.id}`, this.renderStep(shown))}`;
  }

  private renderStep(body: StepPreviewBody): TemplateResult {
    const { step } = body;
    const replica = this.desk.board;
    const context = this.desk.context(body, sampleTexts());
    const checklist = checklistOf(step, body.checklists);
    return html`<div class="page ${this.narrow ? 'narrow' : ''}" lang=${body.language}>
        <okr-preview-bar .replica=${replica} @okr-back=${this.onBack} @okr-again=${this.onAgain}></okr-preview-bar>
        <div class="main">
          <details class="guide" ?open=${!this.narrow}>
            <summary>${msg('room.guide')}</summary>
            <okr-guide .step=${step} .next=${context.agenda[body.at + 1]} .replica=${replica} .working=${false} @okr-unfold=${this.onUnfold}></okr-guide>
          </details>
          <div>
            <h2>${step.number === '' ? nothing : html`<span class="number">${step.number}</span>`}${step.title}</h2>
            <okr-earlier .replica=${replica} .step=${step} ?open=${!this.narrow && step.carry.length === 1}></okr-earlier>
            ${checklist === undefined
              ? nothing
              : html`<okr-self-check .replica=${replica} .step=${step.id} .checklist=${checklist} writable></okr-self-check>`}
            ${this.renderLenses(step.lenses, context)}
          </div>
        </div>
      </div>
      <okr-toasts></okr-toasts>
      <okr-card-sheet .me=${context.me} .people=${{ members: context.room.members, facilitator: tell('trainer') }}></okr-card-sheet>`;
  }

  private renderLenses(lenses: Lens[], context: LensContext): TemplateResult {
    const { lens } = this;
    if (lens === undefined) return html`<p class="empty">${previewText('empty')}</p>`;
    const tabs = lenses.length > 1;
    return html`${tabs ? renderLensTabs(lenses, lens, (id) => (this.lensId = id)) : nothing}
      <div id="lens" role=${tabs ? 'tabpanel' : nothing} aria-label=${tabs ? lens.title : nothing}>
        ${this.elements.show(lens, this.desk.board, context)}
      </div>`;
  }

  private get lens(): Lens | undefined {
    const { lenses } = this.shown?.step ?? { lenses: [] };
    return lenses.find(({ id }) => id === this.lensId) ?? lenses[0];
  }

  private back(act: 'undo' | 'redo'): void {
    const done = this.desk.board[act]();
    const texts = { undo: ['room.undone', 'room.nothing-to-undo'], redo: ['room.redone', 'room.nothing-to-redo'] } as const;
    this.toasts?.show({ text: msg(texts[act][done ? 0 : 1]) });
  }

  /** Nothing that happens in here concerns the page around it. */
  private on<T>(type: string, run: (detail: T) => void): void {
    this.addEventListener(type, (event) => {
      event.stopPropagation();
      run((event as CustomEvent<T>).detail);
    });
  }

  private readonly onBack = (event: CustomEvent<{ act: 'undo' | 'redo' }>): void => this.back(event.detail.act);

  private readonly onAgain = (): void => {
    if (this.shown === undefined) return;
    this.desk = new PreviewDesk(this.shown.step.id);
    this.desk.take(this.shown, sampleTexts());
    this.elements.clear();
    this.requestUpdate();
    this.toasts?.show({ text: previewText('again.done') });
  };

  private readonly onUnfold = (): void => {
    const guide = this.renderRoot.querySelector<HTMLDetailsElement>('.guide');
    if (guide !== null) guide.open = true;
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const typing = event.composedPath().some((node) => node instanceof HTMLElement && node.matches('input, textarea'));
    const act = typing ? undefined : historyKey(event);
    if (act === undefined) return;
    event.preventDefault();
    this.back(act);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-step-preview': OkrStepPreview;
  }
}
