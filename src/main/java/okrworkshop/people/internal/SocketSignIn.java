package okrworkshop.people.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import okrworkshop.people.BearerToken;
import okrworkshop.people.Trainers;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a trainer's program open the board socket with an API token. Seats are the socket's own matter. */
class SocketSignIn extends OncePerRequestFilter {
    private final Trainers trainers;

    SocketSignIn(Trainers trainers) {
        this.trainers = trainers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !path.equals("/ws") && !path.startsWith("/ws/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        BearerToken.of(request)
                .flatMap(trainers::byApiToken)
                .map(trainer -> UsernamePasswordAuthenticationToken.authenticated(
                        trainer.username(), "", List.of(new SimpleGrantedAuthority(Authorities.TRAINER_ROLE))))
                .ifPresent(caller -> SecurityContextHolder.setContext(new SecurityContextImpl(caller)));
        chain.doFilter(request, response);
    }
}
