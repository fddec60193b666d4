package okrworkshop.templates;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Materials of one sort that people bring along. Texts under {@code materials.<id>.}: {@code title}, {@code hint}.
 *
 * @param min how many are asked for
 * @param due days before the workshop by which they should be there
 * @param by who hands them in; the trainer always may
 * @param accepts how they can be handed in
 * @param steps in which the ones that the trainer chooses can be shown
 */
public record MaterialList(String id, int min, int due, By by, List<Way> accepts, List<String> steps) {
    public MaterialList {
        accepts = List.copyOf(accepts);
        steps = List.copyOf(steps);
    }

    /** Who hands something in. */
    public enum By {
        TRAINER,
        PARTICIPANTS;

        static By of(String name) {
            return name.equals("trainer") ? TRAINER : PARTICIPANTS;
        }
    }

    /** How something is handed in. */
    public enum Way {
        PASTE,
        FILE
    }

    /** A list as the names in a template say it. */
    public static MaterialList of(String id, int min, int due, String by, List<String> accepts, List<String> steps) {
        List<Way> ways = accepts.isEmpty()
                ? Arrays.asList(Way.values())
                : accepts.stream()
                        .map(way -> Way.valueOf(way.toUpperCase(Locale.ROOT)))
                        .toList();
        return new MaterialList(id, min, due, By.of(by), ways, steps);
    }
}
