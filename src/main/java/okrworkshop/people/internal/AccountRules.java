package okrworkshop.people.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import okrworkshop.shared.RefusedException;

/** What a trainer's user name and password must be like. */
final class AccountRules {
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9._-]{3,40}");
    private static final int SHORTEST_PASSWORD = 10;

    /** bcrypt reads no further. */
    private static final int LONGEST_PASSWORD_BYTES = 72;

    private AccountRules() {}

    /** @return the name in lower case */
    static String username(String typed) {
        String username = typed.strip().toLowerCase(Locale.ROOT);
        if (!USERNAME.matcher(username).matches()) {
            throw new RefusedException("trainer.username-form");
        }
        return username;
    }

    static String password(String typed) {
        if (typed.length() < SHORTEST_PASSWORD) {
            throw new RefusedException("trainer.password-short", SHORTEST_PASSWORD);
        }
        if (typed.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_BYTES) {
            throw new RefusedException("trainer.password-long", LONGEST_PASSWORD_BYTES);
        }
        return typed;
    }
}
