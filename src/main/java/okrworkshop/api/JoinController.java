package okrworkshop.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import okrworkshop.people.JoinedSeat;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.shared.GroupId;
import okrworkshop.workshops.JoinWish;
import okrworkshop.workshops.Joining;
import okrworkshop.workshops.Workshop;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way of participants into a workshop; needs no sign-in. */
@RestController
@RequestMapping("/api/v1/join/{code}")
@Tag(name = "Joining")
@SecurityRequirements
class JoinController {
    private final Joining joining;
    private final Seats seats;

    JoinController(Joining joining, Seats seats) {
        this.joining = joining;
        this.seats = seats;
    }

    /** @param seating {@code free}, {@code balanced}, {@code lot} or {@code roster}: only where it is free a wish for a group counts */
    record RoomJson(
            String code, String title, String phase, String language, String seating, List<PlacesJson> groups) {}

    record PlacesJson(UUID id, String name, long free) {}

    /**
     * @param group may be left out: the smallest
     * @param people who shares the device; may be left out: one person
     * @param department tells people of one name on the trainer's list apart; may be left out
     */
    record Wish(
            String name,
            @Nullable UUID group,
            @Nullable List<@Nullable String> people,
            @Nullable String department) {}

    record ReturnCode(String returnCode) {}

    /** @param token for {@code Authorization: Bearer}; this answer alone carries it */
    record SeatJson(
            UUID person,
            String name,
            List<String> people,
            UUID group,
            UUID document,
            String token,
            String returnCode) {}

    @GetMapping
    @Operation(summary = "What a join code opens, with the free places of each group")
    RoomJson room(@PathVariable String code, HttpServletRequest request) {
        Workshop workshop = joining.find(code, request.getRemoteAddr());
        Map<GroupId, Long> taken =
                seats.of(workshop.id()).stream().collect(Collectors.groupingBy(Seat::group, Collectors.counting()));
        return new RoomJson(
                workshop.code(),
                workshop.title(),
                workshop.phase().wireName(),
                workshop.language().code(),
                workshop.rules().seating().wireName(),
                workshop.openGroups().stream()
                        .map(group -> new PlacesJson(
                                group.id().value(),
                                group.name(),
                                Math.max(0, workshop.places(group) - taken.getOrDefault(group.id(), 0L))))
                        .toList());
    }

    @PostMapping
    @Operation(summary = "Takes a seat")
    SeatJson join(@PathVariable String code, @RequestBody Wish wish, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        Optional<GroupId> group = Optional.ofNullable(wish.group()).map(GroupId::new);
        List<String> people = Given.names("people", wish.people());
        var wanted =
                new JoinWish(Given.value("name", wish.name()), group, people, Optional.ofNullable(wish.department()));
        return seat(code, joining.join(code, wanted, address), address);
    }

    @PostMapping("/return")
    @Operation(summary = "Comes back to a seat with its return code")
    SeatJson comeBack(@PathVariable String code, @RequestBody ReturnCode body, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        String returnCode = Given.value("returnCode", body.returnCode());
        return seat(code, joining.comeBack(code, returnCode, address), address);
    }

    private SeatJson seat(String code, JoinedSeat joined, String address) {
        Seat seat = joined.seat();
        return new SeatJson(
                seat.person().value(),
                seat.name(),
                seat.people(),
                seat.group().value(),
                joining.find(code, address)
                        .group(seat.group())
                        .orElseThrow()
                        .document()
                        .value(),
                joined.token(),
                joined.returnCode());
    }
}
