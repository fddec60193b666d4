package okrworkshop.cockpit.arrival;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes devices at the participants' doors; requests of this machine itself prove nothing. */
@Component
class ArrivalFilter extends OncePerRequestFilter {
    private static final Pattern DOORS = Pattern.compile("/(join|hello|return|w)(/.*)?");
    private static final Pattern ITSELF = Pattern.compile("127\\..*|::1|0:0:0:0:0:0:0:1|");
    private static final int LONGEST_HOST = 100;

    private final Arrivals arrivals;
    private final Networks networks;

    ArrivalFilter(Arrivals arrivals, Networks networks) {
        this.arrivals = arrivals;
        this.networks = networks;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || !DOORS.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String from = Optional.ofNullable(request.getRemoteAddr()).orElse("");
        if (!ITSELF.matcher(from).matches() && !networks.ips().contains(from)) {
            String by = Optional.ofNullable(request.getHeader("Host")).orElse("");
            arrivals.seen(from, by.substring(0, Math.min(by.length(), LONGEST_HOST)));
        }
        chain.doFilter(request, response);
    }
}
