import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orderFile, type OrderState, type OrderWorld } from './file-order.ts';

/** Looks a few times, then the file's answer comes. */
function world(places: number[], answer: () => Response): OrderWorld {
  let done: (response: Response) => void = () => undefined;
  const file = new Promise<Response>((resolve) => {
    done = resolve;
  });
  return {
    pause: () => Promise.resolve(),
    fetch: (address) => {
      if (address === '/file') return file;
      const place = places.shift();
      if (place === undefined) {
        done(answer());
        return new Promise(() => undefined);
      }
      return Promise.resolve(Response.json({ place }));
    },
  };
}

async function told(places: number[], answer: () => Response): Promise<OrderState[]> {
  const states: OrderState[] = [];
  await orderFile('/file', '/place', 'en', (state) => states.push(state), world(places, answer));
  return states;
}

test('the place is told until the file is there', async () => {
  assert.deepEqual(await told([12, 3, 0], () => new Response('bytes', { headers: { ETag: '"a1b2"' } })), [
    { state: 'making' },
    { state: 'waiting', place: 12 },
    { state: 'waiting', place: 3 },
    { state: 'making' },
    { state: 'ready', made: 'a1b2' },
  ]);
});

test('a refusal is told in the server’s words', async () => {
  const busy = () => Response.json({ detail: 'Please try again.' }, { status: 503 });
  assert.deepEqual((await told([1], busy)).at(-1), { state: 'refused', why: 'Please try again.' });
  assert.deepEqual((await told([], () => new Response('<html>', { status: 502 }))).at(-1), { state: 'refused', why: '' });
});

test('without a connection the browser tries by itself', async () => {
  const states: OrderState[] = [];
  await orderFile('/file', '/place', 'zh', (state) => states.push(state), {
    pause: () => Promise.resolve(),
    fetch: () => Promise.reject(new TypeError('gone')),
  });
  assert.deepEqual(states.at(-1), { state: 'ready', made: '' });
});
