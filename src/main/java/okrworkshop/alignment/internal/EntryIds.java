package okrworkshop.alignment.internal;

import java.security.SecureRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Ids of entries: of one length, so that what merging texts leaves of two ids is none. */
@Component
class EntryIds implements Supplier<String> {
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 8;

    private final RandomGenerator random;

    @Autowired
    EntryIds() {
        this(new SecureRandom());
    }

    EntryIds(RandomGenerator random) {
        this.random = random;
    }

    @Override
    public String get() {
        return random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(at -> String.valueOf(SIGNS.charAt(at)))
                .collect(Collectors.joining());
    }
}
