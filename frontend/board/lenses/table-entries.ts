import { kindLabel, language } from '../i18n/index.ts';
import type { Replica, ViewCard } from '../model/replica.ts';
import type { Section } from '../model/sections.ts';
import type { CardKind } from '../model/wire.ts';
import { sheetEntries } from './card-marks.ts';
import { titleOf } from './lens-base.ts';
import type { MenuEntry } from './lens-menu.ts';
import { say } from './texts.ts';

/** A row with where it stands. */
export interface RowPlace {
  card: ViewCard;
  section: Section;
  sections: readonly Section[];
  /** `KR1.2` by card. */
  names: ReadonlyMap<string, string>;
  /** What a heading without a card says. */
  nameOf: (section: Section) => string;
  replica: Replica;
  /** Rows that a number puts in order are not moved by hand. */
  sorted: boolean;
}

/** The menu of a row: up, down, to another heading, what every card has, delete. */
export function rowEntries(from: HTMLElement, place: RowPlace, moveTo: (section: Section) => void, remove: () => void): MenuEntry[] {
  const { card, section, sections, replica } = place;
  const others = sections.filter((other) => other !== section && (other.parent !== null || (other.side ?? other.column ?? '') !== ''));
  const entries = place.sorted ? [] : orderEntries(place);
  if (others.length > 0) {
    entries.push({
      text: say('move.to'),
      children: others.map((other) => ({ text: nameOf(place, other), run: () => moveTo(other) })),
    });
  }
  return [...entries, ...sheetEntries(from, replica, card.id), { text: say('delete'), deletes: true, run: remove }];
}

function orderEntries({ card, section: { rows }, replica }: RowPlace): MenuEntry[] {
  const index = rows.findIndex(({ id }) => id === card.id);
  const before = (id: string | undefined): string | null => {
    const all = replica.cards(card.kind, card.place).filter((known) => known.id !== card.id);
    return all[all.findIndex((known) => known.id === id) - 1]?.id ?? null;
  };
  return [
    {
      text: say('move.up'),
      disabled: index <= 0,
      run: () => replica.move(card.id, card.place, before(rows[index - 1]?.id)),
    },
    {
      text: say('move.down'),
      disabled: index === rows.length - 1,
      run: () => replica.move(card.id, card.place, rows[index + 1]?.id ?? null),
    },
  ];
}

function nameOf({ names, nameOf: heading }: RowPlace, section: Section): string {
  const { parent } = section;
  return parent === null ? heading(section) : `${names.get(parent.id) ?? ''} ${titleOf(parent, 36)}`.trim();
}

/** A kind inside a sentence: English writes it small there. */
export function kindWord(kind: CardKind): string {
  return language() === 'en' ? kindLabel(kind).toLowerCase() : kindLabel(kind);
}
