package okrworkshop.testing;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Catches refusals. */
public final class Refusals {
    private Refusals() {}

    public static Refusal of(ThrowingCallable call) {
        return catchThrowableOfType(RefusedException.class, call).refusal();
    }

    public static String codeOf(ThrowingCallable call) {
        return of(call).code();
    }
}
