package okrworkshop.documents;

import java.util.List;
import okrworkshop.documents.Delta.Insert;
import okrworkshop.documents.Delta.Keep;
import okrworkshop.documents.Delta.Part;
import okrworkshop.documents.Delta.Remove;

/** The one form in which a delta is written (rule T1). */
final class DeltaForm {
    private DeltaForm() {}

    static boolean valid(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).length() <= 0 || (i > 0 && !mayFollow(parts.get(i - 1), parts.get(i)))) {
                return false;
            }
        }
        return parts.isEmpty() || !(parts.getLast() instanceof Keep);
    }

    /** No two neighbours of one sort, and no insertion behind a removal. */
    private static boolean mayFollow(Part before, Part part) {
        return switch (part) {
            case Keep keep -> !(before instanceof Keep);
            case Remove remove -> !(before instanceof Remove);
            case Insert insert -> before instanceof Keep;
        };
    }
}
