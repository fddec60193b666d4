import type { DocumentState } from './document-state.ts';
import { compareKeys } from './order-key.ts';
import type { BoardView, ViewCard } from './replica.ts';
import type { CardKind, LinkType, WireCard, WireComment, WireRound, WireScore } from './wire.ts';

/** The reading side of a replica: everything that can be asked about the state that its reader sees. */
export abstract class BoardReader extends EventTarget implements BoardView {
  /** The confirmed state with the own operations on top. */
  protected abstract current(): DocumentState;
  protected abstract me(): string;
  protected abstract stateOf(card: string): ViewCard['state'];

  cards(kind: CardKind, place?: string): ViewCard[] {
    const found: ViewCard[] = [];
    for (const card of this.current().cards.values()) {
      if (card.kind === kind && card.deleted !== true && (place === undefined || card.place === place)) {
        found.push(this.#shown(card));
      }
    }
    return found.sort(byOrder);
  }

  card(id: string): ViewCard | undefined {
    const card = this.current().cards.get(id);
    return card && this.#shown(card);
  }

  targets(from: string, type: LinkType): ViewCard[] {
    return this.#linked((link) => (link[0] === from && link[1] === type ? link[2] : undefined));
  }

  sources(to: string, type: LinkType): ViewCard[] {
    return this.#linked((link) => (link[2] === to && link[1] === type ? link[0] : undefined));
  }

  votes(card: string, round: string, person?: string): { all: number; mine: number } {
    const result = { all: 0, mine: 0 };
    for (const vote of this.current().votes.values()) {
      if (vote.card !== card || vote.round !== round) continue;
      result.all += vote.points;
      if (this.#isMine(vote, person)) result.mine += vote.points;
    }
    return result;
  }

  votesSpent(round: string, person?: string): number {
    const state = this.current();
    let spent = 0;
    for (const vote of state.votes.values()) {
      const card = state.cards.get(vote.card);
      const gone = card?.deleted === true || card?.merged !== undefined;
      if (vote.round === round && this.#isMine(vote, person) && !gone) spent += vote.points;
    }
    return spent;
  }

  scores(card: string, round: string, criterion: string, person?: string): { mine: number | undefined; mean: number | undefined } {
    const all = [...this.current().scores.values()].filter(
      (score) => score.card === card && score.round === round && score.criterion === criterion,
    );
    const mine = all.find((score) => this.#isMine(score, person))?.points;
    const sum = all.reduce((total, { points }) => total + points, 0);
    return { mine, mean: all.length === 0 ? undefined : sum / all.length };
  }

  scoresIn(round: string): WireScore[] {
    return [...this.current().scores.values()].filter((score) => score.round === round);
  }

  comments(card: string): WireComment[] {
    return [...this.current().comments.values()]
      .filter((comment) => comment.card === card)
      .sort((left, right) => left.at - right.at || compareKeys(left.id, right.id));
  }

  round(id: string): WireRound | undefined {
    return this.current().rounds.get(id);
  }

  latestRound(prefix: string): WireRound | undefined {
    const number = ({ round }: WireRound): number => Number(round.slice(prefix.length));
    return [...this.current().rounds.values()]
      .filter((round) => round.round.startsWith(prefix) && Number.isInteger(number(round)))
      .reduce<WireRound | undefined>((last, round) => (last === undefined || number(round) > number(last) ? round : last), undefined);
  }

  #isMine(given: { by: string; for?: string }, person: string | undefined): boolean {
    return given.by === this.me() && given.for === person;
  }

  #shown(card: WireCard): ViewCard {
    return { ...card, deleted: card.deleted === true, state: this.stateOf(card.id) };
  }

  #linked(end: (link: [string, LinkType, string]) => string | undefined): ViewCard[] {
    const state = this.current();
    const found: ViewCard[] = [];
    for (const link of state.links.values()) {
      const other = end(link);
      const card = other === undefined ? undefined : state.cards.get(other);
      if (card !== undefined && card.deleted !== true) found.push(this.#shown(card));
    }
    return found.sort(byOrder);
  }
}

function byOrder(left: ViewCard, right: ViewCard): number {
  return compareKeys(left.order, right.order) || compareKeys(left.id, right.id);
}
