import { state } from 'lit/decorators.js';
import { language } from '../i18n/index.ts';
import { treeText } from '../i18n/tree.ts';
import type { ViewCard } from '../model/replica.ts';
import { type Planting, plantings, rootMetric, type Starter } from '../model/tree-starters.ts';
import { neighbourOf, pathOf, refusalOf, shiftOf, type Standing } from '../model/tree-walk.ts';
import { buildTree, indentTarget, outdentTarget, parentOf, type TreeNode, type TreeRow, visibleRows } from '../model/tree.ts';
import { LensBase, textOf, titleOf } from './lens-base.ts';
import { say } from './texts.ts';

/** What people do with a value tree, whichever way they see it and reach it. */
export abstract class TreeActions extends LensBase<'tree'> {
  @state() protected collapsed: ReadonlySet<string> = new Set();
  /** The node that the keys speak to. */
  @state() protected active = '';
  /** The node in whose text one writes. */
  @state() protected editing: string | undefined;
  /** What a starter made, as long as nobody has changed it. */
  @state() protected made: readonly { id: string; as: Planting }[] = [];

  protected roots: TreeNode[] = [];
  protected rows: TreeRow[] = [];

  protected override willUpdate(): void {
    super.willUpdate();
    this.roots = buildTree(this.replica);
    this.rows = visibleRows(this.roots, this.collapsed);
    if (!this.rows.some(({ card }) => card.id === this.active)) {
      this.active = this.rows[0]?.card.id ?? '';
    }
    if (this.editing !== undefined && this.replica.card(this.editing)?.deleted !== false) {
      this.editing = undefined;
    }
  }

  protected rowOf(id: string): TreeRow | undefined {
    return this.rows.find(({ card }) => card.id === id);
  }

  /** Goes to a node. */
  abstract focusNode(id: string): void;

  /** Begins to write in a node's text. */
  edit(id: string): void {
    if (this.writable) {
      this.active = id;
      this.editing = id;
      super.focusCard(id);
    }
  }

  protected override focusCard(id: string): void {
    this.edit(id);
  }

  toggle(id: string): void {
    const next = new Set(this.collapsed);
    this.collapsed = next.delete(id) ? next : next.add(id);
    this.active = id;
  }

  /** Closes all that lies below the first level, or opens everything. */
  toggleAll(): void {
    const closed = this.collapsed.size === 0;
    const below = (nodes: readonly TreeNode[]): string[] =>
      nodes.flatMap((node) => [...(node.level > 1 && node.children.length > 0 ? [node.card.id] : []), ...below(node.children)]);
    this.collapsed = new Set(closed ? below(this.roots) : []);
  }

  addRoot(): void {
    this.addUnder(null, 'driver');
  }

  addUnder(parent: string | null, kind: 'driver' | 'strategy', after?: string): void {
    if (!this.writable) {
      return;
    }
    if (parent !== null && this.collapsed.has(parent)) {
      this.toggle(parent);
    }
    this.add(kind, {
      ...(after === undefined ? {} : { after }),
      links: parent === null ? [] : [['parent', parent]],
    });
  }

  addBeside({ card, leaf, parent }: TreeRow): void {
    this.addUnder(parent?.card.id ?? null, leaf ? 'strategy' : 'driver', card.id);
  }

  addBelow({ card, leaf }: TreeRow, kind: 'driver' | 'strategy'): void {
    if (leaf) {
      this.tell(treeText('refused.leaf'));
    } else {
      this.addUnder(card.id, kind);
    }
  }

  /** Moves one up or down, beyond the ends of a branch into the next one. */
  shift(card: ViewCard, by: -1 | 1): void {
    const standing = shiftOf(this.roots, card.id, by);
    if (standing !== undefined) {
      this.stand(card, standing);
    }
  }

  indent(card: ViewCard): void {
    const target = indentTarget(this.roots, card.id);
    if (target !== undefined) {
      this.stand(card, { parent: target.id, beside: null });
    }
  }

  outdent(card: ViewCard): void {
    const target = outdentTarget(this.roots, card.id);
    if (target !== undefined) {
      const parent = pathOf(this.roots, card.id).at(-2)?.card;
      const beside = parent?.kind === card.kind ? ({ id: parent.id, side: 'after' } as const) : null;
      this.stand(card, { parent: target, beside });
    }
  }

