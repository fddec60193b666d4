package okrworkshop.people.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of a browser that was signed out from another device. */
class WithdrawnBrowsers extends OncePerRequestFilter {
    private final RememberedBrowsers remembered;

    WithdrawnBrowsers(RememberedBrowsers remembered) {
        this.remembered = remembered;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(RememberedBrowsers.HASH) instanceof String hash) {
            if (remembered.isWithdrawn(hash)) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }
}
