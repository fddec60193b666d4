import './elements/card-sheet.ts';
import './lenses/set-hints.ts';
import './room/attention/attention.ts';
import './room/attention/polls.ts';
import './room/attention/spotlight.ts';
import './room/beats.ts';
import './room/check/self-check.ts';
import './room/closing/closing.ts';
import './room/earlier.ts';
import './room/gallery/gallery.ts';
import './room/guide.ts';
import './room/lobby.ts';
import './room/materials/materials.ts';
import './room/quiz/quiz.ts';
import './room/reference/reference.ts';
import './room/me-menu.ts';
import './room/stage/bell.ts';
import './room/status.ts';
import './room/stepper.ts';
import './room/timer.ts';
import './room/toasts.ts';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { OkrCardSheet, SheetRequest } from './elements/card-sheet.ts';
import { historyKey } from './elements/history-keys.ts';
import type { Toast } from './elements/notify.ts';
import { accentOf, shared, tokens } from './elements/shared-styles.ts';
import { beatText } from './i18n/beats.ts';
import { tell } from './i18n/cards.ts';
import { language, msg, refusalText, setLanguage } from './i18n/index.ts';
import type { Language } from './i18n/index.ts';
import { originText } from './i18n/meetings.ts';
import type { LensContext, LensElement } from './lens.ts';
import { beatNow, mayComment, mayWrite, ruleOf, type BeatNow } from './model/beats.ts';
import { kindsOf } from './model/flow.ts';
import type { Replica } from './model/replica.ts';
import { setRulesOf } from './model/set-rules.ts';
import { checklistOf } from './model/step-check.ts';
import type { AdviceBody, AgendaStep, Beat, RoomEvent, SetAdviceBody } from './model/wire.ts';
import type { Whereabouts } from './model/whereabouts.ts';
import { Follows } from './room/attention/follow.ts';
import { type Back, renderBackButtons } from './room/back-buttons.ts';
import { doing } from './room/attention/doing.ts';
import { renderApart, renderElsewhere } from './room/elsewhere.ts';
import { renderClosed, renderEnded, renderGone, renderRehearsalMark, renderRehearsalOver, renderSeatLost } from './room/ends.ts';
import { renderFaces, renderHelpers } from './room/faces.ts';
import { type JumpHost, type JumpPlace, Jumps } from './room/jump.ts';
import { LensElements } from './room/lens-elements.ts';
import { lensTabsStyles, renderLensTabs } from './room/lens-tabs.ts';
import { renderWithheld } from './room/withheld.ts';
import { openJournal } from './room/open-journal.ts';
import { PageLifeWatch } from './room/page-life.ts';
import { roomStyles } from './room/room-styles.ts';
import { takeHomeStyles } from './room/take-home.ts';
import type { OkrToasts } from './room/toasts.ts';
import { BoardConnection } from './transport/connection.ts';
import type { Journal } from './transport/journal.ts';

const LANGUAGE_COOKIE = 'okr-lang';
const YEAR_S = 31_536_000;
const PRESENCE_MS = 50;

/** The participant's whole page: step, guide, board, time, people; also a trainer's look into a group. */
@customElement('okr-room')
export class OkrRoom extends LitElement implements JumpHost {
  static override readonly styles = [tokens, shared, takeHomeStyles, lensTabsStyles, roomStyles];

  /** Join code of the workshop. */
  @property() code = '';
  /**
   * `viewer`: a trainer helps in the group that {@link group} names, for all to see. `looking`: somebody of the crew sees what
   * the group sees, unseen and without changing anything.
   */
  @property() mode: 'participant' | 'viewer' | 'looking' = 'participant';
  /** Id of the group that a trainer looks into. */
  @property() group = '';
  /** Overrides the document, for a viewer. */
  @property() document = '';
  /** Language of the interface; the browser's when empty. */
  @property() override lang = '';
  @property({ attribute: 'return-code' }) returnCode = '';
  /** Address of the socket. */
  @property() endpoint = '/ws';

  @state() private connection: BoardConnection | undefined;
  /** Index of the step that the person looks at, `undefined` for the group's. */
  @state() private lookedAt: number | undefined;
  @state() private lensId = '';
  @state() private readClosed = false;
  /** The person visits the drafts of the gallery walk; the board stays as it is beneath. */
  @state() private walking = false;
  @query('okr-toasts') private toasts?: OkrToasts;
  @query('okr-card-sheet') private sheet!: OkrCardSheet;

