package okrworkshop.workshops.internal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OperationCodec;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Origin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What groups of later meetings began with. Transactions are the caller's. */
@Component
class BeginningRows {
    private final JdbcClient jdbc;
    private final OperationCodec codec = new OperationCodec();
    private final JsonMapper json = JsonMapper.shared();

    BeginningRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(WorkshopId workshop, GroupId group, Beginning beginning) {
        Origin origin = beginning.origin();
        jdbc.sql("""
                        insert into workshop_beginning
                        (workshop, group_id, from_workshop, from_group, title, group_name, as_of, operations)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        workshop.value(),
                        group.value(),
                        origin.workshop().value(),
                        origin.group().value(),
                        origin.title(),
                        origin.name(),
                        WorkshopRows.moment(origin.asOf()),
                        "["
                                + String.join(
                                        ",",
                                        beginning.operations().stream()
                                                .map(codec::write)
                                                .toList()) + "]")
                .update();
    }

    Optional<Origin> origin(WorkshopId workshop, GroupId group) {
        return jdbc.sql("""
                        select from_workshop, from_group, title, group_name, as_of from workshop_beginning
                        where workshop = ? and group_id = ?""")
                .params(workshop.value(), group.value())
                .query((row, number) -> new Origin(
                        new WorkshopId(row.getObject("from_workshop", UUID.class)),
                        new GroupId(row.getObject("from_group", UUID.class)),
                        row.getString("title"),
                        row.getString("group_name"),
                        row.getObject("as_of", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** What the group's board began with, empty for most. */
    List<Operation> operations(WorkshopId workshop, GroupId group) {
        return jdbc.sql("select operations from workshop_beginning where workshop = ? and group_id = ?")
                .params(workshop.value(), group.value())
                .query(String.class)
                .optional()
                .map(text -> json.readTree(text).valueStream().map(codec::read).toList())
                .orElse(List.of());
    }
}
