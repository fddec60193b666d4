package okrworkshop.report.file;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import okrworkshop.paper.Block;
import okrworkshop.paper.Cell;
import okrworkshop.paper.Figures;
import okrworkshop.report.Conditions;
import okrworkshop.report.Conditions.OfStep;
import okrworkshop.report.Participation;
import okrworkshop.report.Report;
import okrworkshop.report.TimeSpent;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Phase;

/** How the workshop went: its facts, its time, who took part, and what was met. */
final class CourseParts {
    private static final String NONE = "–";

    private final Report report;
    private final Words words;

    CourseParts(Report report, Words words) {
        this.report = report;
        this.words = words;
    }

    /** What the workshop was, in a few lines. */
    List<Block.Fact> facts() {
        boolean over = report.workshop().phase() == Phase.CLOSED;
        return List.of(
                fact("state", words.say(over ? "report.state.over" : "report.state.so-far")),
                fact("as-of", day().toString()),
                fact("method", words.method("title")),
                fact("groups", String.valueOf(report.workshop().groups().size())),
                fact("people", String.valueOf(report.people())),
                fact("minutes", words.say("report.minutes-of", minutes(true), minutes(false))));
    }

    /** On which it was read. */
    LocalDate day() {
        return LocalDate.ofInstant(report.asOf(), ZoneId.systemDefault());
    }

    private Block.Fact fact(String what, String value) {
        return new Block.Fact(words.say("report.fact." + what), value);
    }

    private long minutes(boolean spent) {
        return Words.minutes(report.times().stream()
                .map(time -> spent ? time.spent() : time.planned())
                .reduce(Duration.ZERO, Duration::plus));
    }

    Part time() {
        boolean apart = report.times().stream().anyMatch(time -> time.own().isPresent());
        List<String> heads = new ArrayList<>(List.of(
                words.say("report.step"),
                words.say("report.file.planned"),
                words.say("report.file.actual"),
                words.say("report.file.difference")));
        if (apart) {
            heads.add(words.say("report.file.fastest"));
            heads.add(words.say("report.file.slowest"));
        }
        return part(
                "report.time",
                List.of(words.say("report.file.time.hint")),
                heads,
                report.times().stream().map(time -> times(time, apart)).toList(),
                List.of());
    }

    private List<Cell> times(TimeSpent time, boolean apart) {
        long planned = Words.minutes(time.planned());
        long spent = Words.minutes(time.spent());
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(words.step(time.step())));
        cells.add(Cell.number(planned));
        cells.add(time.entered() ? Cell.number(spent) : Cell.empty());
        cells.add(time.entered() ? Cell.number(spent - planned) : Cell.empty());
        if (apart) {
            cells.add(time.own()
                    .map(range -> Cell.number(Words.minutes(range.shortest())))
                    .orElseGet(Cell::empty));
            cells.add(time.own()
                    .map(range -> Cell.number(Words.minutes(range.longest())))
                    .orElseGet(Cell::empty));
        }
        return cells;
    }

    Part participation() {
        List<Block> notes = new ArrayList<>();
        if (report.participation().stream().anyMatch(group -> group.shared() > 0)) {
            notes.add(new Block.Remark(words.say("report.participation.shared")));
        }
        return part(
                "report.participation",
                List.of(words.say("report.file.participation.hint", Participation.FEWEST)),
                List.of(
                        words.say("report.group"),
                        words.say("report.participation.wrote"),
                        words.say("report.fact.people"),
                        words.say("report.participation.all"),
                        words.say("report.file.nameless"),
                        words.say("report.participation.half")),
                report.participation().stream().map(this::participation).toList(),
                notes);
    }

    private List<Cell> participation(Participation group) {
        String spread = group.shows() && group.makeHalf() > 0
                ? words.say("report.participation.half-from", group.makeHalf(), group.people())
                : group.shows() ? NONE : words.say("report.participation.too-few");
        return List.of(
                Cell.text(words.named(group.group().name())),
                group.shows() ? Cell.number(group.wrote()) : Cell.empty(),
                group.shows() ? Cell.number(group.people()) : Cell.empty(),
                Cell.number(group.all()),
                Cell.number(group.nameless()),
                Cell.text(spread));
    }

    /** Whether the method says when a step is done. */
    boolean hasConditions() {
        return !gated().isEmpty();
    }

    private List<StepTemplate> gated() {
        return report.workshop().template().steps().stream()
                .filter(step -> !step.done().isEmpty())
                .toList();
    }

    Part conditions() {
        List<String> heads = new ArrayList<>(List.of(words.say("report.group")));
        gated().forEach(step -> heads.add(words.step(step)));
        List<String> steps = gated().stream().map(StepTemplate::id).toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (Conditions group : report.conditions()) {
            List<Cell> row =
                    new ArrayList<>(List.of(Cell.text(words.named(group.group().name()))));
            steps.forEach(step -> row.add(group.steps().stream()
                    .filter(each -> each.step().equals(step))
                    .findFirst()
                    .map(this::met)
                    .orElseGet(Cell::empty)));
            rows.add(row);
        }
        List<Block> left = new ArrayList<>();
        report.workshop().template().steps().forEach(step -> left.addAll(left(step.id())));
        return part("report.conditions", List.of(words.say("report.conditions.hint")), heads, rows, left);
    }

    private Cell met(OfStep step) {
        return switch (step.state()) {
            case AHEAD -> Cell.text(NONE);
            case UNKNOWN -> Cell.text(words.say("report.conditions.unknown"));
            case NOW -> Cell.text(words.say("report.conditions.now", step.met(), step.all()));
            case LEFT -> Cell.text(words.say("report.of", step.met(), step.all()));
        };
    }

    /** The conditions that groups left open in a step, with how many did, and the reasons that were given. */
    private List<Block> left(String step) {
        Map<String, Integer> open = new LinkedHashMap<>();
        Set<String> reasons = new TreeSet<>();
        for (Conditions group : report.conditions()) {
            group.steps().stream()
                    .filter(each -> each.step().equals(step) && each.state() == Conditions.State.LEFT)
                    .forEach(each -> {
                        each.open().forEach(condition -> open.merge(condition, 1, Integer::sum));
                        each.reason().ifPresent(reasons::add);
                    });
        }
        if (open.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, words.say("report.conditions.left", words.step(step))));
        blocks.add(new Block.Bullets(open.entrySet().stream()
                .map(each -> words.condition(step, each.getKey()) + " "
                        + words.say("report.conditions.groups", each.getValue()))
                .toList()));
        reasons.forEach(reason ->
                blocks.add(new Block.Paragraph(words.around("report.conditions.reason", words.named(reason)))));
        return blocks;
    }

    private Part part(
            String key, List<String> hints, List<String> heads, List<List<Cell>> rows, List<? extends Block> notes) {
        Figures figures = Figures.of(words.say(key), heads, rows);
        List<Block> blocks = new ArrayList<>();
        hints.forEach(hint -> blocks.add(new Block.Remark(hint)));
        if (!rows.isEmpty()) {
            blocks.add(figures.table());
        }
        blocks.addAll(notes);
        return new Part(figures.name(), blocks, List.of(figures.sheet()));
    }
}
