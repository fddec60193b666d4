package okrworkshop.documents.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import okrworkshop.documents.ArchivedStates;
import okrworkshop.documents.DocumentCopy;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Puts archived documents beside the others: a snapshot without a log before it. */
@Component
class StoredStates implements ArchivedStates {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final SnapshotCodec snapshots = new SnapshotCodec();

    StoredStates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public DocumentCopy read(DocumentId document, long sequence, JsonNode state) {
        if (hasNull(state)) {
            throw new RefusedException("archive.document");
        }
        DocumentCopy copy;
        try {
            copy = StateReader.read(document, sequence, state);
        } catch (RuntimeException otherForm) {
            throw new RefusedException("archive.document");
        }
        StateRules.check(copy, state);
        return copy;
    }

    private static boolean hasNull(JsonNode json) {
        return json.isNull() || json.valueStream().anyMatch(StoredStates::hasNull);
    }

    @Override
    public void store(DocumentCopy document) {
        String text = snapshots.write(document, Map.of());
        if (text.length() > DocumentStore.SNAPSHOT_CHARACTERS) {
            throw new RefusedException("archive.document");
        }
        jdbc.sql("insert into document (id, created_at) values (?, ?)")
                .params(
                        document.id().value(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into document_snapshot (document_id, sequence, state) values (?, ?, ?)")
                .params(document.id().value(), document.sequence(), text)
                .update();
    }
}
