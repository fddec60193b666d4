package okrworkshop.gallery.internal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import okrworkshop.gallery.Statement;
import okrworkshop.gallery.Walk;
import okrworkshop.gallery.WalkResult;
import okrworkshop.gallery.WalkRound;
import okrworkshop.gallery.WalkRound.Place;
import okrworkshop.realtime.EventMessage;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;

/** What goes over the socket (rules Y1 to Y3). */
final class WalkEvents {
    private WalkEvents() {}

    /** The rounds, and of the newest one the person's own dots on what hangs there now. */
    static EventMessage own(Walk walk, PersonId person, List<GroupId> own, Predicate<Place> inSight, Instant now) {
        return new EventMessage(
                "gallery",
                new Own(
                        walk.rounds().stream().map(round -> row(round, now)).toList(),
                        walk.newest().map(round -> dots(round, person, inSight)).orElse(List.of()),
                        own.stream().map(GroupId::toString).toList()));
    }

    private static Row row(WalkRound round, Instant now) {
        return new Row(
                round.id().toString(),
                round.number(),
                round.open(),
                round.open() ? Math.max(0, round.left(now).toMillis()) : 0,
                round.total().toMillis(),
                round.grace(now).toMillis(),
                round.dots(),
                round.named());
    }

    private static List<OwnDot> dots(WalkRound round, PersonId person, Predicate<Place> inSight) {
        return round.given().entrySet().stream()
                .filter(entry -> entry.getKey().voice().person().equals(person)
                        && inSight.test(entry.getKey().place()))
                .map(entry -> new OwnDot(
                        entry.getKey().place().group().toString(),
                        entry.getKey().place().card(),
                        entry.getKey().voice().speaksFor(),
                        entry.getValue()))
                .toList();
    }

    /** How much there is at each draft of the newest round. */
    static EventMessage wall(List<WalkResult> results) {
        if (results.isEmpty()) {
            return new EventMessage("wall", new Wall(Optional.empty(), List.of(), 0));
        }
        WalkResult newest = results.getLast();
        return new EventMessage(
                "wall",
                new Wall(
                        Optional.of(newest.id().toString()),
                        newest.drafts().stream().map(WalkEvents::draft).toList(),
                        marks(results.subList(0, results.size() - 1))));
    }

    private static int marks(List<WalkResult> earlier) {
        return earlier.stream()
                .flatMap(result -> result.drafts().stream())
                .map(WalkResult.Draft::mark)
                .reduce(1, (all, mark) -> 31 * all + mark);
    }

    /** The answer to {@code gallery.round}. */
    static Drafts drafts(WalkResult result) {
        return new Drafts(
                result.id().toString(),
                result.drafts().stream().map(WalkEvents::draft).toList());
    }

    private static OnWall draft(WalkResult.Draft draft) {
        return new OnWall(
                draft.group().toString(),
                draft.name(),
                draft.statements().size(),
                draft.dots(),
                draft.remarks().size(),
                draft.mark());
    }

    /** The answer to {@code gallery.draft}. */
    static Words words(WalkRound round, WalkResult.Draft draft, PersonId reader) {
        return new Words(
                round.id().toString(),
                draft.group().toString(),
                draft.mark(),
                draft.statements().stream().map(WalkEvents::statement).toList(),
                draft.remarks().stream()
                        .map(remark -> new Remark(
                                remark.id(),
                                remark.card(),
                                remark.group(),
                                remark.name(),
                                remark.at().toEpochMilli(),
                                remark.text(),
                                round.comment(remark.id())
                                        .filter(said ->
                                                Objects.equals(said.voice().person(), reader))
                                        .isPresent()))
                        .toList());
    }

    private static Words.Line statement(WalkResult.Dotted dotted) {
        Statement statement = dotted.statement();
        return new Words.Line(
                statement.card(),
                statement.objective() ? "objective" : "key_result",
                statement.label(),
                statement.text(),
                statement.facts(),
                dotted.dots());
    }

    record Own(List<Row> rounds, List<OwnDot> mine, List<String> own) {}

    /** @param graceMs how long comments are still taken after the end */
    record Row(String id, int number, boolean open, long leftMs, long totalMs, long graceMs, int dots, boolean named) {}

    record OwnDot(
            String group,
            String card,

            @com.fasterxml.jackson.annotation.JsonProperty("for")
            String speaksFor,

            int dots) {}

    /** @param earlier changes with what is said about earlier rounds */
    record Wall(Optional<String> round, List<OnWall> drafts, int earlier) {}

    record Drafts(String round, List<OnWall> drafts) {}

    record OnWall(String group, String name, int statements, int dots, int comments, int mark) {}

    record Words(String round, String group, int mark, List<Line> statements, List<Remark> comments) {
        record Line(String card, String kind, String label, String text, String facts, int dots) {}
    }

    record Remark(String id, String card, String group, String name, long at, String text, boolean mine) {}
}
