import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '../elements/shared-styles.ts';
import { treeText } from '../i18n/tree.ts';
import type { ViewCard } from '../model/replica.ts';
import { type TreeCommand } from '../model/tree-keys.ts';
import { rootMetric } from '../model/tree-starters.ts';
import { stepOf } from '../model/tree-walk.ts';
import type { TreeRow } from '../model/tree.ts';
import { LOOKS } from '../model/tree-zoom.ts';
import { ballotStyles } from './ballot-styles.ts';
import { cardMarksStyles } from './card-marks.ts';
import './lens-menu.ts';
import { lensStyles } from './lens-styles.ts';
import { renderBar, renderKeys, type TreeShape } from './tree-bar.ts';
import { dragNode } from './tree-drag.ts';
import { TreeKeyboard } from './tree-keyboard.ts';
import { renderLines } from './tree-lines.ts';
import { nameOf } from './tree-names.ts';
import { treeNodeStyles } from './tree-node-styles.ts';
import './tree-overview.ts';
import { TreeParts } from './tree-parts.ts';
import { renderStarters } from './tree-starters.ts';
import { treeStarterStyles, treeStyles } from './tree-styles.ts';
import { type Drawing, TreeViewport } from './tree-viewport.ts';

/** Narrower than that, a tree is an outline until somebody asks for the drawing. */
const NARROW_PX = 640;

/**
 * The value tree: what the number is made of, whether that adds up, and the strategies that hang on its branches; drawn
 * from left to right, or as an outline where there is little room.
 */
@customElement('okr-lens-tree')
export class LensTree extends TreeParts {
  static override styles = [shared, lensStyles, treeStyles, treeNodeStyles, treeStarterStyles, cardMarksStyles, ballotStyles];

  @state() private shape: TreeShape | undefined;
  @state() private whole = false;

  private readonly viewport = new TreeViewport(this);
  private readonly keyboard = new TreeKeyboard(() => this.editing !== undefined, (command, key) => this.obey(command, key));
  private toFocus: string | undefined;
  private heldNode: string | undefined;
  private pressed: string | undefined;

  override focusNode(id: string): void {
    this.editing = undefined;
    this.active = id;
    this.toFocus = id;
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    this.heldNode = this.shadowRoot?.activeElement instanceof HTMLElement ? this.shadowRoot.activeElement.dataset['card'] : undefined;
    super.willUpdate();
    if (this.detailed !== undefined && this.rowOf(this.detailed) === undefined) this.detailed = undefined;
    this.toggleAttribute('whole', this.whole);
  }

  protected override updated(changed?: PropertyValues): void {
    super.updated();
    const id = this.toFocus ?? (changed?.has('active') === true ? undefined : this.heldNode);
    const node = id === undefined ? null : this.nodeOf(id);
    if (node !== null && this.shadowRoot?.activeElement !== node) node.focus();
    if (node !== null) this.toFocus = undefined;
  }

  protected override render(): TemplateResult {
    const none = this.rows.length === 0;
    return html`
      ${this.renderHint()} ${this.ballot?.renderBar() ?? nothing}
      ${none ? this.renderEmpty(renderStarters(rootMetric(this.replica), (starter) => this.plant(starter), () => this.addRoot())) : this.renderTree()}
    `;
  }

  private renderTree(): TemplateResult {
    const drawn = this.drawn;
    const drawing = drawn ? this.viewport.draw(this.roots, this.collapsed) : undefined;
    const detailed = drawn && this.detailed !== undefined ? this.rowOf(this.detailed) : undefined;
    return html`
      ${renderBar({
        shape: drawn ? 'drawn' : 'outline',
        choose: (shape) => (this.shape = shape),
        zoom: drawing?.zoom ?? 1,
        fitting: this.viewport.fitting,
        zoomIn: () => this.viewport.zoomIn(this.active),
        zoomOut: () => this.viewport.zoomOut(this.active),
        fit: () => this.viewport.fit(),
        closable: this.rows.length > 2,
        closed: this.collapsed.size > 0,
        toggleAll: () => this.toggleAll(),
        whole: this.whole,
        toggleWhole: () => {
          this.whole = !this.whole;
          this.viewport.fit();
        },
        addRoot: this.writable ? () => this.addRoot() : undefined,
        uproot: this.writable && this.untouched ? () => this.uproot() : undefined,
      })}
      <div class="frame ${drawn ? 'drawn' : 'outline'}">
        ${drawing === undefined ? this.renderPaper(undefined) : this.renderGround(drawing)}
        ${detailed === undefined ? nothing : this.renderDetails(detailed, this.viewport.isRight(detailed.card.id) ? 'start' : 'end')}
      </div>
      ${renderKeys()}
    `;
  }

