package okrworkshop.documents.internal;

import okrworkshop.documents.OperationId;
import okrworkshop.shared.PersonId;

/** A tab of a person: the part of an operation's id before the point. */
record Tab(PersonId author, String name) {
    static Tab of(PersonId author, OperationId id) {
        return new Tab(author, id.value().substring(0, id.value().lastIndexOf('.')));
    }
}
