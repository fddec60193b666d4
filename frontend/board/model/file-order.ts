/** How far an ordered file is. */
export type OrderState =
  | { readonly state: 'making' }
  | { readonly state: 'waiting'; readonly place: number }
  | { readonly state: 'ready'; readonly made: string }
  | { readonly state: 'refused'; readonly why: string };

/** What an order needs of the page. */
export interface OrderWorld {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  readonly pause: (milliseconds: number) => Promise<void>;
}

const LOOK_MILLISECONDS = 1000;

/**
 * Has a file made and tells how far it is until it is there or refused. The file itself is not read: a browser saves best
 * what it fetches by itself, and gets it without a turn by the tag under which it was made. Without an answer the file counts
 * as ready, so that the browser tries and says in its own words what is wrong.
 */
export async function orderFile(
  file: string,
  place: string,
  language: string,
  told: (state: OrderState) => void,
  world: OrderWorld,
): Promise<void> {
  const init = { credentials: 'same-origin', headers: { 'Accept-Language': language } } as const;
  let over = false;
  const ask = async (): Promise<OrderState> => {
    const answer = await world.fetch(file, init);
    const state: OrderState = answer.ok ? { state: 'ready', made: tag(answer) } : { state: 'refused', why: await reason(answer) };
    if (answer.ok) await answer.body?.cancel();
    return state;
  };
  const watch = async (): Promise<void> => {
    for (;;) {
      await world.pause(LOOK_MILLISECONDS);
      if (over) return;
      const answer = await world.fetch(place, init);
      const { place: before } = (await answer.json()) as { place?: number };
      if (over) return;
      told(before !== undefined && before > 0 ? { state: 'waiting', place: before } : { state: 'making' });
    }
  };
  told({ state: 'making' });
  watch().catch(() => undefined);
  const end = await ask().catch((): OrderState => ({ state: 'ready', made: '' }));
  over = true;
  told(end);
}

function tag(answer: Response): string {
  return /"([0-9a-f]+)"/.exec(answer.headers.get('ETag') ?? '')?.[1] ?? '';
}

async function reason(answer: Response): Promise<string> {
  try {
    const { detail } = (await answer.json()) as { detail?: string };
    return detail ?? '';
  } catch {
    return '';
  }
}
