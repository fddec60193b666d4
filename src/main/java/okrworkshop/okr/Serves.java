package okrworkshop.okr;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import okrworkshop.documents.Card;

/**
 * What of the superior OKR an objective serves: ids of entries in its field {@code serves}, parted by blanks. A field of text, so that
 * what two people pick at the same moment is merged and both stay.
 */
public final class Serves {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** What merging or a stranger's program leaves there is no id. */
    private static final Pattern ID = Pattern.compile("[a-z0-9]{8}");

    private Serves() {}

    /** In the order in which they were picked, each once. */
    public static Set<String> of(Card objective) {
        return Arrays.stream(BLANKS.split(objective.text("serves")))
                .filter(id -> ID.matcher(id).matches())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
