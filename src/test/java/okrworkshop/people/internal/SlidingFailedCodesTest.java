package okrworkshop.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import okrworkshop.shared.RefusedException;
import okrworkshop.testing.SettableClock;
import org.junit.jupiter.api.Test;

class SlidingFailedCodesTest {
    private static final String HALL = "192.168.1.7";
    private final SettableClock clock = new SettableClock();
    private final SlidingFailedCodes codes = new SlidingFailedCodes(clock);

    @Test
    void nineWrongCodesInAMinuteCostNothing() {
        fail(9);
        assertThatCode(() -> codes.check(HALL)).doesNotThrowAnyException();
    }

    @Test
    void theTenthWrongCodeCostsASecondAndNoMore() {
        fail(10);
        assertThat(secondsToWait()).isEqualTo(1);
        clock.pass(Duration.ofSeconds(1));
        assertThatCode(() -> codes.check(HALL)).doesNotThrowAnyException();
    }

    @Test
    void theWaitGrowsToThirtySecondsAndNeverFurther() {
        fail(500);
        assertThat(secondsToWait()).isEqualTo(30);
        clock.pass(Duration.ofSeconds(30));
        assertThatCode(() -> codes.check(HALL)).doesNotThrowAnyException();
    }

    @Test
    void aMinuteWithoutWrongCodesForgetsThem() {
        fail(30);
        clock.pass(Duration.ofSeconds(61));
        codes.check(HALL);
        assertThat(codes.size()).isZero();
    }

    @Test
    void anotherAddressIsNotConcerned() {
        fail(50);
        assertThatCode(() -> codes.check("192.168.1.8")).doesNotThrowAnyException();
    }

    @Test
    void rememberedAddressesAreBounded() {
        for (int address = 0; address < 20_000; address++) {
            codes.failed("10.0." + address);
        }
        assertThat(codes.size()).isEqualTo(10_000);
    }

    private void fail(int times) {
        for (int time = 0; time < times; time++) {
            codes.failed(HALL);
        }
    }

    private int secondsToWait() {
        String[] seconds = new String[1];
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> codes.check(HALL))
                .satisfies(refused -> {
                    assertThat(refused.refusal().code()).isEqualTo("code.slow-down");
                    seconds[0] = refused.refusal().arguments().getFirst();
                });
        return Integer.parseInt(seconds[0]);
    }
}
