package okrworkshop.workshops.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import okrworkshop.people.Role;
import okrworkshop.people.Seat;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.PersonId;
import okrworkshop.workshops.BeatSchedule;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Origin;
import okrworkshop.workshops.Timer;
import okrworkshop.workshops.Workshop;

/** The {@code room} event: everything that moves. {@code RoomEvent} in {@code wire.ts} is the same. */
record RoomBody(
        Room workshop,
        String phase,
        int at,
        TimerBody timer,
        Pace pace,
        Optional<GroupBody> group,
        List<GroupBody> groups,
        List<Member> members,
        List<Member> former,
        Optional<OriginBody> origin) {

    record Room(String id, String code, String title, String parent, Cycle cycle, String language) {}

    /** ISO days. */
    record Cycle(String from, String to) {}

    record TimerBody(String state, long leftMs, long totalMs) {}

    /**
     * @param at where the room is
     * @param own whether groups may go by themselves
     */
    record Pace(int at, boolean own) {}

    /** @param timer the group's own, empty when it is the room's */
    record GroupBody(String id, String name, String doc, int at, Optional<TimerBody> timer, Optional<BeatBody> beat) {}

    /** @param leftMs until its planned end, while the timer runs; empty when the clock is another step's */
    record BeatBody(int at, Optional<Long> leftMs) {}

    /** @param also other ids under which the person has written */
    record Member(
            String id,
            String name,
            String group,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> also) {}

    /** Where the group's OKR comes from; {@code on} is an ISO instant. */
    record OriginBody(String workshop, String group, String on) {}

    /**
     * Sixty groups would be half of what each participant gets, and are nothing to them.
     *
     * @param seats everybody in the workshop
     * @param former those who are not here any more
     * @param origin of what the viewer's group began with
     * @return with all groups and people for a trainer, with the own group and its members for a participant
     */
    static RoomBody of(
            Workshop now, List<Seat> seats, List<Seat> former, Viewer viewer, Instant at, Optional<Origin> origin) {
        boolean all = viewer.role() != Role.PARTICIPANT;
        Workshop here = viewer.group().flatMap(now::group).map(now::seenBy).orElse(now);
        return new RoomBody(
                new Room(
                        now.id().toString(),
                        now.code(),
                        now.title(),
                        now.parent(),
                        new Cycle(now.cycleStart().toString(), now.cycleEnd().toString()),
                        now.language().code()),
                now.phase().wireName(),
                here.position(),
                timer(here.timer(), at),
                new Pace(now.position(), now.rules().ownPace()),
                viewer.group().flatMap(now::group).map(group -> group(now, group, at)),
                now.groups().stream()
                        .filter(group -> all || viewer.group().equals(Optional.of(group.id())))
                        .map(group -> group(now, group, at))
                        .toList(),
                members(seats, all, viewer),
                members(former, all, viewer),
                origin.map(from ->
                        new OriginBody(from.title(), from.name(), from.asOf().toString())));
    }

    private static List<Member> members(List<Seat> seats, boolean all, Viewer viewer) {
        return seats.stream()
                .filter(seat -> all || viewer.group().equals(Optional.of(seat.group())))
                .map(seat -> new Member(
                        seat.person().toString(),
                        seat.name(),
                        seat.group().toString(),
                        seat.also().stream().map(PersonId::toString).toList()))
                .toList();
    }

    private static TimerBody timer(Timer timer, Instant at) {
        String state =
                switch (timer) {
                    case Timer.Idle idle -> "idle";
                    case Timer.Paused paused -> "paused";
                    case Timer.Running running -> TimerMoves.over(running, at) ? "over" : "running";
                };
        return new TimerBody(state, timer.left(at).toMillis(), timer.total().toMillis());
    }

    private static GroupBody group(Workshop now, Group group, Instant at) {
        return new GroupBody(
                group.id().toString(),
                group.name(),
                group.document().toString(),
                group.position(),
                group.extra().isZero()
                        ? Optional.empty()
                        : Optional.of(timer(now.seenBy(group).timer(), at)),
                BeatSchedule.of(now, group, at)
                        .beat(group)
                        .map(beat -> new BeatBody(beat.at(), beat.left().map(Duration::toMillis))));
    }
}