  /** Hangs a node on another one, or says why not. */
  hang(card: ViewCard, target: string, beside: Standing['beside'] = null): void {
    const refusal = refusalOf(this.roots, card.id, target);
    if (refusal !== undefined) {
      this.tell(treeText(`refused.${refusal}`, { text: titleOf(card) }));
    } else {
      this.stand(card, { parent: target, beside });
    }
  }

  stand(card: ViewCard, { parent, beside }: Standing): void {
    const from = parentOf(this.replica, card.id) ?? null;
    const before = this.cardBefore(card, card.id);
    if (parent !== null && this.collapsed.has(parent)) {
      this.toggle(parent);
    }
    if (beside !== null) {
      this.replica.move(card.id, card.place, beside.side === 'after' ? beside.id : this.cardBefore(card, beside.id));
    }
    if (parent !== from) {
      this.setParent(card.id, parent);
    }
    const undo = (): void => {
      this.setParent(card.id, from);
      if (beside !== null) this.replica.move(card.id, card.place, before);
      this.focusNode(card.id);
    };
    const target = parent === null ? undefined : this.replica.card(parent);
    const text = titleOf(card);
    const said = parent === from ? treeText('moved.past', { text }) : target ? say('moved.under', { text, target: titleOf(target) }) : say('moved.top', { text });
    this.tell(said, undo);
    this.focusNode(card.id);
  }

  /** Deletes a node; its children move up to its parent, and back when the deletion is taken back. */
  erase({ card, children, parent }: TreeRow): void {
    const next = children[0]?.card.id ?? neighbourOf(this.rows, card.id);
    const below = children.map((child) => child.card.id);
    below.forEach((child) => this.setParent(child, parent?.card.id ?? null));
    this.replica.delete(card.id);
    this.tell(say('deleted', { text: titleOf(card) }), () => {
      this.replica.restore(card.id);
      below.forEach((child) => this.setParent(child, card.id));
      this.focusNode(card.id);
    });
    if (next !== undefined) {
      this.focusNode(next);
    }
  }

  /** Ends writing; a node in which nothing was ever written goes again. */
  protected endEdit(row: TreeRow, stay: boolean): void {
    this.editing = undefined;
    if (isBlank(row) && this.replica.comments(row.card.id).length === 0) {
      const next = neighbourOf(this.rows, row.card.id);
      this.replica.delete(row.card.id);
      if (stay && next !== undefined) this.focusNode(next);
    } else if (stay) {
      this.focusNode(row.card.id);
    }
  }

  protected plant(starter: Starter): void {
    const { step } = this.context;
    const root = rootMetric(this.replica);
    const all = plantings(starter, language(), (key) => treeText(key as Parameters<typeof treeText>[0]), root);
    const made: { id: string; as: Planting }[] = [];
    for (const as of all) {
      const parent = as.parent === null ? undefined : made[as.parent]?.id;
      const links: ['parent', string][] = parent === undefined ? [] : [['parent', parent]];
      made.push({ id: this.replica.create({ kind: 'driver', step: step.id, fields: as.fields, links }), as });
    }
    this.made = made;
    this.tell(treeText('starter.made'), () => this.uproot());
    this.focusNode(made[0]?.id ?? '');
  }

  /** Takes back all that a starter made. */
  protected uproot(): void {
    [...this.made].reverse().forEach(({ id }) => this.replica.card(id)?.deleted === false && this.replica.delete(id));
    this.made = [];
    this.tell(treeText('starter.removed'));
  }

  /** Whether the tree is still what a starter made. */
  protected get untouched(): boolean {
    const all = [...this.replica.cards('driver'), ...this.replica.cards('strategy')];
    return (
      this.made.length > 0 &&
      all.length === this.made.length &&
      this.made.every(({ id, as }) => {
        const fields = this.replica.card(id)?.fields ?? {};
        return Object.keys(fields).length === Object.keys(as.fields).length && Object.entries(as.fields).every(([key, value]) => fields[key] === value);
      })
    );
  }

  /** The card of the same place that stands right before another one. */
  private cardBefore(card: ViewCard, other: string): string | null {
    const all = this.replica.cards(card.kind, card.place).filter(({ id }) => id === other || id !== card.id);
    return all[all.findIndex(({ id }) => id === other) - 1]?.id ?? null;
  }
}

function isBlank({ card, children }: TreeRow): boolean {
  return children.length === 0 && Object.keys(card.fields).every((field) => textOf(card, field) === '');
}
