package okrworkshop.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleNameTest {
    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2026-06-30, 2026-Q2",
        "2026-10-01, 2026-12-31, 2026-Q4",
        "2026-01-01, 2026-06-30, 2026-H1",
        "2026-07-01, 2026-12-31, 2026-H2",
        "2026-01-01, 2026-12-31, 2026",
        "2026-02-01, 2026-04-30, 2026-02-01/2026-04-30",
        "2026-04-02, 2026-06-30, 2026-04-02/2026-06-30"
    })
    void aCycleIsCalledByItsQuarterHalfOrYearOrElseByItsDays(LocalDate start, LocalDate end, String name) {
        assertThat(CycleName.of(start, end)).isEqualTo(name);
    }
}
