package okrworkshop.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.alignment.SuperiorText.Found;
import okrworkshop.alignment.SuperiorText.Line;
import okrworkshop.alignment.SuperiorText.Type;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;

/** Says of each statement why it can't be taken. Used once, by one thread. */
final class LineCheck {
    private final Map<String, Integer> objectives = new HashMap<>();
    private final Map<String, Integer> keyResults = new HashMap<>();
    /** Whether the last objective could be taken; without one key results have nowhere to go. */
    private boolean under;

    List<Line> of(List<Found> found) {
        List<Line> lines = new ArrayList<>();
        for (Found each : found) {
            boolean objective = each.type() == Type.OBJECTIVE;
            String shown = shortened(each.text());
            try {
                String text = EntryText.of(each.text());
                Optional<Refusal> problem = problem(each, text);
                lines.add(new Line(each.line(), objective, problem.isEmpty() ? text : shown, problem));
            } catch (RefusedException refused) {
                under = under && !objective;
                lines.add(new Line(each.line(), objective, shown, Optional.of(refused.refusal())));
            }
        }
        return lines;
    }

    private Optional<Refusal> problem(Found each, String text) {
        return switch (each.type()) {
            case UNKNOWN -> Optional.of(Refusal.of("superior.type"));
            case OBJECTIVE -> objective(each.line(), text);
            case KEY_RESULT -> keyResult(each.line(), text);
        };
    }

    private Optional<Refusal> objective(int line, String text) {
        under = false;
        Integer other = objectives.putIfAbsent(EntryText.key(text), line);
        if (other != null) {
            return Optional.of(Refusal.of("superior.same-line", other));
        }
        if (objectives.size() > SuperiorOkr.OBJECTIVES) {
            return Optional.of(Refusal.of("superior.objectives", SuperiorOkr.OBJECTIVES));
        }
        under = true;
        keyResults.clear();
        return Optional.empty();
    }

    private Optional<Refusal> keyResult(int line, String text) {
        if (!under) {
            return Optional.of(Refusal.of("superior.orphan"));
        }
        Integer other = keyResults.putIfAbsent(EntryText.key(text), line);
        if (other != null) {
            return Optional.of(Refusal.of("superior.same-line", other));
        }
        return keyResults.size() > SuperiorOkr.KEY_RESULTS
                ? Optional.of(Refusal.of("superior.key-results", SuperiorOkr.KEY_RESULTS))
                : Optional.empty();
    }

    /** What is wrong may be long and full of signs that nothing can show. */
    private static String shortened(String text) {
        String plain =
                text.replaceAll("[\\p{Cc}\\p{Cs}\\p{Cf}\\p{Co}\\p{Cn}]", " ").strip();
        return plain.codePointCount(0, plain.length()) <= 80
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, 80)) + "…";
    }
}
