package okrworkshop.gallery;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;

/**
 * One round of a gallery walk. Immutable.
 *
 * @param number from 1
 * @param endsAt when the time is up; nothing is closed by it
 * @param total time that was given in all
 * @param closedAt when the trainer closed it
 * @param dots of each person
 * @param named whether comments carry names
 * @param onWall whether projectors show it in place of the small boards
 * @param drafts in the order of the groups
 * @param given never 0
 * @param comments oldest first
 */
public record WalkRound(
        UUID id,
        int number,
        Instant openedAt,
        Instant endsAt,
        Duration total,
        Optional<Instant> closedAt,
        int dots,
        boolean named,
        boolean onWall,
        List<Hung> drafts,
        Map<Dot, Integer> given,
        List<Said> comments) {
    /** How long comments that were begun are taken after the round was closed. */
    public static final Duration GRACE = Duration.ofSeconds(60);

    public WalkRound {
        drafts = List.copyOf(drafts);
        given = Map.copyOf(given);
        comments = List.copyOf(comments);
    }

    /** A statement on the wall. */
    public record Place(GroupId group, String card) {}

    /**
     * Who puts dots and comments.
     *
     * @param speaksFor of a shared device, the person at it; otherwise empty
     */
    public record Voice(PersonId person, String speaksFor) {}

    /** Where somebody's dots are. */
    public record Dot(Place place, Voice voice) {}

    /**
     * A comment.
     *
     * @param id made by the browser
     * @param from the group in which the person was then
     * @param hidden whether a trainer has taken it off the wall
     */
    public record Said(String id, Place place, Voice voice, GroupId from, Instant at, String text, boolean hidden) {
        Said turned(boolean away) {
            return new Said(id, place, voice, from, at, text, away);
        }
    }

    public boolean open() {
        return closedAt.isEmpty();
    }

    /** Negative when the time is up. */
    public Duration left(Instant now) {
        return Duration.between(now, endsAt);
    }

    /** How long comments are still taken after the end; nothing while it is open, and when that is over. */
    public Duration grace(Instant now) {
        Duration left =
                closedAt.map(at -> Duration.between(now, at.plus(GRACE))).orElse(Duration.ZERO);
        return left.isNegative() ? Duration.ZERO : left;
    }

    public boolean takesComments(Instant now) {
        return open() || grace(now).isPositive();
    }

    public Optional<Hung> draft(GroupId group) {
        return drafts.stream().filter(draft -> draft.group().equals(group)).findFirst();
    }

    public boolean has(Place place) {
        return draft(place.group()).filter(draft -> draft.says(place.card())).isPresent();
    }

    /** Dots of a person on statements that are in sight: those on others are free again. */
    public int spent(Voice voice, Predicate<Place> inSight) {
        return given.entrySet().stream()
                .filter(entry -> entry.getKey().voice().equals(voice)
                        && inSight.test(entry.getKey().place()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    public Optional<Said> comment(String comment) {
        return comments.stream().filter(said -> said.id().equals(comment)).findFirst();
    }

    /** With so many dots there, in place of those that were. */
    public WalkRound dotted(Dot dot, int number) {
        Map<Dot, Integer> all = new HashMap<>(given);
        if (number == 0) {
            all.remove(dot);
        } else {
            all.put(dot, number);
        }
        return with(endsAt, total, closedAt, onWall, all, comments);
    }

    public WalkRound said(Said comment) {
        return with(
                endsAt,
                total,
                closedAt,
                onWall,
                given,
                Stream.concat(comments.stream(), Stream.of(comment)).toList());
    }

    public WalkRound unsaid(String comment) {
        return with(
                endsAt,
                total,
                closedAt,
                onWall,
                given,
                comments.stream().filter(said -> !said.id().equals(comment)).toList());
    }

    /** With a comment off the wall, or on it again. */
    public WalkRound hiding(String comment, boolean away) {
        return with(
                endsAt,
                total,
                closedAt,
                onWall,
                given,
                comments.stream()
                        .map(said -> said.id().equals(comment) ? said.turned(away) : said)
                        .toList());
    }

    /** Open, with more time: from now on when the time is up. */
    public WalkRound prolonged(Duration by, Instant now) {
        Instant from = open() && endsAt.isAfter(now) ? endsAt : now;
        return with(from.plus(by), total.plus(by), Optional.empty(), onWall, given, comments);
    }

    public WalkRound closed(Instant now) {
        return with(endsAt, total, Optional.of(now), onWall, given, comments);
    }

    public WalkRound onWall(boolean shown) {
        return with(endsAt, total, closedAt, shown, given, comments);
    }

    private WalkRound with(
            Instant end,
            Duration time,
            Optional<Instant> closing,
            boolean shown,
            Map<Dot, Integer> allDots,
            List<Said> allComments) {
        return new WalkRound(
                id, number, openedAt, end, time, closing, dots, named, shown, drafts, allDots, allComments);
    }
}
