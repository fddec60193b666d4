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

    /** The objectives with their key results and tasks alone: for what is read again and again while people write. */
    public static Okr okr(DocumentView document) {
        var reading = new Reading(document, List.of(), Set.of());
        return new Okr(reading.objectives(), reading.looseKeyResults());
    }

    /** @param looseKeyResults key results without an objective */
    public record Okr(List<DraftOkr.Objective> objectives, List<DraftOkr.KeyResult> looseKeyResults) {}
}
