import type { LensContext } from '../lens.ts';
import { keyBetween } from '../model/order-key.ts';
import type { Replica } from '../model/replica.ts';
import type { ReviewsEvent, RoomEvent } from '../model/wire.ts';
import { LocalDocument } from './local-document.ts';
import { agendaOf, type StepPreviewBody } from './preview-body.ts';
import { draftOf, itemsOf, type Sample, samplesOf, type SampleTexts } from './samples.ts';

/** The one who tries a step out. */
const ME = 'me';
const GROUP = 'group';
const BOARD = 'board';
const DRAFT = 'draft';

/** The documents of one previewed step, and the room around them. */
export class PreviewDesk {
  readonly step: string;
  readonly #documents = new Map<string, LocalDocument>();
  /** What the samples said when they were put in last. */
  readonly #said = new Map<string, string>();

  constructor(step: string) {
    this.step = step;
  }

  get board(): Replica {
    return this.#document(BOARD).replica;
  }

  /** Takes over what the method says now; what was tried stays. */
  take(body: StepPreviewBody, texts: SampleTexts): void {
    this.#plant(BOARD, samplesOf(body, texts));
    for (const { checklist, answers } of this.#reviews(body, texts)) {
      this.#plant(answers, itemsOf(body, checklist));
      this.#plant(DRAFT, draftOf(body, texts));
    }
  }

  context(body: StepPreviewBody, texts: SampleTexts): LensContext {
    return {
      room: roomOf(body, texts),
      agenda: agendaOf(body),
      step: body.step,
      reviews: this.#reviews(body, texts),
      checklists: body.checklists,
      me: ME,
      role: 'participant',
      people: [],
      presence: [],
      writable: true,
      open: (document) => this.#document(document).replica,
    };
  }

  #reviews({ step }: StepPreviewBody, { group, other }: SampleTexts): ReviewsEvent['list'] {
    return step.lenses.flatMap((lens) =>
      lens.type === 'review'
        ? [{ id: lens.id, step: step.id, as: 'reviewer', reviewer: group, author: other, checklist: lens.checklist, answers: `answers-${lens.checklist}`, draft: DRAFT, stage: 'open', aside: false, kept: '', waived: {} } as const]
        : [],
    );
  }

  #document(id: string): LocalDocument {
    const known = this.#documents.get(id) ?? new LocalDocument(id, ME);
    this.#documents.set(id, known);
    return known;
  }

  #plant(id: string, samples: readonly Sample[]): void {
    const document = this.#document(id);
    let order: string | null = null;
    for (const { fields, ...sample } of samples) {
      order = keyBetween(order, null);
      const place = `${id} ${sample.card}`;
      const text = String(fields['text'] ?? '');
      const there = document.replica.card(sample.card);
      if (there === undefined) {
        document.put({ k: 'create', ...sample, order, fields });
      } else if (text !== this.#said.get(place) && there.fields['text'] === this.#said.get(place)) {
        document.put({ k: 'set', card: sample.card, field: 'text', value: text });
      }
      this.#said.set(place, text);
    }
  }
}

function roomOf({ language, at }: StepPreviewBody, { person, group, from, to }: SampleTexts): RoomEvent {
  const own = { id: GROUP, name: group, doc: BOARD, at };
  return {
    t: 'room',
    workshop: { id: 'preview', code: '', title: '', parent: '', cycle: { from, to }, language },
    phase: 'running',
    at,
    timer: { state: 'idle', leftMs: 0, totalMs: 0 },
    pace: { at, own: false },
    group: own,
    groups: [own],
    members: [{ id: ME, name: person, group: GROUP }],
  };
}
