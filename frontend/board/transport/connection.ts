import { Attention } from '../model/attention.ts';
import type { CardRule } from '../model/beats.ts';
import { DocumentReplica } from '../model/document-replica.ts';
import type { FailedChange, Replica } from '../model/replica.ts';
import { seenBy } from '../model/room-view.ts';
import { type Unsent, unsentOf } from '../model/unsent.ts';
import type {
  AgendaEvent,
  AttentionEvent,
  Beat,
  ClientFrame,
  ClosingEvent,
  GalleryEvent,
  KeepingEvent,
  Coming,
  MaterialsEvent,
  ProgressEvent,
  RehearsalEvent,
  ReviewsEvent,
  RoomEvent,
  ServerEvent,
  Quiz,
  SuperiorEvent,
  WallEvent,
} from '../model/wire.ts';
import { Asks } from './asks.ts';
import { backOff } from './back-off.ts';
import { Deeds } from './deeds.ts';
import { drafts } from './drafts.ts';
import type { Journal } from './journal.ts';
import { randomId } from './random-id.ts';

const PING_MS = 15_000;
const SILENCE_MS = 30_000;
/** After a look at the clock, a lock screen or a changed network the line must answer faster. */
const PROBE_MS = 4_000;
const SEAT_LOST = 4401;
/** Closings after which the same would only happen again: faulty frames, unknown workshop, other version, too large. */
const FINAL: ReadonlySet<number> = new Set([4400, 4404, 4426, 1009]);
/** The server's disk failed: the same operation may be sent again after a moment. */
const STORE_FAILED = 'store.failed';
const STORE_MS = 2_000;
/** The boards rest: the same operation is taken when that is over (D3). */
const SILENCE = 'document.silence';
const NO_ACCESS = 'document.no-access';
const CLIENT = 'okr-board 1';

/** `ended`: the server does not want this page any more; a new one may do better. */
export type ConnectionState = 'connecting' | 'online' | 'offline' | 'seat-lost' | 'ended';

/** The part of `WebSocket` that the connection uses. */
export type Socket = Pick<WebSocket, 'send' | 'close' | 'readyState' | 'addEventListener'>;

export interface ConnectionOptions {
  url: string;
  language: 'zh' | 'en';
  journal: Journal;
  /** Code of the workshop; with the person it names the seat that a journal belongs to. */
  workshop: string;
  /** The group that somebody looks into: the room is seen as it sees it. */
  group?: string;
  connect?: (url: string) => Socket;
}

/**
 * The line to the server: says who we are, keeps documents open over any number of broken sockets, and sends what waits.
 * Fires `change` after anything that it holds has changed, and `problem` (a `CustomEvent` of `{ code, args }`) when the
 * server refuses a request as a whole.
 */
export class BoardConnection extends EventTarget {
  state: ConnectionState = 'connecting';
  /** Since when there is no connection, in milliseconds since 1970. */
  offlineSince: number | undefined;
  you: Extract<ServerEvent, { t: 'welcome' }>['you'] | undefined;
  agenda: AgendaEvent | undefined;
  room: RoomEvent | undefined;
  /** `performance.now()` at the arrival of {@link room}; the timer counts from there. */
  roomAt = 0;
  progress = new Map<string, ProgressEvent>();
  reviews: ReviewsEvent['list'] = [];
  /** Whether the workshop is only being tried out, or was until now. */
  rehearsal: RehearsalEvent['state'] | undefined;
  /** Help, ready marks, the trainer's words, polls and questions. */
  readonly attention = new Attention();
  materials: MaterialsEvent | undefined;
  /** The OKR of the level above, as soon as there was one. */
  superior: SuperiorEvent | undefined;
  /** Whether the person's name has been removed. */
  forgotten = false;
  /** Until when the closed workshop is kept. */
  keeping: KeepingEvent | undefined;
  /** Own next steps and feedback, once the trainer has opened them. */
  closing: ClosingEvent | undefined;
  /** The quiz on the screens. */
  quiz: Quiz | null = null;
  /** Rounds of the gallery walk, and own dots. */
  gallery: Omit<GalleryEvent, 't'> = { rounds: [], mine: [], own: [] };
  /** `performance.now()` at the arrival of {@link gallery}. */
  galleryAt = 0;
  /** What hangs in the newest round, in numbers. */
  wall: Omit<WallEvent, 't'> = { round: null, drafts: [], earlier: 0 };
  /** The step that is announced. */
  coming: Coming | null = null;
  /** `performance.now()` at the arrival of {@link coming}. */
  comingAt = 0;
  presence = new Map<string, Extract<ServerEvent, { t: 'presence' }>['who']>();