  private renderGround(drawing: Drawing): TemplateResult {
    const { layout, scale } = drawing;
    const row = this.rowOf(this.active);
    return html`<div class="view">
      <div class="ground">
        <div class="stage" style="--stage-width: ${layout.width * scale}px; --stage-height: ${layout.height * scale}px">
          ${this.renderPaper(drawing)} ${row === undefined ? nothing : this.renderFloating(row, drawing)}
        </div>
      </div>
      <okr-tree-overview .viewport=${this.viewport} .ground=${this.shadowRoot?.querySelector('.ground') ?? null} .drawing=${drawing}></okr-tree-overview>
    </div>`;
  }

  private renderFloating(row: TreeRow, drawing: Drawing): TemplateResult | typeof nothing {
    const box = this.viewport.boxOf(row.card.id);
    if (box === undefined) return nothing;
    const style = `--x: ${box.x}px; --y: ${box.y + box.height}px`;
    return html`<div class="tools" role="group" aria-label=${treeText('tools', { text: row.card.fields['text'] ?? '' })} style=${style}>
      ${this.renderTools(row, drawing.density === 'full')}
    </div>`;
  }

  private renderPaper(drawing: Drawing | undefined): TemplateResult {
    const density = drawing?.density ?? 'full';
    const style = drawing === undefined ? '' : `--scale: ${drawing.scale}; --box: ${LOOKS[density].width}px; --letters: ${LOOKS[density].font}px`;
    return html`<p class="sr-only" id="keys-text">${treeText('keys.describe')}</p>
      <div
        class="paper ${drawing === undefined ? 'listed' : `placed ${density}`}"
        role="tree"
        aria-label=${this.lens.title}
        aria-describedby="keys-text"
        style=${style}
        @keydown=${this.keyboard.onDown}
        @keyup=${this.keyboard.onUp}
        @focusin=${this.onFocusIn}
        @focusout=${this.onFocusOut}
      >
        ${drawing === undefined ? nothing : renderLines(drawing.layout)}
        ${repeat(
          this.rows,
          ({ card }) => card.id,
          (row) => this.renderNode(row, drawing),
        )}
      </div>`;
  }

  private renderNode(row: TreeRow, drawing: Drawing | undefined): TemplateResult {
    const { card, leaf, level } = row;
    const { id } = card;
    const box = drawing?.layout.boxes.get(id);
    const active = id === this.active;
    const drop = this.drop?.id === id ? `drop-${this.drop.refused ? 'refused' : this.drop.side}` : '';
    const place = box === undefined ? `--level: ${Math.min(level - 1, 8)}` : `--x: ${box.x}px; --y: ${box.y}px`;
    return html`<div
      class="node ${leaf ? 'leaf' : 'driver'} ${level === 1 ? 'root' : ''} ${this.editing === id ? 'editing' : ''} ${drop}"
      role="treeitem"
      data-card=${id}
      data-state=${card.state}
      tabindex=${active ? 0 : -1}
      aria-level=${level}
      aria-posinset=${row.position}
      aria-setsize=${row.siblings}
      aria-expanded=${row.children.length === 0 ? nothing : !row.collapsed}
      aria-selected=${active}
      aria-label=${nameOf(row)}
      style=${place}
      @pointerdown=${(event: PointerEvent) => this.onPress(event, card)}
      @click=${(event: Event) => this.onClick(event, id)}
      @dblclick=${(event: Event) => !isControl(event) && this.edit(id)}
    >
      ${this.renderInside(row, drawing === undefined || drawing.density === 'full')}
      ${drawing === undefined && active ? html`<div class="tools">${this.renderTools(row, true)}</div>` : nothing}
      ${drawing === undefined && this.detailed === id ? this.renderDetails(row) : nothing}
    </div>`;
  }

  protected override showDetails(id: string | undefined): void {
    const former = this.detailed;
    this.detailed = id;
    if (id === undefined) {
      if (former !== undefined) this.focusNode(former);
      return;
    }
    this.active = id;
    void this.updateComplete.then(() => (this.renderRoot.querySelector<HTMLElement>('.details okr-field') ?? this.renderRoot.querySelector<HTMLElement>('.details button'))?.focus());
  }

