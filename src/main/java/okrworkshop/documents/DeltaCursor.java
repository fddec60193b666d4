package okrworkshop.documents;

import java.util.List;
import okrworkshop.documents.Delta.Insert;
import okrworkshop.documents.Delta.Keep;
import okrworkshop.documents.Delta.Part;
import okrworkshop.documents.Delta.Remove;

/** Walks through a delta in pieces of any length; behind its last part it keeps without end. */
final class DeltaCursor {
    private final List<Part> parts;
    private int at;
    private int used;

    DeltaCursor(Delta delta) {
        this.parts = delta.parts();
    }

    boolean ended() {
        return at == parts.size();
    }

    boolean inserts() {
        return !ended() && parts.get(at) instanceof Insert;
    }

    boolean removes() {
        return !ended() && parts.get(at) instanceof Remove;
    }

    /** What is left of the part. */
    int left() {
        return ended() ? Integer.MAX_VALUE : parts.get(at).length() - used;
    }

    /** The next piece; not longer than {@link #left()}. */
    Part take(int length) {
        if (ended()) {
            return new Keep(length);
        }
        Part piece =
                switch (parts.get(at)) {
                    case Keep keep -> new Keep(length);
                    case Remove remove -> new Remove(length);
                    case Insert insert -> new Insert(insert.text().substring(used, used + length));
                };
        used += length;
        if (left() == 0) {
            at++;
            used = 0;
        }
        return piece;
    }
}
