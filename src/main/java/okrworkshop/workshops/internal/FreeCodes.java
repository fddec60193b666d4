package okrworkshop.workshops.internal;

import java.security.SecureRandom;
import okrworkshop.people.ShortCode;
import org.springframework.stereotype.Component;

/** Join codes that no workshop has. */
@Component
class FreeCodes {
    private final WorkshopRows rows;
    private final SecureRandom random = new SecureRandom();

    FreeCodes(WorkshopRows rows) {
        this.rows = rows;
    }

    String free() {
        String code = ShortCode.random(random, ShortCode.JOIN);
        return rows.isTaken(code) ? free() : code;
    }
}
