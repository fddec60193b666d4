import type { ReactiveController } from 'lit';
import { toast } from '../../elements/notify.ts';
import { attend } from '../../i18n/attention.ts';
import type { FollowEvent } from '../../model/wire.ts';
import type { AlongTarget } from '../../model/along.ts';
import { type JumpHost, jumpTo, pointTo } from '../jump.ts';
import { betweenWords } from './composing.ts';

/**
 * Answers `okr-follow`: goes where the trainer leads the group, and offers the way back; and `okr-along`: goes where the
 * trainer looks, without a word and without taking the focus to a card.
 */
export class Follows implements ReactiveController {
  readonly #host: JumpHost;

  constructor(host: JumpHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('okr-follow', this.#onFollow);
    this.#host.addEventListener('okr-along', this.#onAlong);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('okr-follow', this.#onFollow);
    this.#host.removeEventListener('okr-along', this.#onAlong);
  }

  readonly #onFollow = (event: Event): void => betweenWords(() => this.#go((event as CustomEvent<FollowEvent>).detail));

  readonly #onAlong = (event: Event): void => {
    const { step, lens, card } = (event as CustomEvent<AlongTarget>).detail;
    const place = this.#host.jumpPlace();
    if (place === undefined) return;
    if (place.step !== step || place.lens !== lens) this.#host.showLens({ step, lens });
    if (card !== '') void pointTo(this.#host, card);
  };

  #go({ from, doc, step, lens, card }: FollowEvent): void {
    const place = this.#host.jumpPlace();
    const index = place?.steps.findIndex(({ id }) => id === step) ?? -1;
    if (place === undefined || place.replica.id !== doc || index < 0 || index > place.reached) return;
    const elsewhere = index !== place.step || lens !== place.lens;
    if (elsewhere) this.#host.showLens({ step: index, lens });
    const back = { text: attend('follow.back'), run: () => this.#host.showLens(place) };
    const text = attend('follow.here', { name: from });
    toast(this.#host, elsewhere ? { text, action: back } : { text });
    if (card !== '') void this.#host.updateComplete.then(() => jumpTo(this.#host, card));
  }
}
