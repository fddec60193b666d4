import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { shared } from '../elements/shared-styles.ts';
import { tell } from '../i18n/trace.ts';
import { type Gap, type Trace, traceOf, type TraceNode, withGap } from '../model/trace.ts';
import { LensBase } from './lens-base.ts';
import { lensStyles } from './lens-styles.ts';
import './trace-gaps.ts';
import './trace-list.ts';
import './trace-picture.ts';
import { traceStyles } from './trace-styles.ts';

/** Below this width of the lens the chain is a list that unfolds. */
const PICTURE_PX = 760;

/** The whole chain from expectation to resource: a picture where there is room, a list where there is not, and its gaps. */
@customElement('okr-lens-trace')
export class LensTrace extends LensBase<'trace'> {
  static override styles = [shared, lensStyles, traceStyles];

  @state() private narrow = false;
  @state() private onlyGaps = false;
  @state() private withAside = false;
  @state() private listed: Gap | undefined;
  readonly #size = new ResizeObserver(([entry]) => {
    this.narrow = (entry?.contentRect.width ?? PICTURE_PX) < PICTURE_PX;
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
  }

  protected override render(): TemplateResult {
    const trace = traceOf(this.replica);
    const nodes = [...trace.nodes.values()];
    if (nodes.length === 0) return html`${this.renderHint()} ${this.renderEmpty()}`;
    const shown = this.filtered(trace);
    return html`${this.renderHint()} ${this.renderBar(trace, nodes)}
      ${this.narrow
        ? html`<okr-trace-list .trace=${shown} .replica=${this.replica}></okr-trace-list>`
        : html`<okr-trace-picture .trace=${shown} .replica=${this.replica}></okr-trace-picture>`}`;
  }

  private renderBar(trace: Trace, nodes: readonly TraceNode[]): TemplateResult {
    const gaps = { 'no-origin': withGap(trace, 'no-origin'), 'no-end': withGap(trace, 'no-end') };
    const aside = nodes.filter((node) => node.aside).length;
    const whole = gaps['no-origin'].length + gaps['no-end'].length === 0;
    return html`<div class="bar">
        <div class="actions" role="status">
          ${whole ? html`<span class="status good">${aside === 0 ? tell('gaps.none') : tell('gaps.none.aside', { count: aside })}</span>` : nothing}
          ${this.renderCount('no-origin', gaps['no-origin'].length)} ${this.renderCount('no-end', gaps['no-end'].length)}
        </div>
        <div class="actions">
          ${whole && !this.onlyGaps ? nothing : toggle(tell('gaps.only'), this.onlyGaps, (on) => (this.onlyGaps = on))}
          ${aside === 0 ? nothing : toggle(tell('aside', { count: aside }), this.withAside, (on) => (this.withAside = on))}
        </div>
      </div>
      ${this.listed === undefined || gaps[this.listed].length === 0
        ? nothing
        : html`<okr-trace-gaps
            id="gaps"
            .gap=${this.listed}
            .nodes=${gaps[this.listed]}
            .replica=${this.replica}
            ?readonly=${!this.writable}
          ></okr-trace-gaps>`}`;
  }

  private renderCount(gap: Gap, count: number): TemplateResult | typeof nothing {
    if (count === 0) return nothing;
    const open = this.listed === gap;
    return html`<button
      class="button small count ${gap}"
      aria-expanded=${open}
      aria-controls="gaps"
      @click=${() => (this.listed = open ? undefined : gap)}
    >
      ${tell(count === 1 ? `gaps.${gap}.one` : `gaps.${gap}`, { count })} <span aria-hidden="true">${open ? '▴' : '▾'}</span>
    </button>`;
  }

  /** What was set aside is left out at first, and with the filter everything that is in order. */
  private filtered(trace: Trace): Trace {
    const keep = (node: TraceNode): boolean =>
      this.onlyGaps ? node.gaps.length > 0 : this.withAside || !node.aside;
    return { nodes: trace.nodes, stages: trace.stages.map((stage) => stage.filter(keep)) };
  }
}

function toggle(text: string, on: boolean, set: (on: boolean) => void): TemplateResult {
  return html`<label class="toggle"
    ><input type="checkbox" .checked=${on} @change=${(event: Event) => set((event.target as HTMLInputElement).checked)} />${text}</label
  >`;
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-lens-trace': LensTrace;
  }
}
