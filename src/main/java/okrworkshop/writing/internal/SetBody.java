package okrworkshop.writing.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import okrworkshop.lint.SetFinding;
import okrworkshop.writing.internal.AdviceBody.RuleBody;

/**
 * The answer to {@code writing.set}. {@code SetAdviceBody} in {@code wire.ts} is the same.
 *
 * @param rules what the rules say that speak, in the language of who asks
 */
record SetBody(List<FoundBody> findings, Map<String, RuleBody> rules) {
    /** @param places what it is about; empty when it is about all */
    record FoundBody(String rule, String severity, List<PlaceBody> places) {
        static FoundBody of(SetFinding finding) {
            return new FoundBody(
                    finding.rule().code(),
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.places().stream().map(PlaceBody::of).toList());
        }
    }

    /**
     * @param thing {@code objective}, {@code key_result}, {@code task} or {@code resource}
     * @param index its place among all of its kind in the question
     */
    record PlaceBody(String thing, int index) {
        static PlaceBody of(SetFinding.Place place) {
            return new PlaceBody(place.thing().name().toLowerCase(Locale.ROOT), place.index());
        }
    }
}
