package okrworkshop.okr;

import java.util.Map;
import java.util.Set;
import okrworkshop.documents.DocumentView;

/** Reads the draft OKR out of a group's document. Pure: the same document gives the same draft; any thread may call. */
public final class DraftOkrReader {
    private DraftOkrReader() {}

    /**
     * @param weights weight of each score field of a strategy, as the template has them
     * @param rounds rounds whose votes count
     */
    public static DraftOkr read(DocumentView document, Map<String, Integer> weights, Set<String> rounds) {
        return new Reading(document, weights, rounds).draft();
    }
}
