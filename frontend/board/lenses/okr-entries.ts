import { words } from '../i18n/okr.ts';
import { keyResultsOf, looseKeyResults } from '../model/grouping.ts';
import { mayBeTask, moveToTasks, stepForTasks } from '../model/move-to-tasks.ts';
import { moveInRank } from '../model/ranking.ts';
import type { ViewCard } from '../model/replica.ts';
import { sheetEntries } from './card-marks.ts';
import { titleOf } from './lens-base.ts';
import type { MenuEntry } from './lens-menu.ts';
import { labelOf, type OkrDesk } from './okr-desk.ts';
import { mergeEntries } from './okr-merged.ts';
import { say } from './texts.ts';

/** Everything that can be done with an objective. */
export function objectiveEntries(desk: OkrDesk, card: ViewCard): MenuEntry[] {
  const at = desk.objectives.findIndex(({ id }) => id === card.id);
  const ranks: MenuEntry[] = [
    { text: say('move.up'), disabled: at <= 0, run: () => rank(desk, card, -1) },
    { text: say('move.down'), disabled: at === desk.objectives.length - 1, run: () => rank(desk, card, 1) },
  ];
  const looks: MenuEntry[] = [{ text: words('compare'), disabled: desk.objectives.length < 2, run: () => desk.compare(`o:${card.id}`) }];
  const sheet = sheetEntries(desk.host, desk.replica, card.id);
  if (!desk.may(card)) return [...looks, ...sheet];
  return [
    ...(desk.objectives.every((one) => desk.may(one)) ? ranks : []),
    ...looks,
    mergeEntries(desk, card),
    ...sheet,
    { text: say('delete'), deletes: true, run: () => desk.remove(card) },
  ];
}

/** Everything that can be done with a key result. */
export function keyResultEntries(desk: OkrDesk, card: ViewCard): MenuEntry[] {
  const sheet = sheetEntries(desk.host, desk.replica, card.id);
  if (!desk.may(card)) return sheet;
  const objective = desk.objectives.find(({ id }) => keyResultsOf(desk.replica, id).some((one) => one.id === card.id));
  const siblings = objective === undefined ? looseKeyResults(desk.replica) : keyResultsOf(desk.replica, objective.id);
  const at = siblings.findIndex(({ id }) => id === card.id);
  const others = desk.objectives
    .filter(({ id }) => id !== objective?.id)
    .map((other) => ({ text: `${labelOf(desk, other)} ${titleOf(other, 30)}`, run: () => desk.setParent(card.id, other.id) }));
  return [
    { text: say('move.up'), disabled: at === 0, run: () => moveUp(desk, card, siblings[at - 1]) },
    {
      text: say('move.down'),
      disabled: at === siblings.length - 1,
      run: () => desk.replica.move(card.id, card.place, siblings[at + 1]?.id ?? null),
    },
    taskEntry(desk, card),
    others.length === 0
      ? { text: say('move.to-objective'), disabled: true }
      : { text: say('move.to-objective'), children: others },
    mergeEntries(desk, card),
    ...sheet,
    { text: say('delete'), deletes: true, run: () => desk.remove(card) },
  ];
}

/** Moves an objective in the ranking and says where it is now. */
export function rank(desk: OkrDesk, card: ViewCard, by: -1 | 1): void {
  desk.replica.together(() => moveInRank(desk.replica, card.id, by));
  desk.tell(words('rank.moved', { text: titleOf(card), rank: desk.replica.card(card.id)?.fields['rank'] ?? '' }));
}

function moveUp(desk: OkrDesk, card: ViewCard, before: ViewCard | undefined): void {
  const all = desk.replica.cards('key_result', card.place).filter(({ id }) => id !== card.id);
  const at = all.findIndex(({ id }) => id === before?.id);
  desk.replica.move(card.id, card.place, all[at - 1]?.id ?? null);
}

/** A card that is work becomes a task; disabled where the method has no tasks, or something hangs under the card. */
export function taskEntry(desk: OkrDesk, card: ViewCard): MenuEntry {
  const { agenda, room, step: here } = desk.context;
  const step = stepForTasks(agenda, room.at, here.id);
  if (step === undefined || !mayBeTask(desk.replica, card)) return { text: words('tasks.move'), disabled: true };
  return {
    text: words('tasks.move'),
    run: () => {
      const task = moveToTasks(desk.replica, card.id, step);
      if (task === undefined) return;
      desk.tell(words('tasks.moved', { text: titleOf(card) }), () =>
        desk.replica.together(() => {
          desk.replica.restore(card.id);
          desk.replica.delete(task);
        }),
      );
    },
  };
}
