package okrworkshop.shared;

import java.util.List;

/**
 * Why something was not done, as a code that every surface (page, socket, API) translates into the person's language.
 *
 * @param code stable, lower-case, dotted or dashed: {@code join.group-full}
 * @param arguments what the sentence needs (a limit, a name), in the order of the translation's placeholders
 */
public record Refusal(String code, List<String> arguments) {
    public Refusal {
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(String code, Object... arguments) {
        return new Refusal(
                code, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
