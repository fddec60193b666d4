package okrworkshop.documents;

import okrworkshop.documents.Delta.Insert;
import okrworkshop.documents.Delta.Keep;
import okrworkshop.documents.Delta.Part;
import okrworkshop.documents.Delta.Remove;
import okrworkshop.shared.RefusedException;

/** How edits of a text are applied, moved over each other, joined and taken back (rules T1 to T5). */
final class DeltaRules {
    private DeltaRules() {}

    static String apply(Delta delta, String text) {
        var result = new StringBuilder(text.length() + 16);
        int at = 0;
        for (Part part : delta.parts()) {
            switch (part) {
                case Keep keep -> {
                    result.append(text, at, end(text, at, keep));
                    at += keep.length();
                }
                case Remove remove -> at = end(text, at, remove);
                case Insert insert -> result.append(insert.text());
            }
        }
        return result.append(text, at, text.length()).toString();
    }

    static boolean cutsPair(Delta delta, String text) {
        int at = 0;
        for (Part part : delta.parts()) {
            if (!(part instanceof Insert)) {
                at = end(text, at, part);
            }
            if (insidePair(text, at)) {
                return true;
            }
        }
        return false;
    }

    static Delta over(Delta delta, Delta other, boolean otherFirst) {
        var moved = new DeltaBuilder();
        var own = new DeltaCursor(delta);
        var others = new DeltaCursor(other);
        while (!own.ended()) {
            if (others.inserts() && (otherFirst || !own.inserts())) {
                moved.keep(others.take(others.left()).length());
            } else if (own.inserts()) {
                add(moved, own.take(own.left()));
            } else {
                int length = Math.min(own.left(), others.left());
                boolean gone = others.removes();
                others.take(length);
                Part part = own.take(length);
                if (!gone) {
                    add(moved, part);
                }
            }
        }
        return moved.build();
    }

    static Delta compose(Delta delta, Delta next) {
        var both = new DeltaBuilder();
        var first = new DeltaCursor(delta);
        var second = new DeltaCursor(next);
        while (!first.ended() || !second.ended()) {
            if (second.inserts()) {
                add(both, second.take(second.left()));
            } else if (first.removes()) {
                add(both, first.take(first.left()));
            } else {
                int length = Math.min(first.left(), second.left());
                Part made = first.take(length);
                Part then = second.take(length);
                if (then instanceof Keep) {
                    add(both, made);
                } else if (made instanceof Keep) {
                    add(both, then);
                }
            }
        }
        return both.build();
    }

    static Delta invert(Delta delta, String text) {
        var inverse = new DeltaBuilder();
        int at = 0;
        for (Part part : delta.parts()) {
            switch (part) {
                case Keep keep -> {
                    at = end(text, at, keep);
                    inverse.keep(keep.length());
                }
                case Remove remove -> {
                    int end = end(text, at, remove);
                    inverse.insert(text.substring(at, end));
                    at = end;
                }
                case Insert insert -> inverse.remove(insert.length());
            }
        }
        return inverse.build();
    }

    private static void add(DeltaBuilder builder, Part part) {
        switch (part) {
            case Keep keep -> builder.keep(keep.length());
            case Remove remove -> builder.remove(remove.length());
            case Insert insert -> builder.insert(insert.text());
        }
    }

    private static int end(String text, int at, Part part) {
        if (part.length() > text.length() - at) {
            throw new RefusedException("delta.length");
        }
        return at + part.length();
    }

    private static boolean insidePair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
