package okrworkshop.realtime.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import okrworkshop.documents.Audience;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Sight;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;

/**
 * The operations of one commit on their way to a document's readers. Most readers had no part in them and get the very
 * same event (rule B9); those who did get acknowledgements and what only they may see. Used on the engine's thread.
 */
final class FanOut {
    private final Events events;
    private final DocumentId document;
    private final List<LoggedOperation> operations;
    private final List<Outgoing> single = new ArrayList<>();
    private final Outgoing together;
    private final Set<PersonId> involved = new HashSet<>();

    /** @param operations at least one, in order */
    FanOut(Events events, DocumentId document, List<LoggedOperation> operations) {
        this.events = events;
        this.document = document;
        this.operations = operations;
        for (LoggedOperation operation : operations) {
            single.add(events.operation(document, operation, Sight.ofEverybody()));
            involved.add(operation.author());
            if (operation.audience() instanceof Audience.WithoutAuthor(PersonId confidant)) {
                involved.add(confidant);
            }
        }
        this.together = operations.size() > 1
                ? events.operations(document, operations, Sight.ofEverybody())
                : single.getFirst();
    }

    void tell(Subscription reader) {
        Connection connection = reader.connection();
        PersonId person = connection.identity().person();
        if (!involved.contains(person)
                && reader.sent() + 1 == operations.getFirst().sequence()) {
            reader.sent(operations.getLast().sequence());
            connection.send(together);
            return;
        }
        for (int i = 0; i < operations.size(); i++) {
            LoggedOperation operation = operations.get(i);
            if (operation.sequence() > reader.sent()) {
                reader.sent(operation.sequence());
                connection.send(isPersonal(operation, person) ? personal(connection, operation) : single.get(i));
            }
        }
    }

    /** Whether the person learns of the operation in another way than everybody. */
    private static boolean isPersonal(LoggedOperation operation, PersonId person) {
        return operation.author().equals(person)
                || operation.audience() instanceof Audience.WithoutAuthor(PersonId confidant)
                        && confidant.equals(person);
    }

    private Outgoing personal(Connection connection, LoggedOperation operation) {
        PersonId person = connection.identity().person();
        boolean own = operation.author().equals(person) && connection.takeAnswer(document, operation.id());
        return own
                ? events.ack(document, operation.id(), operation.sequence(), operation.at())
                : events.operation(document, operation, Sight.of(person));
    }
}
