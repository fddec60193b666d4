package okrworkshop.okr;

import java.util.List;
import java.util.Set;
import okrworkshop.documents.DocumentView;

/** Reads the draft OKR out of a group's document. Pure: the same document gives the same draft; any thread may call. */
public final class DraftOkrReader {
    private DraftOkrReader() {}

    /**
     * @param scorings how strategies are scored, by step; the last one that gives a total counts
     * @param rounds rounds whose votes count
     */
    public static DraftOkr read(DocumentView document, List<Scoring> scorings, Set<String> rounds) {
        return new Reading(document, scorings, rounds).draft();
    }
}
