package okrworkshop.people.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import okrworkshop.people.FirstRun;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The first account is made on the machine itself: whoever reads the link over a shoulder can't be faster from a phone.
 * What a proxy says about the sender may be invented, so behind one only the setting decides.
 */
@Component
class LaptopOnly implements FirstRun {
    private static final List<String> FORWARDED = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via");

    private final boolean anywhere;
    private final boolean trustsProxies;

    LaptopOnly(
            @Value("${okr.setup.from-anywhere:false}") boolean anywhere,
            @Value("${server.forward-headers-strategy:none}") String forwarded) {
        this.anywhere = anywhere;
        this.trustsProxies = !forwarded.equalsIgnoreCase("none");
    }

    @Override
    public boolean allowedFrom(HttpServletRequest request) {
        return anywhere
                || !trustsProxies
                        && Loopback.is(request.getRemoteAddr())
                        && FORWARDED.stream().allMatch(header -> request.getHeader(header) == null);
    }
}
