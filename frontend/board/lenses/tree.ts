import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../elements/origin-picker.ts';
import { shared } from '../elements/shared-styles.ts';
import { choiceLabel, fieldLabel, formatDay, formatNumber } from '../i18n/index.ts';
import { fieldSpec } from '../model/fields.ts';
import type { ViewCard } from '../model/replica.ts';
import { buildTree, indentTarget, outdentTarget, possibleParents, type TreeNode } from '../model/tree.ts';
import { cardMarksStyles, renderPresence, renderSaid, sheetEntries } from './card-marks.ts';
import { LensBase, textOf, titleOf } from './lens-base.ts';
import type { MenuEntry } from './lens-menu.ts';
import { lensStyles } from './lens-styles.ts';
import { treeStyles } from './tree-styles.ts';
import { say } from './texts.ts';

const DRIVER_FIELDS = ['metric', 'value', 'unit'];

/**
 * The value tree as an outline: what the number is made of, and the strategies that hang on its branches. Enter adds a
 * sibling; Alt+Shift with the arrow keys moves a node, and its menu does the same.
 */
@customElement('okr-lens-tree')
export class LensTree extends LensBase<'tree'> {
  static override styles = [shared, lensStyles, treeStyles, cardMarksStyles];

  @state() private collapsed: ReadonlySet<string> = new Set();
  @state() private open: ReadonlySet<string> = new Set();

  private roots: TreeNode[] = [];

  protected override render(): TemplateResult {
    this.roots = buildTree(this.replica);
    const addRoot = html`<div class="actions">
      <button
        class="button ${this.roots.length === 0 ? 'primary' : ''}"
        @click=${() => this.addUnder(null, 'driver')}>＋ ${say('tree.root')}</button>
    </div>`;
    return html`
      ${this.renderHint()}
      ${this.roots.length === 0
        ? this.renderEmpty(addRoot)
        : html`<ul class="tree" aria-label=${this.lens.title}>
              ${this.renderNodes(this.roots, null)}
            </ul>
            ${this.writable ? addRoot : nothing}`}
      ${this.writable && this.roots.length > 0 ? html`<p class="keys muted">${say('tree.keys')}</p>` : nothing}
     
    `;
  }

  private renderNodes(nodes: readonly TreeNode[], parent: TreeNode | null): unknown {
    return repeat(
      nodes,
      (node) => node.card.id,
      (node) => this.renderNode(node, nodes, parent),
    );
  }

  private renderNode(node: TreeNode, siblings: readonly TreeNode[], parent: TreeNode | null): TemplateResult {
    const { card, leaf, children } = node;
    const closed = this.collapsed.has(card.id);
    return html`<li>
      <div
        class="node ${leaf ? 'leaf' : 'driver'} ${node.level === 1 ? 'root' : ''}"
        data-card=${card.id}
        data-state=${card.state}
        @keydown=${(event: KeyboardEvent) => this.onKey(event, node, siblings, parent)}
      >
        <div class="line">
          ${children.length === 0
            ? html`<span class="bullet" aria-hidden="true"></span>`
            : html`<button
                class="toggle"
                aria-expanded=${!closed}
                aria-label=${say(closed ? 'tree.expand' : 'tree.collapse', { text: titleOf(card) })}
                @click=${() => (this.collapsed = flipped(this.collapsed, card.id))}
              >
                <span aria-hidden="true">${closed ? '▸' : '▾'}</span>
              </button>`}
          <div class="headline">
            ${leaf ? html`<span class="tag">${say('tree.strategy')}</span>` : nothing}
            ${this.field(card, 'text', {
              compact: true,
              placeholder: say(leaf ? 'tree.strategy.placeholder' : 'tree.driver.placeholder'),
            })}
          </div>
          ${closed ? html`<span class="chip neutral">${say('tree.hidden', { count: countBelow(node) })}</span>` : nothing}
          ${this.writable
            ? html`<okr-lens-menu
                label=${say('actions', { text: titleOf(card) })}
                .entries=${() => this.entries(node, siblings, parent)}
              >${renderSaid(this.replica, card.id)}${renderPresence(this.context, card.id)}</okr-lens-menu>`
            : nothing}
        </div>
        ${this.renderDetails(node)}
      </div>
      ${children.length === 0 || closed ? nothing : html`<ul>${this.renderNodes(children, node)}</ul>`}
    </li>`;
  }

