package okrworkshop.export.drawings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Days that a timeline shows, whole weeks.
 *
 * @param from number of the first Monday since 1970
 * @param to the Monday after the last week
 */
record Span(long from, long to) {
    /** Further than this beside the cycle a task is cut off, so that one wrong year does not squeeze all others. */
    private static final long BESIDE = 56;

    private static final long LONGEST = 800;

    /** The weeks of the cycle, with those before and after it in which tasks lie. */
    static Span of(LocalDate cycleStart, LocalDate cycleEnd, List<TaskRows.Row.Bar> bars) {
        long from = cycleStart.toEpochDay();
        long to = Math.clamp(cycleEnd.toEpochDay(), from, from + LONGEST);
        long first = Math.min(
                from, days(bars).filter(day -> day >= from - BESIDE).min().orElse(from));
        long last =
                Math.max(to, days(bars).filter(day -> day <= to + BESIDE).max().orElse(to));
        return new Span(monday(first), monday(last) + 7);
    }

    private static LongStream days(List<TaskRows.Row.Bar> bars) {
        return bars.stream().flatMapToLong(bar -> LongStream.of(bar.first(), bar.last()));
    }

    private static long monday(long day) {
        return LocalDate.ofEpochDay(day)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .toEpochDay();
    }

    /** Where a day begins, 0 to 1; what lies outside lies at the edge. */
    double place(long day) {
        return (double) (Math.clamp(day, from, to) - from) / (to - from);
    }

    int weeks() {
        return (int) ((to - from) / 7);
    }
}
