package okrworkshop.realtime.internal;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;

/** The cards that a database's log says were made, in its order. */
final class LoggedCards {
    private static final Pattern MADE = Pattern.compile("\"k\":\"create\",\"card\":\"([^\"]+)\"");

    private LoggedCards() {}

    static List<String> of(JdbcTemplate database) {
        String entries = String.join(
                "", database.queryForList("select entries from document_block order by sequence", String.class));
        return MADE.matcher(entries)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
