package okrworkshop.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * A second thought about something that is on the board: other points, a little more or less confidence, a text that is
 * written once more. It makes no new card and stays near what the script says, however often it happens.
 *
 * @param text whether the value is typed rather than chosen
 */
record Adjustment(String card, String field, Object value, boolean text) {
    private static final Set<String> POINTS = Set.of("fit", "benefit", "feasibility", "speed", "safety");
    private static final Set<String> DECISION = Set.of("decision", "decider");
    private static final int MOST_POINTS = 5;
    private static final int TENTHS = 10;
    private static final Set<String> TEXTS = Set.of("text", "reason", "source", "effect", "response");

    /** @param untouchable cards that somebody else has changed since */
    static Optional<Adjustment> any(List<Script.Act> done, Set<String> untouchable, Random random) {
        List<Adjustment> possible = new ArrayList<>();
        for (Script.Act act : done) {
            if (!untouchable.contains(act.card())) {
                for (Map.Entry<String, Object> field : act.fields().entrySet()) {
                    of(act.card(), field.getKey(), field.getValue(), random).ifPresent(possible::add);
                }
            }
        }
        return possible.isEmpty() ? Optional.empty() : Optional.of(possible.get(random.nextInt(possible.size())));
    }

    private static Optional<Adjustment> of(String card, String field, Object value, Random random) {
        int change = random.nextInt(-1, 2);
        if (value instanceof Number number && POINTS.contains(field)) {
            return chosen(card, field, Math.clamp(number.intValue() + change, 1, MOST_POINTS));
        }
        if (value instanceof Number number && field.equals("confidence")) {
            long tenths = Math.round(number.doubleValue() * TENTHS) + change;
            return chosen(card, field, Math.clamp(tenths, 1, TENTHS - 1) / (double) TENTHS);
        }
        if (value instanceof String text && TEXTS.contains(field)) {
            return Optional.of(new Adjustment(card, field, text, true));
        }
        return Optional.empty();
    }

    /** Whether the field is a score or a part of a decision. */
    static boolean decides(String field) {
        return POINTS.contains(field) || DECISION.contains(field);
    }

    private static Optional<Adjustment> chosen(String card, String field, Number value) {
        return Optional.of(new Adjustment(card, field, value, false));
    }
}
