package okrworkshop.lint;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Several names in one text, as people write them into a field for an owner. */
public final class Names {
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:[、,;+，；]|(?<=[\\s\\p{IsHan}])[/&](?=[\\s\\p{IsHan}])|\\band\\b"
                    + "|(?<=[^\\s]{2})[和与](?=[^\\s]{2}))\\s*");

    private Names() {}

    /** Each of them; none in an empty text. */
    public static List<String> of(String typed) {
        return Arrays.stream(BETWEEN.split(typed.strip(), -1))
                .filter(name -> !name.isBlank())
                .toList();
    }
}
