package okrworkshop.people.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import okrworkshop.people.BearerToken;
import okrworkshop.people.Seat;
import okrworkshop.people.SeatCookie;
import okrworkshop.people.Seats;
import okrworkshop.people.Trainers;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who calls the API: a bearer token of a trainer or a seat. Downloads, which change nothing, are also given to
 * browsers: by the seat's cookie or the trainer's session.
 */
class ApiSignIn extends OncePerRequestFilter {
    private final Trainers trainers;
    private final Seats seats;
    private final AuthenticationEntryPoint refusal;

    ApiSignIn(Trainers trainers, Seats seats, AuthenticationEntryPoint refusal) {
        this.trainers = trainers;
        this.seats = seats;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> token = BearerToken.of(request);
        Optional<Authentication> caller = token.isPresent() ? byToken(token.get()) : byBrowser(request);
        if (token.isPresent() && caller.isEmpty()) {
            refusal.commence(request, response, new BadCredentialsException("unknown token"));
            return;
        }
        caller.ifPresent(who -> SecurityContextHolder.setContext(new SecurityContextImpl(who)));
        chain.doFilter(request, response);
    }

    private Optional<Authentication> byToken(String token) {
        return trainers.byApiToken(token)
                .map(trainer -> caller(trainer.username(), Authorities.TRAINER_ROLE))
                .or(() -> seats.byToken(token).map(ApiSignIn::seated));
    }

    private Optional<Authentication> byBrowser(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") || !request.getRequestURI().contains("/exports/")) {
            return Optional.empty();
        }
        return seatByCookie(request).map(ApiSignIn::seated).or(() -> bySession(request));
    }

    private Optional<Seat> seatByCookie(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("workshop"))
                .flatMap(code -> SeatCookie.token(request.getCookies(), code))
                .flatMap(seats::byToken);
    }

    private static Optional<Authentication> bySession(HttpServletRequest request) {
        return Optional.ofNullable(new HttpSessionSecurityContextRepository()
                .loadDeferredContext(request)
                .get()
                .getAuthentication());
    }

    private static Authentication seated(Seat seat) {
        return caller(seat, Authorities.SEAT_ROLE);
    }

    private static Authentication caller(Object principal, String role) {
        return UsernamePasswordAuthenticationToken.authenticated(
                principal, "", List.of(new SimpleGrantedAuthority(role)));
    }
}
