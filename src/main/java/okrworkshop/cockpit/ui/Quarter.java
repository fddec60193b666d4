package okrworkshop.cockpit.ui;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** A calendar quarter, the usual cycle of an OKR. */
record Quarter(int year, int number) {
    static Quarter after(LocalDate day) {
        LocalDate next = day.plusMonths(3);
        return new Quarter(next.getYear(), next.get(IsoFields.QUARTER_OF_YEAR));
    }

    LocalDate from() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    LocalDate to() {
        return from().plusMonths(3).minusDays(1);
    }
}
