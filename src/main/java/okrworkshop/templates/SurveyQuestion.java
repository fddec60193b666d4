package okrworkshop.templates;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One question of a survey.
 *
 * @param options ids of the choices, none for scales and texts
 * @param most how many choices one person may take
 * @param steps in which its sums are shown to everybody; none: only the trainer sees them
 */
public record SurveyQuestion(
        String id, Type type, List<String> options, int most, boolean required, List<String> steps) {
    /** The ends of every scale. */
    public static final int LOWEST = 1;

    public static final int HIGHEST = 5;

    public SurveyQuestion {
        options = List.copyOf(options);
        steps = List.copyOf(steps);
    }

    /** How a question is answered. */
    public enum Type {
        SINGLE,
        MULTIPLE,
        /** From {@link #LOWEST} to {@link #HIGHEST}. */
        SCALE,
        /** One line. */
        SHORT,
        LONG;

        /** The name in templates. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The type of a name that the schema has let through. */
        public static Type ofWireName(String name) {
            return Arrays.stream(values())
                    .filter(type -> type.wireName().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(name));
        }

        /** Whether people choose among given options. */
        public boolean hasOptions() {
            return this == SINGLE || this == MULTIPLE;
        }

        /** Whether people write the answer themselves. */
        public boolean isText() {
            return this == SHORT || this == LONG;
        }
    }
}
