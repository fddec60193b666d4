package okrworkshop.export.drawings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Drawing;

/** Tasks as bars over the weeks, key result by key result, with arrows for what waits for what. */
public final class Timeline {
    private static final double NAME = 206;
    private static final double AREA = SvgPaper.WIDTH - NAME - 2;
    private static final double HEAD = 34;
    private static final double FOOT = 84;
    /** For the name of a key result that goes on. */
    private static final double HEAD_ROOM = 36;

    private static final double BAR = 12;
    private static final double LABEL = 36;
    private static final double LEAST = 3;

    private static final Look TASK = new Look("#cfe0ee", "#3c6c94", 1, "");
    private static final Look POINT = new Look("#3c6c94", "#3c6c94", 1, "");
    private static final Look DUE = new Look("#22302b", "#22302b", 1, "");
    private static final Look WAITS = new Look("none", "#5d6169", 1, "");
    private static final Look LATE = new Look("none", "#8a1f1f", 1.5, "3 2");

    private final Words words;
    private final Span span;
    private final LocalDate cycleStart;
    private final LocalDate cycleEnd;
    private final SvgPaper paper = new SvgPaper();
    private final Map<String, Placed> placed = new HashMap<>();

    private Timeline(Span span, LocalDate cycleStart, LocalDate cycleEnd, Words words) {
        this.span = span;
        this.cycleStart = cycleStart;
        this.cycleEnd = cycleEnd;
        this.words = words;
    }

    /** A bar on the drawing. */
    private record Placed(TaskRows.Row.Bar bar, double x, double toX, double y) {}

