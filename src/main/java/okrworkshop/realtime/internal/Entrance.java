package okrworkshop.realtime.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import okrworkshop.people.BearerToken;
import okrworkshop.people.FailedCodes;
import okrworkshop.people.Role;
import okrworkshop.people.Seat;
import okrworkshop.people.SeatCookie;
import okrworkshop.people.Seats;
import okrworkshop.people.SignedIn;
import okrworkshop.people.Trainer;
import okrworkshop.realtime.Rooms;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/**
 * Identifies who opens a socket. Lets everybody through: a browser can read a close code, but not why a handshake was
 * refused; the {@link Socket} closes on those who have no {@link Identity}.
 */
final class Entrance implements HandshakeInterceptor {
    static final String IDENTITY = "okr.identity";
    static final String REFUSED = "okr.refused";

    private final ObjectProvider<Rooms> rooms;
    private final ObjectProvider<Seats> seats;
    private final ObjectProvider<SignedIn> signedIn;
    private final ObjectProvider<FailedCodes> failedCodes;

    Entrance(
            ObjectProvider<Rooms> rooms,
            ObjectProvider<Seats> seats,
            ObjectProvider<SignedIn> signedIn,
            ObjectProvider<FailedCodes> failedCodes) {
        this.rooms = rooms;
        this.seats = seats;
        this.signedIn = signedIn;
        this.failedCodes = failedCodes;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        HttpServletRequest http = ((ServletServerHttpRequest) request).getServletRequest();
        String code = Optional.ofNullable(http.getParameter("workshop")).orElse("");
        Optional<WorkshopId> workshop = rooms.getObject().byCode(code);
        workshop.flatMap(known -> identify(http, code, known))
                .ifPresentOrElse(
                        identity -> attributes.put(IDENTITY, identity),
                        () -> attributes.put(REFUSED, reason(http.getRemoteAddr(), workshop.isPresent())));
        return true;
    }

    /** Whoever tries code after code learns no more here than on the join page. */
    private CloseCode reason(String address, boolean known) {
        FailedCodes codes = failedCodes.getObject();
        try {
            codes.check(address);
        } catch (RefusedException slowDown) {
            return CloseCode.UNKNOWN_PERSON;
        }
        if (known) {
            return CloseCode.UNKNOWN_PERSON;
        }
        codes.failed(address);
        return CloseCode.UNKNOWN_WORKSHOP;
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception exception) {}

    /**
     * A trainer who also holds a seat says with {@code as=facilitator} who is coming, and with {@code as=looking} that a
     * group is to be seen as it sees itself.
     */
    private Optional<Identity> identify(HttpServletRequest http, String code, WorkshopId workshop) {
        Optional<Identity> trainer = trainer(workshop);
        if (trainer.isPresent() && "looking".equals(http.getParameter("as"))) {
            return group(http).map(group -> looking(trainer.get(), group));
        }
        if (trainer.isPresent() && "facilitator".equals(http.getParameter("as"))) {
            return trainer;
        }
        return Stream.concat(BearerToken.of(http).stream(), SeatCookie.token(http.getCookies(), code).stream())
                .flatMap(token -> seats.getObject().byToken(token).stream())
                .filter(seat -> seat.workshop().equals(workshop))
                .map(Entrance::participant)
                .findFirst()
                .or(() -> trainer);
    }

    private Optional<Identity> trainer(WorkshopId workshop) {
        return signedIn.getObject()
                .trainer()
                .flatMap(trainer ->
                        rooms.getObject().role(trainer.id(), workshop).map(role -> crew(trainer, role, workshop)));
    }

    private static Identity crew(Trainer trainer, Role role, WorkshopId workshop) {
        return new Identity(trainer.id(), trainer.displayName(), role, workshop, Optional.empty(), List.of());
    }

    /** Sees the room as a member of the group does. */
    private static Identity looking(Identity crew, GroupId group) {
        return new Identity(
                crew.person(), crew.name(), Role.PARTICIPANT, crew.workshop(), Optional.of(group), List.of(), true);
    }

    private static Optional<GroupId> group(HttpServletRequest http) {
        try {
            return Optional.ofNullable(http.getParameter("group")).map(GroupId::of);
        } catch (IllegalArgumentException madeUp) {
            return Optional.empty();
        }
    }

    private static Identity participant(Seat seat) {
        return new Identity(
                seat.person(),
                seat.name(),
                Role.PARTICIPANT,
                seat.workshop(),
                Optional.of(seat.group()),
                seat.people());
    }
}
