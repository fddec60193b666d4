package okrworkshop.export.internal;

import java.util.Optional;
import okrworkshop.okr.DraftOkr;

/** How much of the way from a key result's start to its target is done: 0 to 1, beyond where it went further or back. */
final class Progress {
    private Progress() {}

    /** Of three cells; nothing while one of them has no number, or where there is no way. */
    static String formula(String from, String to, String now) {
        return "IF(COUNT(%s,%s,%s)<3,\"\",IF(%s=%s,\"\",(%s-%s)/(%s-%s)))"
                .formatted(from, to, now, from, to, now, from, to, from);
    }

    static Optional<Double> of(DraftOkr.KeyResult keyResult, Optional<Double> now) {
        return keyResult
                .from()
                .flatMap(from -> keyResult
                        .to()
                        .filter(to -> !to.equals(from))
                        .flatMap(to -> now.map(value -> (value - from) / (to - from))))
                .filter(Double::isFinite);
    }
}