  private renderDetails({ card, leaf }: TreeNode): TemplateResult {
    const fields = leaf ? this.lens.leafFields : DRIVER_FIELDS;
    const open = this.open.has(card.id);
    const known = fields.filter((field) => textOf(card, field) !== '');
    return html`
      <div class="facts">
        ${open
          ? nothing
          : leaf
            ? known.map(
                (field) =>
                  html`<span class="fact"><b>${fieldLabel(card.kind, field)}</b> ${shown(card, field)}</span>`,
              )
            : known.length > 0
              ? html`<span class="fact">${driverFact(card)}</span>`
              : nothing}
        ${open || !leaf
          ? nothing
          : html`<okr-origin-picker
              no-label
              .replica=${this.replica}
              .card=${card.id}
              .kinds=${this.lens.origin}
              .readonly=${true}
            ></okr-origin-picker>`}
        <button
          class="button small quiet details"
          aria-expanded=${open}
          aria-label=${say(open ? 'details.hide.of' : 'details.of', { text: titleOf(card) })}
          @click=${() => (this.open = flipped(this.open, card.id))}
        >
          ${say(open ? 'details.hide' : 'details')}
          ${open || !leaf || known.length === fields.length ? nothing : `${known.length}/${fields.length}`}
        </button>
        ${leaf || !this.writable ? nothing : this.renderGrow(card)}
      </div>
      ${open
        ? html`<div class="fields">
            ${fields.map((field) => this.field(card, field))}
            ${leaf
              ? html`<okr-origin-picker
                  class="wide"
                  .replica=${this.replica}
                  .card=${card.id}
                  .kinds=${this.lens.origin}
                  ?readonly=${!this.writable}
                ></okr-origin-picker>`
              : nothing}
          </div>`
        : nothing}
    `;
  }

  private renderGrow(card: ViewCard): TemplateResult {
    return html`<span class="grow">
      ${(['driver', 'strategy'] as const).map(
        (kind) =>
          html`<button
            class="button small quiet"
            aria-label=${say(`tree.${kind}.under`, { text: titleOf(card) })}
            @click=${() => this.addUnder(card.id, kind)}
          >
            ＋ ${say(`tree.${kind}`)}
          </button>`,
      )}
    </span>`;
  }

  private addUnder(parent: string | null, kind: 'driver' | 'strategy', after?: string): void {
    if (parent !== null && this.collapsed.has(parent)) {
      this.collapsed = flipped(this.collapsed, parent);
    }
    this.add(kind, {
      ...(after === undefined ? {} : { after }),
      links: parent === null ? [] : [['parent', parent]],
    });
  }

  private entries(node: TreeNode, siblings: readonly TreeNode[], parent: TreeNode | null): MenuEntry[] {
    const { card, leaf } = node;
    const index = siblings.findIndex((sibling) => sibling.card.id === card.id);
    const under = possibleParents(this.roots, card.id).filter((target) => target.card.id !== parent?.card.id);
    return [
      { text: say('tree.sibling'), run: () => this.addUnder(parent?.card.id ?? null, leaf ? 'strategy' : 'driver', card.id) },
      {
        text: say('move'),
        children: [
          { text: say('move.up'), disabled: index <= 0, run: () => this.shift(card, siblings, -1) },
          { text: say('move.down'), disabled: index === siblings.length - 1, run: () => this.shift(card, siblings, 1) },
          { text: say('move.indent'), disabled: !indentTarget(this.roots, card.id), run: () => this.indent(card) },
          {
            text: say('move.outdent'),
            disabled: outdentTarget(this.roots, card.id) === undefined,
            run: () => this.outdent(card),
          },
        ],
      },
      ...(under.length === 0
        ? []
        : [
            {
              text: say('move.under'),
              children: under.map((target) => ({
                text: `${'\u2003'.repeat(target.level - 1)}${titleOf(target.card)}`,
                run: () => this.moveUnder(card, target.card.id),
              })),
            },
          ]),
      ...sheetEntries(this, this.replica, card.id),
      { text: say(node.children.length > 0 ? 'tree.delete' : 'delete'), deletes: true, run: () => this.deleteNode(node, parent) },
    ];
  }

