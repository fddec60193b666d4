package okrworkshop.takehome.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.takehome.MailFailure;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which pages are closed, and addresses that wait for mail. */
@Repository
class TakeHomeRows {
    private final JdbcClient database;

    TakeHomeRows(JdbcClient database) {
        this.database = database;
    }

    boolean closed(WorkshopId workshop) {
        return database.sql("select closed from take_home where workshop = ?")
                .param(workshop.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void closed(WorkshopId workshop, boolean closed) {
        put(
                "update take_home set closed = ? where workshop = ?",
                "insert into take_home (closed, workshop, mails_sent) values (?, ?, 0)",
                closed,
                workshop.value());
    }

    int sent(WorkshopId workshop) {
        return database.sql("select mails_sent from take_home where workshop = ?")
                .param(workshop.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** An address, with its first failure's reason when it has failed. */
    record Waiting(PersonId person, String address, Optional<MailFailure> failure) {}

    /** In the order in which people left them. */
    List<Waiting> waiting(WorkshopId workshop) {
        return database.sql("select person, address, failure from take_home_address where workshop = ?"
                        + " order by left_at, person")
                .param(workshop.value())
                .query((row, number) -> {
                    String failure = row.getString("failure");
                    return new Waiting(
                            new PersonId(row.getObject("person", UUID.class)),
                            row.getString("address"),
                            failure.isEmpty() ? Optional.empty() : Optional.of(MailFailure.valueOf(failure)));
                })
                .list();
    }

    Optional<String> address(WorkshopId workshop, PersonId person) {
        return database.sql("select address from take_home_address where workshop = ? and person = ?")
                .params(workshop.value(), person.value())
                .query(String.class)
                .optional();
    }

    void leave(WorkshopId workshop, PersonId person, String address, Instant at) {
        put(
                "update take_home_address set address = ?, left_at = ?, failure = ? where workshop = ? and person = ?",
                "insert into take_home_address (address, left_at, failure, workshop, person) values (?, ?, ?, ?, ?)",
                address,
                at.atOffset(ZoneOffset.UTC),
                "",
                workshop.value(),
                person.value());
    }

    void forget(WorkshopId workshop, PersonId person) {
        database.sql("delete from take_home_address where workshop = ? and person = ?")
                .params(workshop.value(), person.value())
                .update();
    }

    /** The mail has gone out to this address: it goes, unless the person has left another one meanwhile. */
    void sent(WorkshopId workshop, Waiting to) {
        database.sql("delete from take_home_address where workshop = ? and person = ? and address = ?")
                .params(workshop.value(), to.person().value(), to.address())
                .update();
        put(
                "update take_home set mails_sent = mails_sent + ? where workshop = ?",
                "insert into take_home (mails_sent, workshop, closed) values (?, ?, false)",
                1,
                workshop.value());
    }

    void failed(WorkshopId workshop, Waiting to, MailFailure failure) {
        database.sql("update take_home_address set failure = ? where workshop = ? and person = ? and address = ?")
                .params(failure.name(), workshop.value(), to.person().value(), to.address())
                .update();
    }

    /** Addresses that were left earlier go. */
    void forgetBefore(Instant earliest) {
        database.sql("delete from take_home_address where left_at < ?")
                .param(earliest.atOffset(ZoneOffset.UTC))
                .update();
    }

    void removeAll(WorkshopId workshop) {
        for (String table : List.of("take_home_address", "take_home")) {
            database.sql("delete from " + table + " where workshop = ?")
                    .param(workshop.value())
                    .update();
        }
    }

    /** Both take the same values. */
    private void put(String update, String insert, Object... values) {
        if (database.sql(update).params(values).update() == 0) {
            try {
                database.sql(insert).params(values).update();
            } catch (DuplicateKeyException otherTab) {
                database.sql(update).params(values).update();
            }
        }
    }
}
