package okrworkshop.lint;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Several names in one text, as people write them into a field for an owner. A stroke or an ampersand beside one or two letters
 * belongs to a team's name: {@code R&D}, {@code UX/UI}.
 */
public final class Names {
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:[、,;+，；]|(?<=[\\s\\p{IsHan}]|\\p{L}{3})[/&](?=[\\s\\p{IsHan}]|\\p{L}{3})|\\band\\b"
                    + "|(?<=[^\\s]{2})[和与](?=[^\\s]{2}))\\s*");

    private Names() {}

    /** Each of them; none in an empty text. */
    public static List<String> of(String typed) {
        return Arrays.stream(BETWEEN.split(typed.strip(), -1))
                .filter(name -> !name.isBlank())
                .toList();
    }
}