  private journal: Journal | undefined;
  private readonly lenses = new LensElements();
  private knownStep: number | undefined;
  /** What the document was last ruled by. */
  private ruled = '';
  private starting = false;
  private telling: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new Jumps(this);
    new Follows(this);
    new PageLifeWatch(this, {
      wake: () => this.connection?.probe(),
      hide: () => this.journal?.release(),
      back: () => {
        this.journal?.resume();
        this.connection?.probe();
      },
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('okr-toast', this.onToast);
    this.addEventListener('okr-announce', this.onAnnounce);
    this.addEventListener('okr-presence', this.onPresence);
    this.addEventListener('okr-sheet', this.onSheet);
    this.addEventListener('keydown', this.onKey);
    void this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('okr-toast', this.onToast);
    this.removeEventListener('okr-announce', this.onAnnounce);
    this.removeEventListener('okr-presence', this.onPresence);
    this.removeEventListener('okr-sheet', this.onSheet);
    this.removeEventListener('keydown', this.onKey);
    // Flow may move the element within one task; then the line stays.
    queueMicrotask(() => {
      if (!this.isConnected) this.stop();
    });
  }

  jumpPlace(): JumpPlace | undefined {
    const { room, agenda } = this.connection ?? {};
    const replica = this.connection && room && this.replicaOf(this.connection, room);
    if (room === undefined || agenda === undefined || replica === undefined) return undefined;
    const step = this.viewedIndex(room);
    const lenses = agenda.steps[step]?.lenses ?? [];
    const lens = (lenses.find(({ id }) => id === this.lensId) ?? lenses[0])?.id ?? '';
    return { replica, steps: agenda.steps, reached: room.at, step, lens };
  }

  showLens({ step, lens }: Whereabouts): void {
    this.walking = false;
    if (this.connection?.room && step !== this.viewedIndex(this.connection.room)) this.look(step);
    this.lensId = lens;
  }

  shownLens(): LensElement | undefined {
    // What is said about the lens stands before it.
    return this.renderRoot.querySelector<LensElement>('#lens > :last-child') ?? undefined;
  }

  protected override willUpdate(): void {
    const { room, agenda } = this.connection ?? {};
    if (room === undefined || agenda === undefined) return;
    this.follow(room, agenda.steps);
    this.rule(room, agenda.steps);
    const index = this.viewedIndex(room);
    this.style.setProperty('--okr-accent', accentOf(index));
  }

  protected override render(): TemplateResult {
    const { connection } = this;
    return html`${this.renderPage()}<okr-toasts></okr-toasts>
      ${connection?.you?.role === 'participant'
        ? html`<okr-spotlight .connection=${connection} .group=${connection.room?.group?.id ?? ''}></okr-spotlight>`
        : nothing}
      <okr-card-sheet
        .me=${connection?.you?.id ?? ''}
        .people=${{ members: connection?.room?.members ?? [], former: connection?.room?.former ?? [], facilitator: tell('trainer') }}
        ?readonly=${connection?.room?.phase !== 'running' || connection.resting || !mayComment(this.beat?.beat, connection.you?.role ?? 'participant')}
      ></okr-card-sheet>`;
  }

  private renderPage(): TemplateResult {
    const { connection } = this;
    if (connection?.state === 'seat-lost') {
      if (connection.rehearsal === 'over') return renderRehearsalOver(this.code);
      return connection.forgotten || connection.keeping?.deleted === true ? renderGone(connection) : renderSeatLost(this.code, connection);
    }
    if (connection?.state === 'ended') return renderEnded();
    const { room, agenda } = connection ?? {};
    if (connection === undefined || room === undefined || agenda === undefined) {
      return html`<div class="message muted" role="status">
        <okr-status .connection=${connection}></okr-status>
      </div>`;
    }
    if (room.phase === 'lobby') return this.renderLobby(connection, room, agenda.steps);
    if (room.phase === 'closed' && !this.readClosed && this.mode === 'participant') return this.renderClosed(connection, room);
    const index = this.viewedIndex(room);
    const step = agenda.steps[index];
    return step === undefined
      ? html`<p class="message">${msg('room.no-lens')}</p>`
      : this.renderStep(connection, room, agenda.steps, step, index);
  }

  private renderStep(
    connection: BoardConnection,
    room: RoomEvent,
    steps: AgendaStep[],
    step: AgendaStep,
    index: number,
  ): TemplateResult {
    const replica = this.replicaOf(connection, room);
    const progress = connection.progress.get(step.id);
    const met = progress?.done.filter((state) => state.met).length ?? 0;
    const narrow = matchMedia('(max-width: 800px)').matches;
    return html`
      <header class="head">
        ${this.renderBar(connection, room, step, index === room.at)}
        <okr-stepper
          .steps=${steps}
          .at=${room.at}
          .viewed=${index}
          @okr-step=${(event: CustomEvent<{ step: number }>) => this.look(event.detail.step)}
        ></okr-stepper>
      </header>
      <okr-polls .connection=${connection} ?inert=${this.mode === 'looking'}></okr-polls>
      <okr-quiz .connection=${connection} ?inert=${this.mode === 'looking'}></okr-quiz>
      <okr-closing .connection=${connection} .workshop=${this.code}></okr-closing>
      <okr-gallery
        .connection=${connection}
        .workshop=${this.code}
        ?looking=${this.mode === 'looking'}
        .walking=${this.walking}
        @okr-walk=${(event: CustomEvent<{ walking: boolean }>) => (this.walking = event.detail.walking)}
      ></okr-gallery>
      <main class="main" ?hidden=${this.walking}>
        <details class="guide" tabindex=${narrow ? nothing : 0} aria-label=${msg('room.guide')} ?open=${!narrow}>
          <summary>
            ${msg('room.guide')}
            ${step.done.length === 0 ? nothing : html`<span class="met">${msg('room.done.of', { met, all: step.done.length })}</span>`}
          </summary>
          <okr-guide
            .step=${step}
            .next=${steps[index + 1]}
            .progress=${progress}
            .replica=${replica}
            .working=${this.mode !== 'participant' || index !== room.at || room.phase !== 'running' ? undefined : room.timer.state === 'running'}
            @okr-unfold=${(event: Event) => ((event.currentTarget as HTMLElement).parentElement as HTMLDetailsElement).open = true}
          ></okr-guide>
        </details>
        <div>
          <div class="step-head">
            <h2>${step.number === '' ? nothing : html`<span class="number">${step.number}</span>`}${step.title}</h2>
          </div>
          ${room.origin == null ? nothing : html`<p class="muted origin">${originText('origin.line', room.origin)}</p>`}
          ${index === room.at
            ? html`${renderApart(room, steps)}${this.renderBeats(connection, room, step)}`
            : this.renderElsewhere(connection, room, steps, index)}
          ${replica === undefined
            ? html`<p class="empty">${msg('room.no-lens')}</p>`
            : html`<okr-earlier .replica=${replica} .step=${step} ?open=${!narrow && step.carry.length === 1}></okr-earlier>
                <okr-materials
                  .event=${connection.materials}
                  .step=${step}
                  .replica=${replica}
                  ?writable=${room.phase === 'running' && index <= room.at && replica.writable && mayWrite(this.beat?.beat, connection.you?.role ?? 'participant')}
                ></okr-materials>
                ${this.renderBoard(connection, room, steps, step, index, replica)}`}
        </div>
      </main>
    `;
  }

  private renderBar(connection: BoardConnection, room: RoomEvent, step?: AgendaStep, current = true): TemplateResult {
    const own = this.groupOf(room);
    const replica = this.replicaOf(connection, room);
    return html`<div class="bar ${step === undefined ? 'lobby-bar' : ''}">
      <div class="names">
        <h1>${room.workshop.title}</h1>
        <span class="group">${own?.name ?? ''}</span>
        ${step === undefined
          ? nothing
          : html`<span class="step-name"><b>${step.number}</b> ${step.title}</span>`}
      </div>
      ${connection.rehearsal === 'on' ? renderRehearsalMark() : nothing}
      <okr-status
        ?quiet=${room.phase === 'lobby'}
        .connection=${connection}
        ?read-only=${room.phase === 'closed' || (replica?.ready === true && !replica.writable)}
      ></okr-status>
      ${step !== undefined && replica?.writable === true && room.phase === 'running' && !connection.resting
        ? renderBackButtons(replica, (act) => this.back(act))
        : nothing}
      ${renderHelpers(connection.presence.get(own?.doc ?? '') ?? [], connection.you?.id)}
      ${renderFaces(connection.presence.get(own?.doc ?? '') ?? [], connection.you?.id)}
      ${room.phase === 'running' && current
        ? html`<okr-timer .timer=${room.timer} .since=${connection.roomAt}></okr-timer>
            ${this.mode === 'participant'
              ? html`<okr-room-bell .timer=${room.timer} .since=${connection.roomAt}></okr-room-bell>`
              : nothing}`
        : nothing}
      <okr-me-menu
        .name=${connection.you?.name ?? ''}
        .workshop=${this.code}
        .returnCode=${this.returnCode}
        .connection=${this.mode === 'participant' ? connection : undefined}
        ?files=${this.mode === 'participant' && room.phase !== 'lobby'}
        @okr-language=${this.onLanguage}
      ></okr-me-menu>
      </div>
      ${room.phase === 'closed'
        ? nothing
        : html`<okr-attention
            .connection=${connection}
            .group=${own?.id ?? ''}
            .document=${own?.doc ?? ''}
            ?running=${room.phase === 'running'}
            ?inert=${this.mode === 'looking'}
          ></okr-attention>`}`;
  }

  private renderElsewhere(connection: BoardConnection, room: RoomEvent, steps: AgendaStep[], index: number): TemplateResult {
    const step = steps[index]?.id ?? '';
    return renderElsewhere({
      room,
      steps,
      index,
      takes: connection.you?.role === 'participant' && this.mode === 'participant',
      back: () => this.look(room.at),
      go: () => void doing(this, connection, 'step.go', { step }),
    });
  }

  private renderBeats(connection: BoardConnection, room: RoomEvent, step: AgendaStep): TemplateResult | typeof nothing {
    const { beat } = this;
    if (beat === undefined) return nothing;
    return html`<okr-beats
      .step=${step}
      .now=${beat}
      .mover=${connection.you?.role ?? 'participant'}
      .timer=${room.timer}
      .since=${connection.roomAt}
      ?inert=${this.mode === 'looking'}
      @okr-beat=${(event: CustomEvent<{ beat: Beat }>) => this.moveBeat(event.detail.beat)}
    ></okr-beats>`;
  }

  /** The lenses, with what helps beside them. */
  private renderBoard(
    connection: BoardConnection,
    room: RoomEvent,
    steps: AgendaStep[],
    step: AgendaStep,
    index: number,
    replica: Replica,
  ): TemplateResult {
    const lenses = this.renderLenses(connection, room, steps, step, index, replica);
    const cards = step.lenses.some(({ type }) => type === 'okr');
    const checklist = checklistOf(step, connection.agenda?.checklists ?? []);
    if (!cards && checklist === undefined) return lenses;
    return html`<div class="beside">
      ${cards ? html`<okr-reference></okr-reference>` : nothing}
      ${checklist === undefined || !replica.ready
        ? nothing
        : html`<okr-self-check
            .replica=${replica}
            .step=${step.id}
            .checklist=${checklist}
            .begin=${() => doing(this, connection, 'check.begin', { document: replica.id, step: step.id })}
            ?writable=${room.phase === 'running' && index <= room.at && replica.writable && !connection.resting}
          ></okr-self-check>`}
      <div>${lenses}</div>
    </div>`;
  }

  private renderLenses(
    connection: BoardConnection,
    room: RoomEvent,
    agenda: AgendaStep[],
    step: AgendaStep,
    index: number,
    replica: Replica,
  ): TemplateResult {
    const lens = step.lenses.find(({ id }) => id === this.lensId) ?? step.lenses[0];
    if (lens === undefined) return html`<p class="empty">${msg('room.no-lens')}</p>`;
    if (!replica.ready) return html`<p class="muted" role="status">${msg('room.loading')}</p>`;
    const context: LensContext = {
      room,
      agenda,
      step,
      reviews: connection.reviews,
      me: connection.you?.id ?? '',
      role: connection.you?.role ?? 'participant',
      people: connection.you?.people ?? [],
      presence: connection.presence.get(replica.id) ?? [],
      superior: connection.superior,
      beat: this.beat?.beat,
      writable:
        room.phase === 'running' &&
        index <= room.at &&
        replica.writable &&
        !connection.resting &&
        (lens.type === 'review' || mayWrite(this.beat?.beat, connection.you?.role ?? 'participant')),
      advise: (draft) => connection.ask('writing.advice', draft) as Promise<AdviceBody>,
      adviseSet: (set) => connection.ask('writing.set', { step: step.id, set }) as Promise<SetAdviceBody>,
      open: (document) => connection.open(document),
      act: (what, args) => doing(this, connection, what, args),
      checklists: connection.agenda?.checklists ?? [],
    };
    return html`
      ${step.lenses.length > 1 ? renderLensTabs(step.lenses, lens, (id) => (this.lensId = id)) : nothing}
      <div
        id="lens"
        role=${step.lenses.length > 1 ? 'tabpanel' : nothing}
        aria-label=${step.lenses.length > 1 ? lens.title : nothing}
      >
        ${renderWithheld(replica, [...new Set(kindsOf(lens))])}
        <okr-set-hints
          .replica=${replica}
          .step=${step.id}
          .advise=${context.adviseSet}
          .rules=${setRulesOf(lens)}
        ></okr-set-hints>
        ${this.lenses.show(lens, replica, context) ?? html`<p class="empty">${msg('room.unknown-lens')}</p>`}
      </div>
    `;
  }

  private renderLobby(connection: BoardConnection, room: RoomEvent, steps: AgendaStep[]): TemplateResult {
    return html`
      <header class="head">${this.renderBar(connection, room)}</header>
      <okr-polls .connection=${connection} ?inert=${this.mode === 'looking'}></okr-polls>
      <okr-quiz .connection=${connection} ?inert=${this.mode === 'looking'}></okr-quiz>
      <main>
        <okr-lobby
          .room=${room}
          .agenda=${steps}
          .me=${connection.you?.id ?? ''}
          .name=${connection.you?.name ?? ''}
          .returnCode=${this.returnCode}
        ></okr-lobby>
      </main>
    `;
  }

  private renderClosed(connection: BoardConnection, room: RoomEvent): TemplateResult {
    const read = (): void => {
      this.readClosed = true;
    };
    return html`<header class="head">${this.renderBar(connection, room)}</header>
      <okr-closing .connection=${connection} .workshop=${this.code}></okr-closing>
      ${renderClosed(this.code, read, connection.keeping)}`;
  }

  private async start(): Promise<void> {
    if (this.connection !== undefined || this.starting) return;
    this.starting = true;
    const tongue = this.interfaceLanguage();
    setLanguage(tongue);
    const journal = await openJournal();
    this.starting = false;
    if (!this.isConnected) {
      journal.close();
      return;
    }
    this.journal = journal;
    const url = new URL(this.endpoint, location.href);
    url.protocol = url.protocol.replace('http', 'ws');
    url.searchParams.set('workshop', this.code);
    if (this.mode === 'viewer') url.searchParams.set('as', 'facilitator');
    if (this.mode === 'looking') {
      url.searchParams.set('as', 'looking');
      url.searchParams.set('group', this.group);
    }
    const connection = new BoardConnection({
      url: url.href,
      language: tongue,
      journal,
      workshop: this.code,
      ...(this.mode === 'viewer' ? { group: this.group } : {}),
    });
    connection.addEventListener('change', () => this.requestUpdate());
    connection.addEventListener('gone', () => {
      // What they say, or have loaded, may be of the card that is gone.
      this.toasts?.forget();
      this.sheet.review();
    });
    connection.addEventListener('problem', (event) => {
      const { code, args } = (event as CustomEvent<{ code: string; args: string[] }>).detail;
      this.toasts?.show({ text: refusalText(code, args) });
    });
    this.connection = connection;
    connection.start();
  }

  private stop(): void {
    this.connection?.stop();
    this.connection = undefined;
    this.ruled = '';
    this.journal = undefined;
    this.lenses.clear();
  }

  private interfaceLanguage(): Language {
    return (this.lang || navigator.language).startsWith('zh') ? 'zh' : 'en';
  }

  private groupOf(room: RoomEvent): RoomEvent['group'] {
    return this.mode === 'viewer' ? (room.groups.find(({ id }) => id === this.group) ?? room.group) : room.group;
  }

  private replicaOf(connection: BoardConnection, room: RoomEvent): Replica | undefined {
    const id = this.document || this.groupOf(room)?.doc;
    return id === undefined || id === '' ? undefined : connection.open(id);
  }

  /** The group's beat in the room's step; it counts wherever the person looks. */
  private get beat(): BeatNow | undefined {
    const { room, agenda } = this.connection ?? {};
    return room === undefined ? undefined : beatNow(room, this.groupOf(room), agenda?.steps[room.at]);
  }

  private moveBeat(beat: Beat): void {
    const { connection } = this;
    const doc = connection?.room && this.groupOf(connection.room)?.doc;
    if (connection === undefined || doc === undefined) return;
    if (!connection.moveBeat(doc, beat)) this.toasts?.show({ text: beatText('beat.offline') });
  }

  private viewedIndex(room: RoomEvent): number {
    return this.lookedAt ?? room.at;
  }

  /** The group has moved: those who follow go along, those who look elsewhere are told. */
  private follow(room: RoomEvent, steps: AgendaStep[]): void {
    const former = this.knownStep;
    this.knownStep = room.at;
    if (former === undefined || former === room.at) return;
    const title = steps[room.at]?.title ?? '';
    if (this.lookedAt === room.at) {
      // The group has come to where this person is already: what is open stays open.
      this.lookedAt = undefined;
      this.toasts?.clear();
      this.toasts?.say(msg('room.moved', { title }));
    } else if (this.lookedAt === undefined) {
      this.arrive();
      this.toasts?.say(msg('room.moved', { title }));
    } else {
      const action = { text: msg('room.return'), run: () => this.look(room.at) };
      this.toasts?.show({ text: msg('room.moved', { title }), action });
    }
  }

  /** The group's document keeps to the part of the step that the group is in. */
  private rule(room: RoomEvent, steps: readonly AgendaStep[]): void {
    const { you } = this.connection ?? {};
    const replica = this.connection && this.replicaOf(this.connection, room);
    if (you === undefined || replica === undefined) return;
    const beat = this.beat?.beat;
    const now = `${replica.id} ${you.id} ${you.role} ${room.at} ${beat ?? ''}`;
    if (now === this.ruled) return;
    this.ruled = now;
    this.connection?.rule(replica.id, ruleOf({ beat, role: you.role, me: you.id, step: steps[room.at] }));
  }

  private look(index: number): void {
    this.walking = false;
    const room = this.connection?.room;
    const there = room !== undefined && index === this.viewedIndex(room);
    this.lookedAt = index === room?.at ? undefined : index;
    if (there) {
      // Whoever is there already keeps what is open, and the place to write in.
      this.lensId = '';
      window.scrollTo({ top: 0 });
    } else this.arrive();
  }

  private arrive(): void {
    this.toasts?.clear();
    this.lenses.clear();
    this.lensId = '';
    window.scrollTo({ top: 0 });
  }

  private back(act: Back): void {
    const { connection } = this;
    const replica = connection?.room && this.replicaOf(connection, connection.room);
    const done = replica?.[act]() ?? false;
    const texts = { undo: ['room.undone', 'room.nothing-to-undo'], redo: ['room.redone', 'room.nothing-to-redo'] } as const;
    this.toasts?.show({ text: msg(texts[act][done ? 0 : 1]) });
  }

  private readonly onToast = (event: Event): void => this.toasts?.show((event as CustomEvent<Toast>).detail);

  private readonly onAnnounce = (event: Event): void =>
    this.toasts?.say((event as CustomEvent<{ text: string }>).detail.text);

  private readonly onSheet = (event: Event): void => void this.sheet.open((event as CustomEvent<SheetRequest>).detail);

  /** Going from one field to the next leaves the first before it enters the second: that is told once. */
  private readonly onPresence = (event: Event): void => {
    clearTimeout(this.telling);
    const { card } = (event as CustomEvent<{ card: string | null }>).detail;
    this.telling = setTimeout(() => {
      const { connection } = this;
      const id = connection?.room && this.replicaOf(connection, connection.room)?.id;
      if (id !== undefined) connection?.present(id, card);
    }, PRESENCE_MS);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const path = event.composedPath();
    const typing = path.find((node) => node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement);
    // An empty box for new cards has nothing of its own to take back; there the focus is after a card was deleted.
    const nothing = typing?.value === '' && path.some((node) => node instanceof HTMLElement && node.localName === 'okr-capture');
    const act = typing !== undefined && !nothing ? undefined : historyKey(event);
    if (act === undefined) return;
    event.preventDefault();
    this.back(act);
  };

  /** The choice outlives the page; texts of the method come anew in the other language. */
  private readonly onLanguage = (event: CustomEvent<{ language: Language }>): void => {
    if (event.detail.language === language()) return;
    globalThis.document.cookie = `${LANGUAGE_COOKIE}=${event.detail.language}; Path=/; Max-Age=${YEAR_S}; SameSite=Lax`;
    location.reload();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-room': OkrRoom;
  }
}