  private onKey(
    event: KeyboardEvent,
    { card, leaf }: TreeNode,
    siblings: readonly TreeNode[],
    parent: TreeNode | null,
  ): void {
    const inText = (event.target as Element).closest('.field-text') !== null;
    if (!this.writable || !inText || event.isComposing) {
      return;
    }
    const moves: Record<string, () => void> = {
      ArrowUp: () => this.shift(card, siblings, -1),
      ArrowDown: () => this.shift(card, siblings, 1),
      ArrowLeft: () => this.outdent(card),
      ArrowRight: () => this.indent(card),
    };
    const run =
      event.altKey && event.shiftKey
        ? moves[event.key]
        : event.key === 'Enter' && !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey
          ? () => this.addUnder(parent?.card.id ?? null, leaf ? 'strategy' : 'driver', card.id)
          : undefined;
    if (run !== undefined) {
      event.preventDefault();
      run();
    }
  }

  /** Moves within the siblings; drivers and strategies have an order of their own each. */
  private shift(card: ViewCard, siblings: readonly TreeNode[], by: -1 | 1): void {
    const same = siblings.filter((node) => node.card.kind === card.kind).map((node) => node.card.id);
    const to = same.indexOf(card.id) + by;
    if (to < 0 || to >= same.length) {
      return;
    }
    const others = same.filter((id) => id !== card.id);
    this.replica.move(card.id, card.place, to === 0 ? this.cardBefore(card, others[0]) : (others[to - 1] ?? null));
    this.focusCard(card.id);
  }

  /** The card of the same place that stands right before another one. */
  private cardBefore(card: ViewCard, other: string | undefined): string | null {
    const all = this.replica.cards(card.kind, card.place).filter((known) => known.id !== card.id);
    return all[all.findIndex((known) => known.id === other) - 1]?.id ?? null;
  }

  private indent(card: ViewCard): void {
    const target = indentTarget(this.roots, card.id);
    if (target !== undefined) {
      this.moveUnder(card, target.id);
    }
  }

  private outdent(card: ViewCard): void {
    const target = outdentTarget(this.roots, card.id);
    if (target !== undefined) {
      this.moveUnder(card, target);
    }
  }

  private moveUnder(card: ViewCard, parent: string | null): void {
    this.setParent(card.id, parent);
    const target = parent === null ? undefined : this.replica.card(parent);
    this.tell(target ? say('moved.under', { text: titleOf(card), target: titleOf(target) }) : say('moved.top', { text: titleOf(card) }));
    this.focusCard(card.id);
  }

  /** Deletes a node; its children move up to its parent, and back when the deletion is taken back. */
  private deleteNode(node: TreeNode, parent: TreeNode | null): void {
    const children = node.children.map((child) => child.card.id);
    children.forEach((child) => this.setParent(child, parent?.card.id ?? null));
    this.deleteCard(node.card, () => children.forEach((child) => this.setParent(child, node.card.id)));
  }
}

function countBelow(node: TreeNode): number {
  return node.children.reduce((sum, child) => sum + 1 + countBelow(child), 0);
}

function flipped(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  return next.delete(id) ? next : next.add(id);
}

function shown(card: ViewCard, field: string): string {
  const value = card.fields[field];
  if (value === undefined) {
    return '';
  }
  const type = fieldSpec(card.kind, field).type;
  return typeof value === 'number'
    ? formatNumber(value)
    : type === 'choice'
      ? choiceLabel(field, value)
      : type === 'date'
        ? formatDay(value)
        : value;
}

function driverFact(card: ViewCard): string {
  const value = typeof card.fields['value'] === 'number' ? formatNumber(card.fields['value']) : '';
  return [textOf(card, 'metric'), [value, textOf(card, 'unit')].filter(Boolean).join(' ')].filter(Boolean).join(': ');
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-lens-tree': LensTree;
  }
}