    /**
     * No drawing when no task has a date; several when there are many.
     *
     * @param from first day of the cycle
     * @param to last day of it
     */
    public static List<Drawing> of(DraftOkr draft, LocalDate from, LocalDate to, Words words) {
        TaskRows tasks = TaskRows.of(draft);
        List<TaskRows.Row.Bar> bars = tasks.rows().stream()
                .filter(TaskRows.Row.Bar.class::isInstance)
                .map(TaskRows.Row.Bar.class::cast)
                .toList();
        if (bars.isEmpty()) {
            return List.of();
        }
        Span span = Span.of(from, to, bars);
        var measure = new Timeline(span, from, to, words);
        Sheets.Spread<TaskRows.Row> spread =
                Sheets.of(tasks.rows(), SvgPaper.MOST - HEAD - HEAD_ROOM - FOOT - 20, measure::height);
        List<List<TaskRows.Row>> sheets = headed(spread.shown());
        List<Drawing> drawings = new ArrayList<>();
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            String title = Sheets.title(words, words.text("picture.timeline"), sheet, sheets.size());
            boolean last = spread.last(sheet);
            drawings.add(new Timeline(span, from, to, words)
                    .drawn(sheets.get(sheet), title, last ? spread.left() : 0, last ? tasks.undated() : 0));
        }
        return List.copyOf(drawings);
    }

    /** A key result goes on under its name on the next drawing, and no name stands alone at the end. */
    private static List<List<TaskRows.Row>> headed(List<List<TaskRows.Row>> sheets) {
        List<List<TaskRows.Row>> headed = new ArrayList<>();
        TaskRows.Row head = sheets.getFirst().getFirst();
        for (List<TaskRows.Row> sheet : sheets) {
            List<TaskRows.Row> rows = new ArrayList<>(sheet);
            if (rows.getFirst() instanceof TaskRows.Row.Bar) {
                rows.addFirst(head);
            }
            for (TaskRows.Row row : rows) {
                head = row instanceof TaskRows.Row.Head ? row : head;
            }
            if (rows.size() > 1 && rows.getLast() instanceof TaskRows.Row.Head) {
                rows.removeLast();
            }
            headed.add(List.copyOf(rows));
        }
        return List.copyOf(headed);
    }

    private Drawing drawn(List<TaskRows.Row> rows, String title, int left, int undated) {
        double bottom = HEAD + rows.stream().mapToDouble(this::height).sum();
        drawScale(bottom);
        double y = HEAD;
        for (TaskRows.Row row : rows) {
            if (row instanceof TaskRows.Row.Bar bar) {
                place(bar, y);
            }
            y += height(row);
        }
        rows.forEach(this::drawWaits);
        y = HEAD;
        for (TaskRows.Row row : rows) {
            switch (row) {
                case TaskRows.Row.Head head -> drawHead(head, y);
                case TaskRows.Row.Bar bar -> drawBar(bar, y);
            }
            y += height(row);
        }
        y = paper.note(words.text("picture.timeline.legend"), y + 3);
        if (undated > 0) {
            y = paper.note(words.text("picture.timeline.undated", String.valueOf(undated)), y);
        }
        y = Sheets.more(paper, words, left, y);
        return paper.drawing(y, title, Sheets.told(rows.stream().map(this::told).toList()));
    }

    private void drawScale(double bottom) {
        paper.brief(words.text("picture.timeline.tasks"), 2, HEAD - 8, NAME - 8, Lines.BOLD, Look.INK);
        String range = LocalDate.ofEpochDay(span.from()) + " – " + LocalDate.ofEpochDay(span.to() - 1);
        paper.text(range, NAME, 11, Lines.SMALL, Look.SOFT);
        // What lies beside the cycle is grey.
        double begin = x(cycleStart.toEpochDay());
        double end = x(cycleEnd.toEpochDay() + 1);
        if (begin > NAME) {
            paper.box(NAME, HEAD, begin - NAME, bottom - HEAD, 0, Look.filled("#f0eeea"));
        }
        if (end < NAME + AREA) {
            paper.box(end, HEAD, NAME + AREA - end, bottom - HEAD, 0, Look.filled("#f0eeea"));
        }
        double week = AREA / span.weeks();
        int step = (int) Math.ceil(LABEL / week);
        for (int i = 0; i < span.weeks(); i += step) {
            double x = NAME + i * week;
            paper.line(x, HEAD - 4, x, bottom, Look.GRID);
            LocalDate monday = LocalDate.ofEpochDay(span.from() + 7L * i);
            if (x + LABEL - 6 <= NAME + AREA) {
                paper.text(Weeks.label(monday), x + 2, HEAD - 8, Lines.SMALL, Look.SOFT);
            }
        }
        paper.line(0, bottom, NAME + AREA, bottom, Look.GRID);
    }

    private void place(TaskRows.Row.Bar bar, double y) {
        double x = Math.min(x(bar.first()), NAME + AREA - LEAST);
        double toX = Math.max(x(bar.last() + 1), x + LEAST);
        placed.put(bar.task().id(), new Placed(bar, x, toX, y + height(bar) / 2));
    }

    private void drawHead(TaskRows.Row.Head head, double y) {
        paper.line(0, y, NAME + AREA, y, Look.GRID);
        String text = headText(head);
        double room = head.due().isPresent() ? SvgPaper.WIDTH - 4 : AREA + NAME - 4;
        paper.open(text)
                .lines(
                        Lines.BOLD.of(text, Math.min(room, headRoom(head)), 2),
                        2,
                        y + 14,
                        Lines.BOLD,
                        SvgPaper.Anchor.START,
                        Look.INK)
                .close();
        head.due().ifPresent(due -> {
            long day = due.toEpochDay();
            if (day >= span.from() && day < span.to()) {
                double x = x(day + 1);
                double middle = y + 11;
                paper.polygon(DUE, x, middle - 4.5, x + 4.5, middle, x, middle + 4.5, x - 4.5, middle);
            }
        });
    }

    /** Up to where the text may reach without touching the day on which it is due. */
    private double headRoom(TaskRows.Row.Head head) {
        return head.due()
                .map(due -> Math.max(NAME - 6, x(due.toEpochDay() + 1) - 14))
                .orElse(NAME + AREA - 6);
    }

    private void drawBar(TaskRows.Row.Bar bar, double y) {
        Placed place = placed.getOrDefault(bar.task().id(), new Placed(bar, NAME, NAME + LEAST, y));
        double middle = y + height(bar) / 2;
        List<String> lines = name(bar);
        paper.open(title(bar.task()))
                .lines(
                        lines,
                        12,
                        middle - (lines.size() - 1) * Lines.PLAIN.height() / 2 + 3.5,
                        Lines.PLAIN,
                        SvgPaper.Anchor.START,
                        Look.INK);
        if (bar.point()) {
            double x = Math.min(place.x() + 5, NAME + AREA - 6);
            paper.polygon(POINT, x, middle - 5, x + 5, middle, x, middle + 5, x - 5, middle);
        } else {
            paper.box(place.x(), middle - BAR / 2, place.toX() - place.x(), BAR, 3, TASK);
        }
        drawBeyond(bar, middle);
        drawOwner(bar.task().owner().strip(), place, middle);
        paper.close();
    }

    /** Points out of the drawing where the task goes on. */
    private void drawBeyond(TaskRows.Row.Bar bar, double y) {
        if (bar.first() < span.from()) {
            paper.polygon(POINT, NAME, y, NAME + 6, y - 4, NAME + 6, y + 4);
        }
        if (bar.last() >= span.to()) {
            double edge = NAME + AREA;
            paper.polygon(POINT, edge, y, edge - 6, y - 4, edge - 6, y + 4);
        }
    }

    private void drawOwner(String owner, Placed place, double y) {
        if (owner.isEmpty()) {
            return;
        }
        String text = String.join("", Lines.SMALL.of(owner, 120, 1));
        double width = Lines.SMALL.width(text);
        if (place.toX() + 12 + width <= NAME + AREA) {
            paper.text(text, place.toX() + 9, y + 3, Lines.SMALL, Look.SOFT);
        } else if (place.x() - 5 - width >= NAME) {
            paper.text(text, place.x() - 5, y + 3, Lines.SMALL, SvgPaper.Anchor.END, Look.SOFT);
        } else {
            paper.text(text, place.x() + 8, y + 3, Lines.SMALL, Look.INK);
        }
    }

    private void drawWaits(TaskRows.Row row) {
        if (!(row instanceof TaskRows.Row.Bar bar)) {
            return;
        }
        Placed to = placed.get(bar.task().id());
        if (to == null) {
            return;
        }
        for (String id : bar.task().dependsOnIds()) {
            Placed from = placed.get(id);
            if (from != null && from != to) {
                drawWait(from, to);
            }
        }
    }

    private void drawWait(Placed from, Placed to) {
        boolean late = to.bar().first() <= from.bar().last();
        double left = Math.max(NAME + 1, to.x() - 7);
        double out = Math.min(from.toX() + 5, NAME + AREA - 1);
        if (left > out) {
            paper.steps(WAITS, from.toX(), from.y(), out, from.y(), out, to.y(), to.x(), to.y());
        } else {
            double between = from.y() + (to.y() > from.y() ? 1 : -1) * (BAR / 2 + 4);
            paper.steps(
                    late ? LATE : WAITS,
                    from.toX(),
                    from.y(),
                    out,
                    from.y(),
                    out,
                    between,
                    left,
                    between,
                    left,
                    to.y(),
                    to.x(),
                    to.y());
        }
        paper.polygon(
                Look.filled(late ? Look.WARN : Look.SOFT),
                to.x(),
                to.y(),
                to.x() - 5,
                to.y() - 3,
                to.x() - 5,
                to.y() + 3);
    }

    private double x(long day) {
        return NAME + span.place(day) * AREA;
    }

    private double height(TaskRows.Row row) {
        return switch (row) {
            case TaskRows.Row.Head head ->
                9 + Lines.BOLD.of(headText(head), headRoom(head), 2).size() * Lines.BOLD.height();
            case TaskRows.Row.Bar bar -> Math.max(22, name(bar).size() * Lines.PLAIN.height() + 8);
        };
    }

    private List<String> name(TaskRows.Row.Bar bar) {
        return Lines.PLAIN.of(title(bar.task()), NAME - 22, 3);
    }

    private String headText(TaskRows.Row.Head head) {
        if (head.place().isEmpty()) {
            return words.text("picture.timeline.loose");
        }
        return head.place() + " "
                + (head.text().isBlank() ? words.text("untitled") : head.text().strip());
    }

    private String title(DraftOkr.Task task) {
        return task.text().isBlank() ? words.text("untitled") : task.text().strip();
    }

    private String told(TaskRows.Row row) {
        return switch (row) {
            case TaskRows.Row.Head head ->
                head.due()
                        .map(due -> words.text("picture.timeline.told-due", headText(head), due.toString()))
                        .orElse(words.text("picture.timeline.told-head", headText(head)));
            case TaskRows.Row.Bar bar ->
                words.text(
                        bar.point() ? "picture.timeline.told-point" : "picture.timeline.told",
                        title(bar.task()),
                        LocalDate.ofEpochDay(bar.first()).toString(),
                        LocalDate.ofEpochDay(bar.last()).toString());
        };
    }
}
