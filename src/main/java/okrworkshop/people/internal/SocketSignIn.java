package okrworkshop.people.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import okrworkshop.people.BearerToken;
import okrworkshop.people.Seats;
import okrworkshop.people.Trainers;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a trainer's program open the board socket with an API token. Seats are the socket's own matter: their tokens, which
 * are in memory, are not looked for among the trainers'.
 */
class SocketSignIn extends OncePerRequestFilter {
    private final Trainers trainers;
    private final Seats seats;

    SocketSignIn(Trainers trainers, Seats seats) {
        this.trainers = trainers;
        this.seats = seats;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        BearerToken.of(request)
                .filter(token -> seats.byToken(token).isEmpty())
                .flatMap(trainers::byApiToken)
                .map(trainer -> UsernamePasswordAuthenticationToken.authenticated(
                        trainer.username(), "", List.of(new SimpleGrantedAuthority(Authorities.TRAINER_ROLE))))
                .ifPresent(caller -> SecurityContextHolder.setContext(new SecurityContextImpl(caller)));
        chain.doFilter(request, response);
    }
}
