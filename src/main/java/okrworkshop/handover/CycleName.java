package okrworkshop.handover;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** What tools call a cycle: a quarter, a half-year or a year when it is one, else its first and last day. */
final class CycleName {
    private static final int HALF = 6;
    private static final int YEAR = 12;

    private CycleName() {}

    static String of(LocalDate start, LocalDate end) {
        if (start.getDayOfMonth() == 1 && end.plusDays(1).getDayOfMonth() == 1) {
            int year = start.getYear();
            if (spans(start, end, 3) && start.getMonthValue() % 3 == 1) {
                return String.format(Locale.ROOT, "%d-Q%d", year, start.get(IsoFields.QUARTER_OF_YEAR));
            }
            if (spans(start, end, HALF) && start.getMonthValue() % HALF == 1) {
                return String.format(Locale.ROOT, "%d-H%d", year, start.getMonthValue() / HALF + 1);
            }
            if (spans(start, end, YEAR) && start.getMonthValue() == 1) {
                return String.valueOf(year);
            }
        }
        return start + "/" + end;
    }

    private static boolean spans(LocalDate start, LocalDate end, int months) {
        return start.plusMonths(months).minusDays(1).equals(end);
    }
}
