import { state } from 'lit/decorators.js';
import { treeText } from '../i18n/tree.ts';
import { neighbourOf } from '../model/tree-walk.ts';
import { buildTree, type TreeNode, type TreeRow, visibleRows } from '../model/tree.ts';
import { LensBase, textOf, titleOf } from './lens-base.ts';
import { say } from './texts.ts';

/** The nodes of a value tree: which one is active, which one is written in, new ones and deleted ones. */
export abstract class TreeActions extends LensBase<'tree'> {
  @state() protected collapsed: ReadonlySet<string> = new Set();
  /** The node that the keys speak to. */
  @state() protected active = '';
  /** The node in whose text one writes. */
  @state() protected editing: string | undefined;

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
    if (this.mayChange({ id }, 'text')) {
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

  /** Whether a node and all that would move up with its deletion can be changed now. */
  mayErase({ card, children }: TreeRow): boolean {
    return [card, ...children.map((child) => child.card)].every((one) => this.mayChange(one));
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

}

function isBlank({ card, children }: TreeRow): boolean {
  return children.length === 0 && Object.keys(card.fields).every((field) => textOf(card, field) === '');
}
