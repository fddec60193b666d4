package okrworkshop.workshops.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Crew;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Rules;
import okrworkshop.workshops.Workshop;

/** Reads a row of the workshop table. */
final class WorkshopRow {
    private WorkshopRow() {}

    static Workshop read(
            ResultSet row, List<Group> groups, Map<PersonId, CrewRole> helpers, Rules rules, TemplateCopies templates)
            throws SQLException {
        StoredTimer timer = new StoredTimer(
                row.getString("timer_state"),
                row.getLong("timer_total_ms"),
                row.getLong("timer_left_ms"),
                Optional.ofNullable(row.getObject("timer_ends_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
        return new Workshop(
                new WorkshopId(row.getObject("id", UUID.class)),
                new Crew(
                        new PersonId(row.getObject("trainer", UUID.class)),
                        new PersonId(row.getObject("leader", UUID.class)),
                        helpers),
                row.getString("code"),
                row.getString("title"),
                row.getString("parent_goal"),
                row.getObject("cycle_start", LocalDate.class),
                row.getObject("cycle_end", LocalDate.class),
                Language.ofCode(row.getString("lang")),
                row.getString("preset"),
                row.getInt("group_size"),
                rules.tailoring().of(templates.template(row.getString("template_source"))),
                Phase.valueOf(row.getString("phase")),
                row.getInt("step_position"),
                timer.timer(),
                groups,
                rules,
                createdAt(row));
    }

    private static Instant createdAt(ResultSet row) throws SQLException {
        return row.getObject("created_at", OffsetDateTime.class).toInstant();
    }
}
