package okrworkshop.realtime.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.OperationCodec;
import okrworkshop.documents.Sight;

/**
 * The log as JSON, as a reader may see it (rules S1 and S3). Ids need no escaping: their forms have no character that JSON
 * would escape. Any thread.
 */
final class LogTexts {
    private final OperationCodec operations = new OperationCodec();

    String entries(List<LoggedOperation> log, Sight sight) {
        return log.stream().map(logged -> entry(logged, sight)).collect(Collectors.joining(",", "[", "]"));
    }

    String entry(LoggedOperation logged, Sight sight) {
        String number = "{\"seq\":" + logged.sequence();
        return sight.sees(logged)
                ? number + ',' + parts(logged, sight, Optional.empty()).substring(1)
                : number + '}';
    }

    /** Operations that follow each other: what they have in common comes once (rule B9). */
    String together(List<LoggedOperation> log, Sight sight) {
        Optional<Instant> time = log.stream().filter(sight::sees).findFirst().map(LoggedOperation::at);
        return log.stream()
                .map(logged -> sight.sees(logged) ? parts(logged, sight, time) : "{}")
                .collect(Collectors.joining(
                        ",",
                        "{\"seq\":" + log.getFirst().sequence()
                                + time.map(at -> ",\"at\":" + at.toEpochMilli()).orElse("") + ",\"ops\":[",
                        "]}"));
    }

    /**
     * An operation that the reader may see, without its number.
     *
     * @param known the time that needs no telling
     */
    private String parts(LoggedOperation logged, Sight sight, Optional<Instant> known) {
        var parts = new StringBuilder("{");
        if (sight.person().filter(logged.author()::equals).isPresent()) {
            parts.append("\"id\":\"").append(logged.id()).append("\",");
        }
        sight.authorOf(logged)
                .ifPresent(author -> parts.append("\"by\":\"").append(author).append("\","));
        if (known.filter(logged.at()::equals).isEmpty()) {
            parts.append("\"at\":").append(logged.at().toEpochMilli()).append(',');
        }
        return parts.append("\"op\":")
                .append(operations.write(logged.operation()))
                .append('}')
                .toString();
    }
}