  protected override drag(event: PointerEvent, card: ViewCard): void {
    const node = this.nodeOf(card.id);
    const root = this.shadowRoot;
    if (node === null || root === null || !this.mayChange(card)) return;
    dragNode(
      event,
      node,
      root,
      this.drawn ? (this.viewport.drawing?.scale ?? 1) : 1,
      (id, above) => this.sideOf(card, id, above),
      (place) => (this.drop = place && { ...place, refused: this.refuses(card, place) }),
      (place) => place !== undefined && place.id !== card.id && this.put(card, place),
    );
  }

  private get drawn(): boolean {
    const { width } = this.viewport;
    return (this.shape ?? (width > 0 && width < NARROW_PX ? 'outline' : 'drawn')) === 'drawn';
  }

  private nodeOf(id: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`.node[data-card="${CSS.escape(id)}"]`);
  }

  private onPress(event: PointerEvent, card: ViewCard): void {
    this.pressed = this.shadowRoot?.activeElement === event.currentTarget ? card.id : undefined;
    if (event.pointerType !== 'touch' && !isControl(event) && this.editing !== card.id) this.drag(event, card);
  }

  /** The first click goes to a node, the next one into its text. */
  private onClick(event: Event, id: string): void {
    if (isControl(event)) return;
    if (this.pressed === id) this.edit(id);
    else this.focusNode(id);
  }

  private readonly onFocusIn = (event: Event): void => {
    const id = (event.target as Element).closest<HTMLElement>('.node')?.dataset['card'];
    if (id === undefined) return;
    this.active = id;
    if (this.drawn && this.detailed !== undefined && id !== this.detailed) this.detailed = id;
  };

  private readonly onFocusOut = (): void => {
    const id = this.editing;
    if (id === undefined) return;
    // A field that only moved on the screen has the focus again by then.
    void this.updateComplete.then(() => {
      const field = this.renderRoot.querySelector('.headline okr-field');
      if (this.editing === id && field?.matches(':focus-within') === false) this.editing = undefined;
    });
  };

  private obey(command: TreeCommand, key: string): boolean {
    const row = this.rowOf(this.editing ?? this.active);
    if (row === undefined) return false;
    const { card } = row;
    const zooms: Partial<Record<TreeCommand, () => void>> = {
      'zoom-in': () => this.viewport.zoomIn(card.id),
      'zoom-out': () => this.viewport.zoomOut(card.id),
      fit: () => this.viewport.fit(),
      pan: () => this.viewport.pan(key),
    };
    const looks: Partial<Record<TreeCommand, () => void>> = {
      walk: () => this.walk(row, key),
      details: () => this.showDetails(card.id),
      done: () => this.endEdit(row, true),
      ...(this.drawn ? zooms : {}),
    };
    const makes: Partial<Record<TreeCommand, () => void>> = {
      beside: () => (this.editing !== undefined && card.fields['text'] === undefined ? this.endEdit(row, true) : this.addBeside(row)),
      below: () => this.addBelow(row, 'driver'),
      'below-strategy': () => this.addBelow(row, 'strategy'),
    };
    const changes: Partial<Record<TreeCommand, () => void>> = {
      edit: () => this.edit(card.id),
      up: () => this.shift(card, -1),
      down: () => this.shift(card, 1),
      in: () => this.indent(card),
      out: () => this.outdent(card),
      ...(this.mayErase(row) ? { delete: () => this.erase(row) } : {}),
    };
    const run = looks[command] ?? (this.writable ? makes[command] : undefined) ?? (this.mayChange(card) ? changes[command] : undefined);
    run?.();
    return run !== undefined;
  }

  private walk({ card }: TreeRow, key: string): void {
    const step = stepOf(this.rows, card.id, key, this.drawn);
    if (step === undefined) return;
    if ('to' in step) this.focusNode(step.to);
    else this.toggle(card.id);
  }
}

function isControl(event: Event): boolean {
  const path = event.composedPath();
  return path
    .slice(0, path.indexOf(event.currentTarget as EventTarget))
    .some((one) => one instanceof Element && one.matches('button, input, textarea, select, label, a, okr-field, okr-lens-menu, .details'));
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-lens-tree': LensTree;
  }
}
