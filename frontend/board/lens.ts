import type { LitElement } from 'lit';
import type { Replica } from './model/replica.ts';
import type {
  AdviceBody,
  AgendaStep,
  AskedDraft,
  AskedSet,
  Beat,
  Checklist,
  Lens,
  ReviewsEvent,
  Role,
  RoomEvent,
  SetAdviceBody,
  SuperiorEvent,
} from './model/wire.ts';

/** What every lens element receives from the room; all properties are set before the first render. */
export interface LensContext {
  room: RoomEvent;
  agenda: AgendaStep[];
  step: AgendaStep;
  reviews: ReviewsEvent['list'];
  /** The checklists of the agenda, for reviews. */
  checklists: Checklist[];
  /** The reader's id. */
  me: string;
  role: Role;
  /** Names of the people at a shared table device; empty for everybody else. */
  people: readonly string[];
  /** Others who are here, and the card that each has in hand. */
  presence: readonly { id: string; name: string; card: string | null }[];
  /** The OKR of the level above, where there is one. */
  superior?: SuperiorEvent | undefined;
  /** The part of the current step that the group is in; none where the step has none. */
  beat?: Beat | undefined;
  /** Whether cards may be changed here and now. */
  writable: boolean;
  /** What the writing lint says of a draft; rejects when there is no line. Absent where nobody can be asked. */
  advise?: (draft: AskedDraft) => Promise<AdviceBody>;
  /** What it says of a draft as a whole with its plan, as far as the step asks for it; as `advise`. */
  adviseSet?: (set: AskedSet) => Promise<SetAdviceBody>;
  /** Opens a further document (a review's answers, a draft under review); the same replica for the same id. */
  open(documentId: string): Replica;
  /** Does something outside of documents and tells the person when it is refused; absent where nothing can be done. */
  act?: (what: string, args: Record<string, unknown>) => Promise<boolean>;
}

/** A lens is a Lit element named `okr-lens-<type>`; it re-renders on the replica's `change` events. */
export interface LensElement extends LitElement {
  lens: Lens;
  replica: Replica;
  context: LensContext;
}
