import type {
  AttentionEvent, FollowEvent, Guide, HelpCall, NoticesEvent, Poll, QuestionsEvent, ReadyEvent, Spotlight,
} from './wire.ts';

/** What draws attention in the room, as the server told it last. */
export class Attention {
  help: readonly HelpCall[] = [];
  /** `performance.now()` at the arrival of {@link help}; ages count from there. */
  helpAt = 0;
  ready: Pick<ReadyEvent, 'people' | 'group'> = { people: [], group: null };
  notices: NoticesEvent['list'] = [];
  silence = false;
  spotlight: Spotlight | null = null;
  /** Who takes the person along. */
  guide: Guide | null = null;
  polls: readonly Poll[] = [];
  questions: Omit<QuestionsEvent, 't'> = { asking: false, nameless: false, list: [] };

  #follow: FollowEvent | undefined;

  /** Where the trainer asked the group to look, once. */
  takeFollow(): FollowEvent | undefined {
    const follow = this.#follow;
    this.#follow = undefined;
    return follow;
  }

  take(event: AttentionEvent): void {
    switch (event.t) {
      case 'help':
        this.help = event.calls;
        this.helpAt = performance.now();
        break;
      case 'ready':
        this.ready = event;
        break;
      case 'notices':
        this.notices = event.list;
        break;
      case 'silence':
        this.silence = event.on;
        break;
      case 'spotlight':
        this.spotlight = event.shown;
        break;
      case 'follow':
        this.#follow = event;
        break;
      case 'guide':
        this.guide = event.guide;
        break;
      case 'polls':
        this.polls = event.list;
        break;
      case 'questions':
        this.questions = event;
        break;
    }
  }
}

/** The person's own call for help, and the group's. */
export function callsOf(help: readonly HelpCall[], me: string): { own: HelpCall | undefined; group: HelpCall | undefined } {
  return {
    own: help.find(({ by, wholeGroup }) => !wholeGroup && by === me),
    group: help.find(({ wholeGroup }) => wholeGroup),
  };
}

/** How many of those who are here are ready; the person counts as here. */
export function readyCount(
  ready: readonly string[],
  here: readonly { id: string }[],
  me: string,
): { ready: number; here: number } {
  const ids = new Set([...here.map(({ id }) => id), me]);
  return { ready: [...ids].filter((id) => ready.includes(id)).length, here: ids.size };
}