  readonly #options: ConnectionOptions;
  readonly #documents = new Map<string, DocumentReplica>();
  /** Documents whose state came over the present socket. */
  readonly #opened = new Set<string>();
  #socket: Socket | undefined;
  #heard = 0;
  #attempt = 0;
  #claimed = false;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #pulse: ReturnType<typeof setInterval> | undefined;
  #presentAt = '';
  readonly #deeds = new Deeds((id, what, args) => this.#send({ t: 'do', id, what, args }));
  readonly #asks = new Asks((id, what, args) => this.#opened.size > 0 && this.#send({ t: 'ask', id, what, args }));
  /** Operations that wait for the end of the silence. */
  #resting: { document: string; id: string }[] = [];
  #inHand: { document: string; card: string | null } | undefined;

  constructor(options: ConnectionOptions) {
    super();
    this.#options = options;
    options.journal.addEventListener('change', () => this.#changed());
  }

  start(): void {
    this.#pulse ??= setInterval(() => this.#beat(), PING_MS);
    this.#connect();
  }

  stop(): void {
    clearInterval(this.#pulse);
    clearTimeout(this.#retry);
    this.#pulse = undefined;
    this.#detach();
    this.#options.journal.close();
  }

  /** The network or the page came back: ask at once whether the line still lives. */
  probe(): void {
    if (this.state === 'seat-lost' || this.state === 'ended' || this.#pulse === undefined) return;
    if (this.#socket === undefined) {
      this.#connect();
      return;
    }
    const socket = this.#socket;
    const heard = this.#heard;
    this.#send({ t: 'ping' });
    setTimeout(() => {
      if (this.#socket === socket && this.#heard === heard) this.#lost();
    }, PROBE_MS);
  }

  /** The replica of a document, opened on the first call. */
  open(id: string): Replica {
    return this.#document(id, true);
  }

  /** What is left to this person in a document from now on. */
  rule(id: string, rule: CardRule): void {
    this.#document(id, true).obey(rule);
  }

  /** Says which card this person works on, `null` for none; said again after a broken connection. */
  present(document: string, card: string | null): void {
    this.#inHand = { document, card };
    this.#tellPresence();
  }

  /**
   * Asks to put the group that owns the document at a beat; the room tells when it is done.
   * @returns whether there was a line to ask on
   */
  moveBeat(document: string, beat: Beat): boolean {
    return this.#send({ t: 'beat', d: document, beat });
  }

  /**
   * Does something outside of documents. Settles when the server has answered.
   * @throws DeedRefused with the code of the refusal, or `offline`
   */
  act(what: string, args: Record<string, unknown>): Promise<void> {
    return this.#deeds.act(what, args);
  }

  /**
   * Asks something that changes nothing. Settles when the server has answered.
   * @throws DeedRefused with the code of the refusal, or `offline`
   */
  ask(what: string, args: object): Promise<unknown> {
    return this.#asks.ask(what, { ...args });
  }

  /** Whether this person may write in no document now (D3). */
  get resting(): boolean {
    return this.attention.silence && this.you?.role === 'participant';
  }

  #tellPresence(): void {
    const { document, card } = this.#inHand ?? {};
    const at = `${document ?? ''} ${card ?? ''}`;
    if (document === undefined || card === undefined || at === this.#presentAt || !this.#opened.has(document)) return;
    this.#presentAt = at;
    this.#send({ t: 'presence', d: document, card });
  }

  /** Whether what waits would outlive this page. */
  get kept(): boolean {
    return this.#options.journal.safe;
  }

  /** Own changes of all documents that the server has not confirmed. */
  get waiting(): number {
    return this.#sum(({ pendingCount }) => pendingCount);
  }

  /** Refused changes of all documents. */
  get failures(): { replica: Replica; failure: FailedChange }[] {
    return [...this.#documents.values()].flatMap((replica) =>
      replica.failures.map((failure) => ({ replica, failure })),
    );
  }

  /** Texts of all documents that only this device has, what was not entered included. */
  get unsent(): Unsent[] {
    return [...this.#documents.values()].flatMap((replica) => [
      ...unsentOf(replica),
      ...drafts.of(replica.id).map((text): Unsent => ({ kind: undefined, field: 'draft', text })),
    ]);
  }

  #sum(count: (replica: DocumentReplica) => number): number {
    return [...this.#documents.values()].reduce((sum, replica) => sum + count(replica), 0);
  }

  #document(id: string, ask: boolean): DocumentReplica {
    const known = this.#documents.get(id);
    if (known !== undefined) return known;
    const { journal } = this.#options;
    const replica = new DocumentReplica(id, {
      me: () => this.you?.id ?? '',
      now: Date.now,
      random: Math.random,
      operationId: () => journal.nextOperationId(),
      cardId: () => randomId(16),
      keep: (document, operation, op, before) => journal.keep(document, operation, op, before),
      send: (document, operation, op) =>
        this.#opened.has(document) && !this.resting && this.#send({ t: 'op', d: document, id: operation, op }),
      settle: (_document, operation) => journal.drop(operation),
      refused: (document, failure) => journal.refused(document, failure),
      reopen: (document, since) => void this.#send({ t: 'open', d: document, since }),
      ask: (document, card) => this.#send({ t: 'history', d: document, card }),
      later: (run, ms) => void setTimeout(run, ms),
    });
    replica.addEventListener('change', () => this.#changed());
    replica.addEventListener('gone', () => this.dispatchEvent(new Event('gone')));
    this.#documents.set(id, replica);
    if (ask && this.state === 'online') this.#send({ t: 'open', d: id, since: 0 });
    return replica;
  }

  #connect(): void {
    clearTimeout(this.#retry);
    this.#detach();
    const socket = (this.#options.connect ?? ((url: string): Socket => new WebSocket(url)))(this.#options.url);
    this.#socket = socket;
    this.#heard = performance.now();
    const current = (listener: () => void): void => {
      if (this.#socket === socket) listener();
    };
    socket.addEventListener('open', () =>
      current(() => {
        const tags = [this.agenda?.tag, this.materials?.tag, this.superior?.tag].filter((tag) => tag !== undefined);
        const have = tags.length === 0 ? {} : { have: tags };
        this.#send({ t: 'hello', v: 2, client: CLIENT, lang: this.#options.language, ...have });
      }),
    );
    socket.addEventListener('message', ({ data }: MessageEvent) => current(() => this.#hear(String(data))));
    socket.addEventListener('close', ({ code }: CloseEvent) =>
      current(() => this.#closed(code)),
    );
  }

  /** Forgets the socket first, so that its late events concern nobody. */
  #detach(): void {
    const socket = this.#socket;
    this.#socket = undefined;
    this.#opened.clear();
    this.#presentAt = '';
    this.#documents.forEach((replica) => replica.disconnected());
    this.#deeds.disconnected();
    this.#asks.disconnected();
    this.#resting = [];
    socket?.close();
  }

  #closed(code: number): void {
    if (code === SEAT_LOST) this.#end('seat-lost');
    else if (FINAL.has(code)) this.#end('ended');
    else this.#lost();
  }

  #lost(): void {
    this.#detach();
    this.state = 'offline';
    this.offlineSince ??= Date.now();
    this.presence.clear();
    this.#retry = setTimeout(() => this.#connect(), backOff(this.#attempt++, Math.random()));
    this.#changed();
  }

  #end(state: 'seat-lost' | 'ended'): void {
    this.#detach();
    this.state = state;
    this.#changed();
  }

  #beat(): void {
    if (this.#socket === undefined) return;
    if (performance.now() - this.#heard >= SILENCE_MS) this.#lost();
    else this.#send({ t: 'ping' });
  }

  /** @returns whether the frame went onto the line */
  #send(frame: ClientFrame): boolean {
    if (this.#socket?.readyState !== 1) return false;
    this.#socket.send(JSON.stringify(frame));
    return true;
  }

  #hear(data: string): void {
    this.#heard = performance.now();
    const events = JSON.parse(data) as ServerEvent[];
    for (const event of events) this.#take(event);
    this.#changed();
  }

  #take(event: ServerEvent): void {
    switch (event.t) {
      case 'welcome':
        this.#welcome(event.you);
        break;
      case 'agenda':
        this.agenda = event;
        break;
      case 'room':
        this.room = seenBy(event, this.#options.group ?? '');
        this.roomAt = performance.now();
        break;
      case 'progress':
        this.progress.set(event.step, event);
        break;
      case 'reviews':
        this.reviews = event.list;
        break;
      case 'rehearsal':
        this.rehearsal = event.state;
        break;
      case 'forgotten':
        this.forgotten = true;
        break;
      case 'closing':
        this.closing = event;
        break;
      case 'quiz':
        this.quiz = event.quiz;
        break;
      case 'gallery':
        this.gallery = event;
        this.galleryAt = performance.now();
        break;
      case 'wall':
        this.wall = event;
        break;
      case 'keeping':
        this.keeping = event;
        break;
      case 'materials':
        this.materials = event;
        break;
      case 'superior':
        this.superior = event;
        break;
      case 'coming':
        this.coming = event.next;
        this.comingAt = performance.now();
        break;
      case 'presence':
        this.presence.set(event.d, event.who);
        break;
      case 'nack':
        if (event.code === STORE_FAILED) this.#againLater(event.d, event.id);
        else if (event.code === SILENCE) this.#rest(event.d, event.id);
        else this.#document(event.d, false).receive(event);
        break;
      case 'doc':
        // From now on what waits may follow, in order and under its first ids.
        this.#opened.add(event.d);
        this.#document(event.d, false).receive(event);
        this.#tellPresence();
        break;
      case 'withheld':
        this.#document(event.d, false).receive(event);
        drafts.keepOnly(event.d, (card) => this.#document(event.d, false).card(card) !== undefined);
        break;
      case 'op':
      case 'ops':
      case 'ack':
      case 'hidden':
      case 'history':
        this.#document(event.d, false).receive(event);
        break;
      case 'help':
      case 'ready':
      case 'notices':
      case 'silence':
      case 'spotlight':
      case 'follow':
      case 'guide':
      case 'polls':
      case 'questions':
        this.#attend(event);
        break;
      case 'done':
        this.#deeds.done(event.id);
        break;
      case 'answer':
        this.#asks.answered(event.id, event.body);
        break;
      case 'error':
        // The closing that follows says the same, and the page shows it.
        if (event.code === 'session.unknown') break;
        if (this.#deeds.refused(event.id, event.code, event.args) || this.#asks.refused(event.id, event.code, event.args)) break;
        if (this.#known(event)) break;
        this.#documents.forEach((replica) => replica.problem(event.code));
        this.dispatchEvent(new CustomEvent('problem', { detail: { code: event.code, args: event.args } }));
        break;
      case 'pong':
        break;
    }
  }

  #welcome(you: NonNullable<BoardConnection['you']>): void {
    // Two seats became one: what this person may see of their own is in a new snapshot (B5).
    const other = this.you !== undefined && this.you.id !== you.id;
    this.you = you;
    this.state = 'online';
    this.rehearsal = undefined;
    this.keeping = undefined;
    this.offlineSince = undefined;
    this.#attempt = 0;
    for (const replica of this.#documents.values()) {
      this.#send({ t: 'open', d: replica.id, since: other ? 0 : replica.sequence });
    }
    if (!this.#claimed || other) {
      this.#claimed = true;
      void this.#inherit(`${this.#options.workshop}:${you.id}`);
    }
  }

  /** Takes over what an earlier page of this seat could not send. */
  async #inherit(seat: string): Promise<void> {
    const entries = await this.#options.journal.claim(seat);
    const own = `${this.#options.journal.tab}.`;
    const inherited = entries.filter(({ id }) => !id.startsWith(own));
    for (const document of new Set(inherited.map((entry) => entry.document))) {
      const here = inherited.filter((entry) => entry.document === document);
      const waiting = here.filter(({ refused }) => refused === undefined);
      const refused = here.flatMap(({ refused: why, ...entry }) => (why === undefined ? [] : [{ ...entry, ...why }]));
      this.#document(document, true).adopt(waiting, refused);
    }
  }

  #attend(event: AttentionEvent): void {
    const rested = this.resting;
    const lit = this.attention.spotlight?.doc;
    this.attention.take(event);
    if (lit !== undefined && lit !== this.attention.spotlight?.doc) this.#leave(lit);
    if (!rested || this.resting) return;
    const waited = this.#resting.splice(0);
    waited.forEach(({ document, id }) => this.#document(document, false).again(id));
    this.#documents.forEach((replica) => replica.resume());
  }

  /** Another group's board is off the screens: nothing of it is followed any more. */
  #leave(document: string): void {
    const own = this.room?.group?.doc === document || this.reviews.some(({ draft }) => draft === document);
    if (own || this.you?.role !== 'participant' || !this.#documents.delete(document)) return;
    this.#opened.delete(document);
    this.#send({ t: 'close', d: document });
  }

  /** The server takes away what was left by itself. */
  #known({ code, args }: { code: string; args: string[] }): boolean {
    return code === NO_ACCESS && args[0] !== undefined && !this.#documents.has(args[0]);
  }

  /** The answer may come when the silence is over already. */
  #rest(document: string, id: string): void {
    if (this.resting) this.#resting.push({ document, id });
    else this.#againLater(document, id);
  }

  #againLater(document: string, id: string): void {
    setTimeout(() => this.#document(document, false).again(id), STORE_MS * (1 + Math.random()));
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
