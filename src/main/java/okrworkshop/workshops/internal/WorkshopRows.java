package okrworkshop.workshops.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.lint.Profile;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.BeatPosition;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of workshops and groups. Transactions are the caller's. */
@Component
class WorkshopRows {
    private final JdbcClient jdbc;
    private final TemplateCopies templates;
    private final CrewRows crew;
    private final SetupRows setup;

    WorkshopRows(JdbcClient jdbc, TemplateCopies templates, CrewRows crew, SetupRows setup) {
        this.jdbc = jdbc;
        this.templates = templates;
        this.crew = crew;
        this.setup = setup;
    }

    void insert(Workshop workshop) {
        jdbc.sql("""
                        insert into workshop (id, trainer, code, title, parent_goal, cycle_start, cycle_end, lang, preset,
                            group_size, template_source, phase, step_position, timer_state, timer_total_ms, timer_left_ms,
                            created_at, leader, own_pace, lint_profile)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        workshop.id().value(),
                        workshop.trainer().value(),
                        workshop.code(),
                        workshop.title(),
                        workshop.parent(),
                        workshop.cycleStart(),
                        workshop.cycleEnd(),
                        workshop.language().code(),
                        workshop.preset(),
                        workshop.groupSize(),
                        templates.source(workshop.template()),
                        workshop.phase().name(),
                        workshop.position(),
                        StoredTimer.IDLE,
                        workshop.timer().total().toMillis(),
                        0L,
                        moment(workshop.createdAt()),
                        workshop.crew().leader().value(),
                        workshop.rules().ownPace(),
                        workshop.rules().profile().name())
                .update();
        workshop.groups().forEach(group -> insert(workshop.id(), group));
        minutes(workshop.id(), workshop.rules().minutes());
        setup.insert(workshop);
    }

    private void insert(WorkshopId workshop, Group group) {
        jdbc.sql("""
                        insert into workshop_group (id, workshop, group_number, name, document, step_position)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        group.id().value(),
                        workshop.value(),
                        group.number(),
                        group.name(),
                        group.document().value(),
                        group.position())
                .update();
    }

    /** Writes what can change of a workshop and its groups. */
    void update(Workshop before, Workshop after) {
        StoredTimer timer = StoredTimer.of(after.timer());
        String endsAt = timer.endsAt().isPresent() ? "?" : "null";
        JdbcClient.StatementSpec update = jdbc.sql(
                        "update workshop set phase = ?, step_position = ?, timer_state = ?, timer_total_ms = ?,"
                                + " timer_left_ms = ?, leader = ?, own_pace = ?, lint_profile = ?, timer_ends_at = "
                                + endsAt
                                + " where id = ?")
                .param(after.phase().name())
                .param(after.position())
                .param(timer.state())
                .param(timer.totalMs())
                .param(timer.leftMs())
                .param(after.crew().leader().value())
                .param(after.rules().ownPace())
                .param(after.rules().profile().name());
        timer.endsAt().ifPresent(end -> update.param(moment(end)));
        update.param(after.id().value()).update();
        crew.update(after.id(), before.crew().helpers(), after.crew().helpers());
        if (!before.rules().minutes().equals(after.rules().minutes())) {
            minutes(after.id(), after.rules().minutes());
        }
        if (!before.rules().words().equals(after.rules().words())) {
            setup.words(after.id(), after.rules().words());
        }
        for (Group group : after.groups()) {
            if (before.group(group.id()).isEmpty()) {
                insert(after.id(), group);
            } else if (!before.groups().contains(group)) {
                jdbc.sql("""
                                update workshop_group
                                set name = ?, step_position = ?, extra_ms = ?, beat = ?, beat_since_ms = ?,
                                    merged_into = %s where id = ?""".formatted(mergedInto(group)))
                        .params(
                                group.name(),
                                group.position(),
                                group.extra().toMillis(),
                                group.beat().at(),
                                group.beat().since().toMillis(),
                                group.id().value())
                        .update();
            }
        }
    }

    Optional<Workshop> load(WorkshopId id) {
        List<Group> groups = jdbc.sql("""
                        select id, group_number, name, document, step_position, beat, beat_since_ms, extra_ms, merged_into
                        from workshop_group where workshop = ? order by group_number""")
                .param(id.value())
                .query((row, number) -> new Group(
                        new GroupId(row.getObject("id", UUID.class)),
                        row.getInt("group_number"),
                        row.getString("name"),
                        new DocumentId(row.getObject("document", UUID.class)),
                        row.getInt("step_position"),
                        new BeatPosition(row.getInt("beat"), Duration.ofMillis(row.getLong("beat_since_ms"))),
                        Duration.ofMillis(row.getLong("extra_ms")),
                        Optional.ofNullable(row.getObject("merged_into", UUID.class))
                                .map(GroupId::new)))
                .list();
        Map<PersonId, CrewRole> helpers = crew.of(id);
        Map<String, Integer> minutes = minutes(id);
        return jdbc.sql("select * from workshop where id = ? and deleted_at is null")
                .param(id.value())
                .query((row, number) -> WorkshopRow.read(
                        row,
                        groups,
                        helpers,
                        setup.rules(
                                id,
                                row.getBoolean("own_pace"),
                                minutes,
                                Profile.valueOf(row.getString("lint_profile"))),
                        templates))
                .optional();
    }

    /** An id of ours, as it stands in a statement. */
    private static String mergedInto(Group group) {
        return group.mergedInto()
                .map(into -> "cast('" + into.value() + "' as uuid)")
                .orElse("null");
    }

    private Map<String, Integer> minutes(WorkshopId id) {
        Map<String, Integer> minutes = new HashMap<>();
        jdbc.sql("select step, minutes from workshop_minutes where workshop = ?")
                .param(id.value())
                .query(row -> {
                    minutes.put(row.getString("step"), row.getInt("minutes"));
                });
        return minutes;
    }

    private void minutes(WorkshopId id, Map<String, Integer> minutes) {
        jdbc.sql("delete from workshop_minutes where workshop = ?")
                .param(id.value())
                .update();
        minutes.forEach(
                (step, length) -> jdbc.sql("insert into workshop_minutes (workshop, step, minutes) values (?, ?, ?)")
                        .params(id.value(), step, length)
                        .update());
    }

    /** Also by one that is in the bin and can come back. */
    boolean isTaken(String code) {
        return id("select id from workshop where code = ?", code).isPresent();
    }

    Optional<WorkshopId> idByCode(String code) {
        return id("select id from workshop where code = ? and deleted_at is null", code);
    }

    Optional<WorkshopId> idByDocument(DocumentId document) {
        return id("select workshop from workshop_group where document = ?", document.value());
    }

    /** Those that the person made or helps in, newest first. */
    List<WorkshopId> idsOf(PersonId trainer) {
        return jdbc.sql("""
                        select id from workshop
                        where deleted_at is null
                            and (trainer = ? or id in (select workshop from workshop_crew where person = ?))
                        order by created_at desc, id""").params(trainer.value(), trainer.value()).query(UUID.class).list().stream()
                .map(WorkshopId::new)
                .toList();
    }

    private Optional<WorkshopId> id(String sql, Object key) {
        return jdbc.sql(sql).param(key).query(UUID.class).optional().map(WorkshopId::new);
    }

    static OffsetDateTime moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
