package okrworkshop.gallery.internal;

import static okrworkshop.holdings.Column.called;
import static okrworkshop.holdings.Column.flag;
import static okrworkshop.holdings.Column.group;
import static okrworkshop.holdings.Column.json;
import static okrworkshop.holdings.Column.made;
import static okrworkshop.holdings.Column.maybeMoment;
import static okrworkshop.holdings.Column.moment;
import static okrworkshop.holdings.Column.nobody;
import static okrworkshop.holdings.Column.number;
import static okrworkshop.holdings.Column.own;
import static okrworkshop.holdings.Column.personIf;
import static okrworkshop.holdings.Column.reference;
import static okrworkshop.holdings.Column.text;
import static okrworkshop.holdings.Column.word;

import java.util.List;
import java.util.Set;
import okrworkshop.gallery.Statement;
import okrworkshop.holdings.Holding;
import okrworkshop.holdings.Table;
import okrworkshop.shared.WorkshopId;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The gallery walk: what hung on the wall, dots without the people, comments with them where they had names. */
@Component
class GalleryHolding implements Holding {
    private static final TypeReference<List<Statement>> STATEMENTS = new TypeReference<>() {};

    private final WalkRows rows;

    GalleryHolding(WalkRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "gallery";
    }

    @Override
    public List<Table> tables() {
        return List.of(
                Table.of(
                        "gallery_round",
                        own("id"),
                        number("number", 1, 10_000),
                        moment("opened_at"),
                        moment("ends_at"),
                        number("total_ms", 0, Long.MAX_VALUE / 2),
                        maybeMoment("closed_at"),
                        number("dots", 0, 1_000),
                        flag("named"),
                        flag("on_wall")),
                Table.within(
                        "gallery_draft",
                        "round",
                        "gallery_round",
                        "id",
                        reference("round", "gallery_round"),
                        group("group_id"),
                        number("place", 0, 1_000),
                        json("content", 1_000_000, STATEMENTS, Set.of("text", "facts"))),
                Table.within(
                        "gallery_dot",
                        "round",
                        "gallery_round",
                        "id",
                        reference("round", "gallery_round"),
                        group("group_id"),
                        word("card", 40),
                        nobody("person"),
                        made("speaks_for", arrival -> ""),
                        number("dots", 1, 1_000)),
                Table.within(
                        "gallery_comment",
                        "round",
                        "gallery_round",
                        "id",
                        reference("round", "gallery_round"),
                        word("id", 40),
                        group("group_id"),
                        word("card", 40),
                        personIf("person", named("gallery_comment")),
                        called("speaks_for", 40)
                                .as("case when " + named("gallery_comment") + " then speaks_for else '' end"),
                        group("from_group"),
                        moment("made_at"),
                        text("content", 1_000),
                        flag("hidden")));
    }

    @Override
    public void check(WorkshopId workshop) {
        rows.of(workshop);
    }

    private static String named(String table) {
        return "exists (select 1 from gallery_round r where r.id = " + table + ".round and r.named)";
    }
}
