package okrworkshop.export.internal;

import java.time.Instant;
import java.util.List;
import okrworkshop.gallery.WalkResult;
import org.jspecify.annotations.Nullable;

/**
 * A round of the gallery walk as data; groups by id.
 *
 * @param closedAt {@code null} while it is open
 * @param dotsEach of each person
 * @param named whether its comments carry names
 */
record GalleryJson(
        int round, Instant openedAt, @Nullable Instant closedAt, int dotsEach, boolean named, List<DraftJson> drafts) {
    record DraftJson(String group, List<StatementJson> statements) {}

    /** @param kind {@code objective} or {@code key_result} */
    record StatementJson(
            String id, String kind, String label, String text, String facts, int dots, List<CommentJson> comments) {}

    /**
     * @param fromGroup id of the group that it comes from
     * @param name of the person, empty in a round without names
     */
    record CommentJson(String fromGroup, String name, Instant at, String text) {}

    static GalleryJson of(WalkResult result) {
        return new GalleryJson(
                result.number(),
                result.openedAt(),
                result.closedAt().orElse(null),
                result.each(),
                result.named(),
                result.drafts().stream().map(GalleryJson::draft).toList());
    }

    private static DraftJson draft(WalkResult.Draft draft) {
        return new DraftJson(
                draft.group().toString(),
                draft.statements().stream()
                        .map(dotted -> new StatementJson(
                                dotted.statement().card(),
                                dotted.statement().objective() ? "objective" : "key_result",
                                dotted.statement().label(),
                                dotted.statement().text(),
                                dotted.statement().facts(),
                                dotted.dots(),
                                draft.about(dotted.statement().card()).stream()
                                        .map(remark -> new CommentJson(
                                                remark.from().toString(), remark.name(), remark.at(), remark.text()))
                                        .toList()))
                        .toList());
    }
}
