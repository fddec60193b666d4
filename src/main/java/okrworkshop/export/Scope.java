package okrworkshop.export;

import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;

/** What a file is about. */
public sealed interface Scope {
    /** A group's draft OKR with everything that led to it. */
    record GroupBook(GroupId group) implements Scope {}

    /** What one participant carries home: the group's draft, own tasks and next steps. */
    record OwnPage(GroupId group, PersonId seat) implements Scope {}

    /** All groups' drafts and how they hang together. */
    record WorkshopBook() implements Scope {}

    /** How the workshop went, for its trainer. */
    record TrainerReport() implements Scope {}
}
