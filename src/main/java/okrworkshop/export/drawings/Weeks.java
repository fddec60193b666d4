package okrworkshop.export.drawings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Stretches of the cycle in whole weeks, Monday to Sunday, cut at its ends; as the board counts them. Pure. */
record Weeks(List<Stretch> stretches) {
    /** A cycle is a quarter, half a year or a year. */
    private static final int LONGEST = 60;

    Weeks {
        stretches = List.copyOf(stretches);
    }

    /** Days as numbers since 1970, both belong to it. */
    record Stretch(long first, long last) {
        /** Mondays to Fridays; holidays are not known. */
        long workdays() {
            return Weeks.workdays(first, last);
        }

        LocalDate from() {
            return LocalDate.ofEpochDay(first);
        }
    }

    /**
     * What an effort asks for in each stretch, and before and after all of them.
     *
     * @param outside before and after together
     */
    record Share(List<Double> within, double outside) {}

    /**
     * The cycle's weeks, several of them together where there would be too many.
     *
     * @param most stretches that there is room for
     */
    static Weeks of(LocalDate from, LocalDate to, int most) {
        List<Stretch> weeks = new ArrayList<>();
        long last = to.toEpochDay();
        for (long first = from.toEpochDay(); first <= last && weeks.size() < LONGEST; ) {
            LocalDate sunday = LocalDate.ofEpochDay(first).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            long end = weeks.size() == LONGEST - 1 ? last : Math.min(last, sunday.toEpochDay());
            weeks.add(new Stretch(first, end));
            first = end + 1;
        }
        int together = Math.max(1, (weeks.size() + most - 1) / most);
        return new Weeks(IntStream.iterate(0, i -> i < weeks.size(), i -> i + together)
                .mapToObj(i -> new Stretch(
                        weeks.get(i).first(),
                        weeks.get(Math.min(i + together, weeks.size()) - 1).last()))
                .toList());
    }

    long workdays() {
        return stretches.stream().mapToLong(Stretch::workdays).sum();
    }

    /**
     * Spreads an effort evenly over the working days from start to due. What has no start begins with the cycle, what has no
     * due day ends with it. The parts add up to the effort.
     */
    Share spread(double effort, Optional<LocalDate> start, Optional<LocalDate> due) {
        if (stretches.isEmpty()) {
            return new Share(List.of(), effort);
        }
        long first = stretches.getFirst().first();
        long last = stretches.getLast().last();
        @Nullable Long ends = due.map(LocalDate::toEpochDay).orElse(null);
        long from = start.map(LocalDate::toEpochDay).orElse(ends == null ? first : Math.min(first, ends));
        long to = ends == null ? Math.max(last, from) : ends;
        long begin = Math.min(from, to);
        long end = Math.max(from, to);
        boolean working = workdays(begin, end) > 0;
        double all = working ? workdays(begin, end) : end - begin + 1;
        List<Double> within = stretches.stream()
                .map(each -> part(Math.max(begin, each.first()), Math.min(end, each.last()), working) * effort / all)
                .toList();
        return new Share(
                within,
                (part(begin, Math.min(end, first - 1), working) + part(Math.max(begin, last + 1), end, working))
                        * effort
                        / all);
    }

    private static double part(long from, long to, boolean working) {
        if (from > to) {
            return 0;
        }
        return working ? workdays(from, to) : to - from + 1;
    }

    /** Without counting them one by one, since years may lie between. */
    static long workdays(long from, long to) {
        return to < from ? 0 : before(to + 1) - before(from);
    }

    private static long before(long day) {
        return 5 * Math.floorDiv(day + 3, 7) + Math.min(5, Math.floorMod(day + 3, 7));
    }

    /** Month and day. */
    static String label(LocalDate day) {
        return String.format(Locale.ROOT, "%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
    }
}
