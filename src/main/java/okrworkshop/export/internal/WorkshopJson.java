package okrworkshop.export.internal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import okrworkshop.okr.DraftOkr;
import okrworkshop.reviews.Reviews.Remark;
import okrworkshop.reviews.Reviews.ReviewedItem;
import okrworkshop.workshops.Departure;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.StepCheck;
import okrworkshop.workshops.Workshop;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * The whole workshop as data.
 *
 * @param gallery rounds of the gallery walk
 */
record WorkshopJson(
        int schemaVersion,
        Instant exportedAt,
        Info workshop,
        List<GroupJson> groups,
        AlignmentJson alignment,
        List<GalleryJson> gallery) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .addModule(new SimpleModule().addSerializer(new PlainNumber()))
            .build();

    record Info(
            String id,
            String title,
            String parent,
            String cycleStart,
            String cycleEnd,
            String language,
            String template,
            int templateVersion,
            String phase,
            String step,
            Instant createdAt) {
        static Info of(Workshop workshop) {
            return new Info(
                    workshop.id().toString(),
                    workshop.title(),
                    workshop.parent(),
                    workshop.cycleStart().toString(),
                    workshop.cycleEnd().toString(),
                    workshop.language().code(),
                    workshop.template().id(),
                    workshop.template().version(),
                    workshop.phase().wireName(),
                    workshop.step().id(),
                    workshop.createdAt());
        }
    }

    /**
     * @param reviews what the group received
     * @param remarks what reviewers said beside the checklist
     * @param checks how the group saw its own work, as far as it said something
     * @param departures steps that the group left with gaps
     */
    record GroupJson(
            String id,
            int number,
            String name,
            long version,
            List<String> members,
            DraftOkr draft,
            List<ReviewJson> reviews,
            List<RemarkJson> remarks,
            List<CheckJson> checks,
            List<DepartureJson> departures) {
        static GroupJson of(
                Group group,
                long version,
                List<String> members,
                DraftOkr draft,
                List<ReviewedItem> reviews,
                List<Remark> remarks,
                List<StepCheck> checks,
                List<Departure> departures) {
            return new GroupJson(
                    group.id().toString(),
                    group.number(),
                    group.name(),
                    version,
                    members,
                    draft,
                    reviews.stream().map(ReviewJson::of).toList(),
                    remarks.stream().map(RemarkJson::of).toList(),
                    checks.stream().flatMap(CheckJson::of).toList(),
                    departures.stream()
                            .filter(departure -> !departure.of(group.id()).isEmpty())
                            .map(departure -> DepartureJson.of(departure, group))
                            .toList());
        }
    }

    record CheckJson(String step, String checklist, String item, String verdict, String comment) {
        static Stream<CheckJson> of(StepCheck check) {
            return check.items().stream()
                    .filter(item -> !(item.verdict() + item.comment()).isBlank())
                    .map(item ->
                            new CheckJson(check.step(), check.checklist(), item.id(), item.verdict(), item.comment()));
        }
    }

    /** @param changed id of the objective or key result that was changed for it, empty for none */
    record ReviewJson(
            String step,
            String reviewerGroup,
            String checklist,
            String item,
            String verdict,
            String comment,
            String reply,
            String replyReason,
            String changed,
            String recheck,
            String recheckComment,
            String waived,
            String stage) {
        static ReviewJson of(ReviewedItem item) {
            return new ReviewJson(
                    item.review().step(),
                    item.review().reviewer().toString(),
                    item.review().checklist(),
                    item.item(),
                    item.verdict(),
                    item.comment(),
                    item.reply(),
                    item.replyReason(),
                    item.changed(),
                    item.recheck(),
                    item.recheckComment(),
                    item.waived(),
                    item.review().stage().wireName());
        }
    }

    /**
     * @param about id of the objective or key result, empty for the whole draft
     * @param changed id of the one that was changed for it, empty for none
     */
    record RemarkJson(
            String step,
            String reviewerGroup,
            String kind,
            String about,
            String quote,
            String comment,
            String reply,
            String replyReason,
            String changed) {
        static RemarkJson of(Remark remark) {
            return new RemarkJson(
                    remark.review().step(),
                    remark.review().reviewer().toString(),
                    remark.kind(),
                    remark.about(),
                    remark.quote(),
                    remark.comment(),
                    remark.reply(),
                    remark.replyReason(),
                    remark.changed());
        }
    }

    record DepartureJson(String step, Instant at, String reason, List<GapJson> gaps) {
        static DepartureJson of(Departure departure, Group group) {
            return new DepartureJson(
                    departure.step(),
                    departure.at(),
                    departure.reason(),
                    departure.of(group.id()).stream()
                            .map(gap -> new GapJson(gap.condition(), gap.have(), gap.need()))
                            .toList());
        }
    }

    record GapJson(String condition, int have, int need) {}

    byte[] bytes() {
        return MAPPER.writeValueAsBytes(this);
    }

    /** 98, not 98.0, and never with an exponent. */
    private static final class PlainNumber extends StdSerializer<Double> {
        PlainNumber() {
            super(Double.class);
        }

        @Override
        public void serialize(Double number, JsonGenerator generator, SerializationContext context) {
            generator.writeNumber(Numbers.exact(number));
        }
    }
}
