package okrworkshop.documents.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.OperationCodec;
import okrworkshop.documents.OperationId;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row of the log: operations of one document that follow each other and were accepted together.
 *
 * @param sequence of the first operation
 * @param at of the first operation
 * @param entries JSON: for each operation {@code [id, author, milliseconds after at, audience, its person, operation]}
 */
record LogBlock(DocumentId document, long sequence, Instant at, String entries) {
    /** A block is closed when it has as many characters; one operation may be longer. */
    private static final int FULL = 500_000;

    /** What is in the entries of each operation on the card, and may be in others. */
    static String traceOf(String card) {
        return "\"card\":\"" + card + '"';
    }

    /** Writes and reads blocks; any thread may call. */
    static final class Codec {
        private final OperationCodec codec = new OperationCodec();
        private final JsonMapper mapper = JsonMapper.builder().build();

        /** @param operations of one document, without a gap */
        List<LogBlock> write(DocumentId document, List<LoggedOperation> operations) {
            var blocks = new ArrayList<LogBlock>(1);
            var entries = new StringBuilder();
            @Nullable LoggedOperation first = null;
            for (LoggedOperation operation : operations) {
                if (first == null) {
                    first = operation;
                }
                write(entries.append(entries.isEmpty() ? '[' : ','), first.at(), operation);
                if (entries.length() > FULL) {
                    blocks.add(block(document, first, entries));
                    entries.setLength(0);
                    first = null;
                }
            }
            if (first != null) {
                blocks.add(block(document, first, entries));
            }
            return blocks;
        }

        List<LoggedOperation> read(LogBlock block) {
            var operations = new ArrayList<LoggedOperation>();
            for (JsonNode entry : mapper.readTree(block.entries())) {
                JsonNode person = entry.get(4);
                operations.add(new LoggedOperation(
                        block.sequence() + operations.size(),
                        new OperationId(entry.get(0).stringValue()),
                        PersonId.of(entry.get(1).stringValue()),
                        block.at().plusMillis(entry.get(2).longValue()),
                        codec.read(entry.get(5)),
                        AudienceNumbers.read(
                                entry.get(3).intValue(),
                                person.isNull() ? null : UUID.fromString(person.stringValue()))));
            }
            return operations;
        }

        /** Ids need no escaping: their forms have no character that JSON would escape. */
        private void write(StringBuilder entries, Instant first, LoggedOperation logged) {
            UUID person = AudienceNumbers.person(logged.audience());
            entries.append("[\"")
                    .append(logged.id())
                    .append("\",\"")
                    .append(logged.author())
                    .append("\",");
            entries.append(logged.at().toEpochMilli() - first.toEpochMilli()).append(',');
            entries.append(AudienceNumbers.number(logged.audience())).append(',');
            if (person == null) {
                entries.append("null");
            } else {
                entries.append('"').append(person).append('"');
            }
            entries.append(',').append(codec.write(logged.operation())).append(']');
        }

        private static LogBlock block(DocumentId document, LoggedOperation first, StringBuilder entries) {
            return new LogBlock(document, first.sequence(), first.at(), entries + "]");
        }
    }
}
