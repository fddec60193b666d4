import { state } from 'lit/decorators.js';
import { language } from '../i18n/index.ts';
import { treeText } from '../i18n/tree.ts';
import { type Planting, plantings, rootMetric, type Starter } from '../model/tree-starters.ts';
import { TreeMoving } from './tree-moving.ts';

/** The beginnings that an empty value tree offers, as something that can be taken back as a whole. */
export abstract class TreePlanting extends TreeMoving {
  /** What a starter made, as long as nobody has changed it. */
  @state() protected made: readonly { id: string; as: Planting }[] = [];

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
}
