package okrworkshop.attention.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import okrworkshop.attention.Notice;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Notices on disk, with their groups and readers. */
@Component
class NoticeRows {
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    NoticeRows(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    List<Notice> of(WorkshopId workshop) {
        Map<UUID, List<GroupId>> groups = new HashMap<>();
        jdbc.sql("""
                        select notice, group_id from notice_group
                        where notice in (select id from notice where workshop = ?) order by group_id""").param(workshop.value()).query(row -> {
            groups.computeIfAbsent(row.getObject("notice", UUID.class), id -> new ArrayList<>())
                    .add(new GroupId(row.getObject("group_id", UUID.class)));
        });
        Map<UUID, Set<PersonId>> readers = new HashMap<>();
        jdbc.sql("""
                        select notice, person from notice_reader
                        where notice in (select id from notice where workshop = ?)""").param(workshop.value()).query(row -> {
            readers.computeIfAbsent(row.getObject("notice", UUID.class), id -> new HashSet<>())
                    .add(new PersonId(row.getObject("person", UUID.class)));
        });
        return jdbc.sql(
                        "select id, person, line, sent_at, taken_back from notice where workshop = ? order by sent_at, id")
                .param(workshop.value())
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Notice(
                            id,
                            new PersonId(row.getObject("person", UUID.class)),
                            groups.getOrDefault(id, List.of()),
                            row.getString("line"),
                            Moments.read(row, "sent_at"),
                            row.getBoolean("taken_back"),
                            readers.getOrDefault(id, Set.of()));
                })
                .list();
    }

    void add(WorkshopId workshop, Notice notice) {
        transactions.executeWithoutResult(transaction -> {
            jdbc.sql(
                            "insert into notice (id, workshop, person, line, sent_at, taken_back) values (?, ?, ?, ?, ?, false)")
                    .params(
                            notice.id(),
                            workshop.value(),
                            notice.by().value(),
                            notice.line(),
                            Moments.bind(notice.at()))
                    .update();
            notice.groups()
                    .forEach(group -> jdbc.sql("insert into notice_group (notice, group_id) values (?, ?)")
                            .params(notice.id(), group.value())
                            .update());
        });
    }

    void takeBack(UUID notice) {
        jdbc.sql("update notice set taken_back = true where id = ?")
                .param(notice)
                .update();
    }

    void read(UUID notice, PersonId person) {
        jdbc.sql("insert into notice_reader (notice, person) values (?, ?)")
                .params(notice, person.value())
                .update();
    }
}
