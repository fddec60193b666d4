package okrworkshop.documents.internal;

import static okrworkshop.documents.internal.Doc.ANNA;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OperationId;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;

/** An open document without a store, written to as the engine does. Each person has one tab unless a test names one. */
final class RulesFixture {
    final OpenDocument document =
            new OpenDocument(new DocumentState(DocumentId.random()), new SeenOperations(Map.of()));

    DocumentState state() {
        return document.state();
    }

    LoggedOperation play(PersonId author, Operation... operations) {
        LoggedOperation last = null;
        for (Operation operation : operations) {
            last = playFrom(tab(author), author, operation);
        }
        return java.util.Objects.requireNonNull(last);
    }

    LoggedOperation playFrom(String tab, PersonId author, Operation operation) {
        long sequence = state().sequence() + 1;
        var id = new OperationId(tab + "." + sequence);
        LoggedOperation logged =
                document.next(author, id, Instant.ofEpochMilli(sequence), document.settle(author, id, operation));
        document.apply(logged);
        return logged;
    }

    void refused(String code, Operation operation) {
        refused(code, ANNA, operation);
    }

    void refused(String code, PersonId author, Operation operation) {
        var id = new OperationId(tab(author) + ".1");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> document.settle(author, id, operation))
                .satisfies(e -> org.assertj.core.api.Assertions.assertThat(
                                e.refusal().code())
                        .isEqualTo(code));
    }

    String text(String card) {
        return state().card(Doc.id(card)).orElseThrow().text();
    }

    private static String tab(PersonId author) {
        return "tab-" + author.toString().substring(30);
    }
}
