package okrworkshop.lint;

import java.util.List;
import java.util.Optional;

/**
 * What one rule says about one statement.
 *
 * @param spans the words that made the rule speak, in the text as typed
 * @param move what one click could do about it
 */
public record Finding(RuleId rule, Severity severity, List<Span> spans, Optional<Move> move) {
    public Finding {
        spans = List.copyOf(spans);
    }
}
