package okrworkshop.export.drawings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeeksTest {
    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final LocalDate TO = LocalDate.of(2026, 6, 30);

    @Test
    void weeksGoFromMondayToSundayCutAtTheEndsOfTheCycle() {
        Weeks weeks = Weeks.of(FROM, TO, 14);
        assertThat(weeks.stretches()).hasSize(14);
        assertThat(weeks.stretches().getFirst().from()).isEqualTo(FROM);
        assertThat(weeks.stretches().getFirst().workdays()).isEqualTo(3);
        assertThat(weeks.stretches().get(1).from()).isEqualTo("2026-04-06");
        assertThat(weeks.stretches().getLast().workdays()).isEqualTo(2);
        assertThat(weeks.workdays()).isEqualTo(65);
    }

    @Test
    void aYearHasSeveralWeeksInEachStretchWithoutAGap() {
        Weeks weeks = Weeks.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), 14);
        assertThat(weeks.stretches()).hasSizeLessThanOrEqualTo(14);
        for (int i = 1; i < weeks.stretches().size(); i++) {
            assertThat(weeks.stretches().get(i).first())
                    .isEqualTo(weeks.stretches().get(i - 1).last() + 1);
        }
        assertThat(weeks.stretches().getLast().last())
                .isEqualTo(LocalDate.of(2026, 12, 31).toEpochDay());
    }

    @Test
    void anEffortIsSpreadEvenlyOverWorkingDays() {
        Weeks.Share share = Weeks.of(FROM, TO, 14)
                .spread(10, Optional.of(LocalDate.of(2026, 4, 9)), Optional.of(LocalDate.of(2026, 4, 22)));
        assertThat(share.within().get(1)).isCloseTo(2, within(1e-9));
        assertThat(share.within().get(2)).isCloseTo(5, within(1e-9));
        assertThat(share.within().get(3)).isCloseTo(3, within(1e-9));
        assertThat(share.outside()).isZero();
    }

    @Test
    void nothingGetsLostWhereverTheDaysLie() {
        Weeks weeks = Weeks.of(FROM, TO, 14);
        for (int start = -400; start < 400; start += 13) {
            for (int due = -400; due < 400; due += 17) {
                Weeks.Share share = weeks.spread(7, Optional.of(FROM.plusDays(start)), Optional.of(FROM.plusDays(due)));
                double within =
                        share.within().stream().mapToDouble(each -> each).sum();
                assertThat(within + share.outside()).isCloseTo(7, within(1e-9));
            }
        }
        assertThat(weeks.spread(7, Optional.empty(), Optional.empty()).outside())
                .isZero();
        assertThat(weeks.spread(7, Optional.of(TO.plusDays(3)), Optional.empty())
                        .outside())
                .isCloseTo(7, within(1e-9));
        assertThat(weeks.spread(7, Optional.empty(), Optional.of(FROM.minusDays(3)))
                        .outside())
                .isCloseTo(7, within(1e-9));
    }

    @Test
    void aWeekendAloneCountsItsDays() {
        Weeks.Share share = Weeks.of(FROM, TO, 14)
                .spread(4, Optional.of(LocalDate.of(2026, 4, 11)), Optional.of(LocalDate.of(2026, 4, 12)));
        assertThat(share.within().get(1)).isCloseTo(4, within(1e-9));
    }
}
