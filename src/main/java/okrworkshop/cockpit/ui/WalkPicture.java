package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import okrworkshop.gallery.Statement;
import okrworkshop.gallery.WalkResult;
import okrworkshop.gallery.WalkResult.Dotted;
import okrworkshop.gallery.WalkResult.Draft;
import okrworkshop.gallery.WalkResult.Remark;
import okrworkshop.workshops.Workshop;

/** The gallery walk on the wall: drafts with their dots, as many on a page as can be read, and the newest comments. */
final class WalkPicture implements Picture {
    private static final int NEWEST = 6;
    private static final int LARGE = 4;

    private final Workshop workshop;
    private final WallRound round;
    private final Instant now;

    private WalkPicture(Workshop workshop, WallRound round, Instant now) {
        this.workshop = workshop;
        this.round = round;
        this.now = now;
    }

    /**
     * What is seen of a round.
     *
     * @param endsAt empty when it is closed
     * @param beside how many columns stand beside each other
     */
    record WallRound(
            int number,
            Optional<Instant> endsAt,
            Duration total,
            int dots,
            int comments,
            int beside,
            List<Column> columns,
            int page,
            int pages,
            List<Newest> newest) {
        WallRound {
            columns = List.copyOf(columns);
            newest = List.copyOf(newest);
        }
    }

    /** Drafts below each other. */
    record Column(List<Part> parts) {
        Column {
            parts = List.copyOf(parts);
        }
    }

    /** A draft, or the rest of one that began in another column. */
    record Part(String name, boolean rest, List<Line> lines) {
        Part {
            lines = List.copyOf(lines);
        }
    }

    record Line(boolean objective, String label, String text, int dots) {}

    /** @param about draft and statement */
    record Newest(String text, String from, String name, String about) {}

    /** Empty when nothing of a walk is to be on the wall. */
    static Optional<WalkPicture> of(WallFacts facts, Stagecraft craft) {
        return craft.walk(facts.workshop().id()).map(result -> of(facts, result));
    }

    private static WalkPicture of(WallFacts facts, WalkResult result) {
        int beside = result.drafts().size() <= LARGE ? 2 : 3;
        List<Column> columns = new WalkColumns(beside).of(result.drafts());
        int pages = Math.max(1, (columns.size() + beside - 1) / beside);
        int page = facts.showing().page(facts.now(), pages);
        return new WalkPicture(
                facts.workshop(),
                new WallRound(
                        result.number(),
                        result.open() ? Optional.of(result.endsAt()) : Optional.empty(),
                        result.total(),
                        result.dots(),
                        result.comments(),
                        beside,
                        columns.stream()
                                .skip((long) page * beside)
                                .limit(beside)
                                .toList(),
                        page,
                        pages,
                        newest(result)),
                facts.now());
    }

    private static List<Newest> newest(WalkResult result) {
        List<Newest> all = new ArrayList<>();
        List<Map.Entry<Remark, Draft>> said = result.drafts().stream()
                .flatMap(draft -> draft.remarks().stream().map(remark -> Map.entry(remark, draft)))
                .sorted(Comparator.comparing(
                                (Map.Entry<Remark, Draft> each) -> each.getKey().at())
                        .reversed())
                .limit(NEWEST)
                .collect(Collectors.toList());
        said.forEach(each -> all.add(newest(each.getKey(), each.getValue())));
        return all;
    }

    private static Newest newest(Remark remark, Draft draft) {
        String label = draft.statements().stream()
                .map(Dotted::statement)
                .filter(statement -> statement.card().equals(remark.card()))
                .map(Statement::label)
                .findFirst()
                .orElse("");
        return new Newest(remark.text(), remark.group(), remark.name(), (draft.name() + " " + label).strip());
    }

    @Override
    public int pages() {
        return round.pages();
    }

    @Override
    public Component draw() {
        return new ProjectedWalk(workshop, round, now);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WalkPicture that && workshop.equals(that.workshop) && round.equals(that.round);
    }

    @Override
    public int hashCode() {
        return round.hashCode();
    }
}
