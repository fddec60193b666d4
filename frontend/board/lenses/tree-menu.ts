import { treeText } from '../i18n/tree.ts';
import { countBelow, shiftOf } from '../model/tree-walk.ts';
import { indentTarget, outdentTarget, possibleParents, type TreeNode, type TreeRow } from '../model/tree.ts';
import { sheetEntries } from './card-marks.ts';
import { titleOf } from './lens-base.ts';
import type { MenuEntry } from './lens-menu.ts';
import { say } from './texts.ts';
import type { TreeMoving } from './tree-moving.ts';

/** Everything that keys and drags can do with a node, as a menu. */
export function nodeEntries(tree: TreeMoving, roots: readonly TreeNode[], row: TreeRow): MenuEntry[] {
  const { card, leaf, children } = row;
  const { id } = card;
  const may = tree.replica.mayChange(id);
  return [
    ...(may ? [{ text: treeText('menu.edit'), run: () => tree.edit(id) }] : []),
    { text: treeText('menu.beside'), run: () => tree.addBeside(row) },
    ...(leaf
      ? []
      : [
          { text: treeText('menu.driver'), run: () => tree.addBelow(row, 'driver') },
          { text: treeText('menu.strategy'), run: () => tree.addBelow(row, 'strategy') },
        ]),
    ...(children.length === 0
      ? []
      : [
          {
            text: treeText(row.collapsed ? 'expand' : 'collapse', { text: titleOf(card, 24), count: countBelow(row) }),
            run: () => tree.toggle(id),
          },
        ]),
    ...(!may ? [] : [{
      text: say('move'),
      children: [
        { text: say('move.up'), disabled: !shiftOf(roots, id, -1), run: () => tree.shift(card, -1) },
        { text: say('move.down'), disabled: !shiftOf(roots, id, 1), run: () => tree.shift(card, 1) },
        { text: treeText('move.right'), disabled: !indentTarget(roots, id), run: () => tree.indent(card) },
        { text: treeText('move.left'), disabled: outdentTarget(roots, id) === undefined, run: () => tree.outdent(card) },
      ],
    }, ...under(tree, roots, row)]),
    ...sheetEntries(tree, tree.replica, id),
    ...(!tree.mayErase(row) ? [] : [{ text: children.length > 0 ? treeText('menu.delete') : say('delete'), deletes: true, run: () => tree.erase(row) }]),
  ];
}

function under(tree: TreeMoving, roots: readonly TreeNode[], { card, parent, leaf }: TreeRow): MenuEntry[] {
  const targets = possibleParents(roots, card.id).filter((target) => target.card.id !== parent?.card.id);
  const top = parent === null || leaf ? [] : [{ text: treeText('move.top'), run: () => tree.stand(card, { parent: null, beside: null }) }];
  if (targets.length + top.length === 0) return [];
  return [
    {
      text: say('move.under'),
      children: [
        ...targets.map((target) => ({
          text: `${'\u2003'.repeat(target.level - 1)}${titleOf(target.card)}`,
          run: () => tree.hang(card, target.card.id),
        })),
        ...top,
      ],
    },
  ];
}
