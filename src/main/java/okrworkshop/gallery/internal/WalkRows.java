package okrworkshop.gallery.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.gallery.Hung;
import okrworkshop.gallery.Statement;
import okrworkshop.gallery.Walk;
import okrworkshop.gallery.WalkRound;
import okrworkshop.gallery.WalkRound.Dot;
import okrworkshop.gallery.WalkRound.Place;
import okrworkshop.gallery.WalkRound.Said;
import okrworkshop.gallery.WalkRound.Voice;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rounds on disk, with drafts, dots and comments. */
@Repository
class WalkRows {
    private static final String OF = " where round in (select id from gallery_round where workshop = ?)";
    private static final TypeReference<List<Statement>> STATEMENTS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper mapper = JsonMapper.shared();

    WalkRows(JdbcClient database) {
        this.database = database;
    }

    Walk of(WorkshopId workshop) {
        Map<UUID, List<Hung>> drafts = drafts(workshop);
        Map<UUID, Map<Dot, Integer>> dots = dots(workshop);
        Map<UUID, List<Said>> comments = comments(workshop);
        return new Walk(database.sql("""
                        select id, number, opened_at, ends_at, total_ms, closed_at, dots, named, on_wall from gallery_round
                        where workshop = ? order by number""")
                .param(workshop.value())
                .query((row, at) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new WalkRound(
                            id,
                            row.getInt("number"),
                            moment(row, "opened_at").orElseThrow(),
                            moment(row, "ends_at").orElseThrow(),
                            Duration.ofMillis(row.getLong("total_ms")),
                            moment(row, "closed_at"),
                            row.getInt("dots"),
                            row.getBoolean("named"),
                            row.getBoolean("on_wall"),
                            drafts.getOrDefault(id, List.of()),
                            dots.getOrDefault(id, Map.of()),
                            comments.getOrDefault(id, List.of()));
                })
                .list());
    }

    private Map<UUID, List<Hung>> drafts(WorkshopId workshop) {
        Map<UUID, List<Hung>> drafts = new HashMap<>();
        database.sql("select round, group_id, content from gallery_draft" + OF + " order by round, place")
                .param(workshop.value())
                .query(row -> {
                    var draft = new Hung(
                            new GroupId(row.getObject("group_id", UUID.class)),
                            mapper.readValue(row.getString("content"), STATEMENTS));
                    drafts.computeIfAbsent(row.getObject("round", UUID.class), id -> new ArrayList<>())
                            .add(draft);
                });
        return drafts;
    }

    private Map<UUID, Map<Dot, Integer>> dots(WorkshopId workshop) {
        Map<UUID, Map<Dot, Integer>> dots = new HashMap<>();
        database.sql("select round, group_id, card, person, speaks_for, dots from gallery_dot" + OF)
                .param(workshop.value())
                .query(row -> {
                    dots.computeIfAbsent(row.getObject("round", UUID.class), id -> new HashMap<>())
                            .put(new Dot(place(row), voice(row)), row.getInt("dots"));
                });
        return dots;
    }

    private Map<UUID, List<Said>> comments(WorkshopId workshop) {
        Map<UUID, List<Said>> comments = new HashMap<>();
        database.sql("""
                        select round, id, group_id, card, person, speaks_for, from_group, made_at, content, hidden
                        from gallery_comment""" + OF + " order by round, made_at, id")
                .param(workshop.value())
                .query(row -> {
                    var said = new Said(
                            row.getString("id"),
                            place(row),
                            voice(row),
                            new GroupId(row.getObject("from_group", UUID.class)),
                            moment(row, "made_at").orElseThrow(),
                            row.getString("content"),
                            row.getBoolean("hidden"));
                    comments.computeIfAbsent(row.getObject("round", UUID.class), id -> new ArrayList<>())
                            .add(said);
                });
        return comments;
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(new GroupId(row.getObject("group_id", UUID.class)), row.getString("card"));
    }

    private static Voice voice(ResultSet row) throws SQLException {
        return new Voice(new PersonId(row.getObject("person", UUID.class)), row.getString("speaks_for"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime bind(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** Call in a transaction. */
    void add(WorkshopId workshop, WalkRound round) {
        database.sql("""
                        insert into gallery_round (id, workshop, number, opened_at, ends_at, total_ms, dots, named, on_wall)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        round.id(),
                        workshop.value(),
                        round.number(),
                        bind(round.openedAt()),
                        bind(round.endsAt()),
                        round.total().toMillis(),
                        round.dots(),
                        round.named(),
                        round.onWall())
                .update();
        int place = 0;
        for (Hung draft : round.drafts()) {
            database.sql("insert into gallery_draft (round, group_id, place, content) values (?, ?, ?, ?)")
                    .params(round.id(), draft.group().value(), place++, mapper.writeValueAsString(draft.statements()))
                    .update();
        }
    }

    /** Its time, its end, and whether it is on the wall. */
    void update(WalkRound round) {
        database.sql("update gallery_round set ends_at = ?, total_ms = ?, closed_at = ?, on_wall = ? where id = ?")
                .param(1, bind(round.endsAt()))
                .param(2, round.total().toMillis())
                .param(3, round.closedAt().map(WalkRows::bind).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
                .param(4, round.onWall())
                .param(5, round.id())
                .update();
    }

    void dot(UUID round, Dot dot, int dots) {
        UUID group = dot.place().group().value();
        UUID person = dot.voice().person().value();
        String of = " where round = ? and group_id = ? and card = ? and person = ? and speaks_for = ?";
        if (dots == 0) {
            database.sql("delete from gallery_dot" + of)
                    .params(
                            round,
                            group,
                            dot.place().card(),
                            person,
                            dot.voice().speaksFor())
                    .update();
            return;
        }
        int known = database.sql("update gallery_dot set dots = ?" + of)
                .params(
                        dots,
                        round,
                        group,
                        dot.place().card(),
                        person,
                        dot.voice().speaksFor())
                .update();
        if (known == 0) {
            database.sql(
                            "insert into gallery_dot (round, group_id, card, person, speaks_for, dots) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            round,
                            group,
                            dot.place().card(),
                            person,
                            dot.voice().speaksFor(),
                            dots)
                    .update();
        }
    }

    void comment(UUID round, Said said) {
        database.sql("""
                        insert into gallery_comment
                            (round, id, group_id, card, person, speaks_for, from_group, made_at, content, hidden)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        round,
                        said.id(),
                        said.place().group().value(),
                        said.place().card(),
                        said.voice().person().value(),
                        said.voice().speaksFor(),
                        said.from().value(),
                        bind(said.at()),
                        said.text(),
                        said.hidden())
                .update();
    }

    void uncomment(UUID round, String id) {
        database.sql("delete from gallery_comment where round = ? and id = ?")
                .params(round, id)
                .update();
    }

    void hide(UUID round, String id, boolean away) {
        database.sql("update gallery_comment set hidden = ? where round = ? and id = ?")
                .params(away, round, id)
                .update();
    }
}
