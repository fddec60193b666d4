package okrworkshop.writing.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to {@code writing.advice}. {@code AdviceBody} in {@code wire.ts} is the same.
 *
 * @param cards what is found, by card; only cards with findings
 * @param rules what the rules say that speak, in the language of who asks
 */
record AdviceBody(Map<String, List<FindingBody>> cards, Map<String, RuleBody> rules) {
    /** @param spans begin and end of the words in the text as typed, as UTF-16 units */
    record FindingBody(String rule, String severity, List<List<Integer>> spans, Optional<MoveBody> move) {}

    /**
     * @param kind {@code number}, {@code tasks}, {@code baseline}, {@code split} or {@code merge}
     * @param card of {@code merge}: the one that stays; empty otherwise
     */
    record MoveBody(String kind, List<List<Integer>> spans, String card) {}

    record RuleBody(String name, String why, String bad, String good) {}
}
