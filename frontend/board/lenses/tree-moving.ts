import { treeText } from '../i18n/tree.ts';
import type { ViewCard } from '../model/replica.ts';
import { pathOf, refusalOf, shiftOf, type Standing } from '../model/tree-walk.ts';
import { indentTarget, outdentTarget, parentOf } from '../model/tree.ts';
import { titleOf } from './lens-base.ts';
import { say } from './texts.ts';
import { TreeActions } from './tree-actions.ts';
import type { TreeDrop } from './tree-drag.ts';

/** Moving the nodes of a value tree, by keys, menu and drag. */
export abstract class TreeMoving extends TreeActions {
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

  /** Nodes of one kind can stand beside each other; nothing hangs on a strategy. */
  protected sideOf(card: ViewCard, id: string, above: number): TreeDrop {
    const target = this.rowOf(id);
    if (target === undefined || target.card.kind !== card.kind) return { id, side: 'on' };
    if (target.leaf) return { id, side: above < 0.5 ? 'before' : 'after' };
    return { id, side: target.parent === null || (above > 0.25 && above < 0.75) ? 'on' : above < 0.5 ? 'before' : 'after' };
  }

  protected refuses(card: ViewCard, { id, side }: TreeDrop): boolean {
    const target = side === 'on' ? id : this.rowOf(id)?.parent?.card.id;
    return id === card.id || (target !== undefined && refusalOf(this.roots, card.id, target) !== undefined);
  }

  protected put(card: ViewCard, { id, side }: TreeDrop): void {
    const parent = this.rowOf(id)?.parent?.card.id;
    if (side === 'on') this.hang(card, id);
    else if (parent === undefined) this.stand(card, { parent: null, beside: { id, side } });
    else this.hang(card, parent, { id, side });
  }

  /** The card of the same place that stands right before another one. */
  private cardBefore(card: ViewCard, other: string): string | null {
    const all = this.replica.cards(card.kind, card.place).filter(({ id }) => id === other || id !== card.id);
    return all[all.findIndex(({ id }) => id === other) - 1]?.id ?? null;
  }
}
