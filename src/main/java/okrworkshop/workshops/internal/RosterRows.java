package okrworkshop.workshops.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Expected;
import okrworkshop.workshops.ListedPerson;
import okrworkshop.workshops.PersonForgotten;
import okrworkshop.workshops.WorkshopReset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of expected people. Transactions are the caller's. */
@Component
class RosterRows {
    private final JdbcClient jdbc;

    RosterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In its order: the place of a line is its index. */
    List<Expected> of(WorkshopId workshop) {
        return jdbc.sql("""
                        select name, department, group_number, role_note, person
                        from roster_entry where workshop = ? order by place""")
                .param(workshop.value())
                .query((row, number) -> new Expected(
                        new ListedPerson(
                                row.getString("name"),
                                row.getString("department"),
                                row.getInt("group_number"),
                                row.getString("role_note")),
                        Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new)))
                .list();
    }

    void replace(WorkshopId workshop, List<Expected> people) {
        jdbc.sql("delete from roster_entry where workshop = ?")
                .param(workshop.value())
                .update();
        for (int place = 0; place < people.size(); place++) {
            insert(workshop, place, people.get(place).person());
            int line = place;
            people.get(place).seat().ifPresent(seat -> seated(workshop, line, seat));
        }
    }

    /** Somebody has joined as the person of a line. */
    void seated(WorkshopId workshop, int place, PersonId person) {
        jdbc.sql("update roster_entry set person = ? where workshop = ? and place = ?")
                .params(person.value(), workshop.value(), place)
                .update();
    }

    /** The list outlives a rehearsal, those who played don't. */
    @EventListener
    void on(WorkshopReset reset) {
        jdbc.sql("update roster_entry set person = null where workshop = ?")
                .param(reset.workshop().value())
                .update();
    }

    /** The line stays as a place that was taken; whom it named is gone. */
    @EventListener
    void on(PersonForgotten forgotten) {
        String sql =
                "update roster_entry set name = ?, department = '', role_note = '' where workshop = ? and person = ?";
        forgotten
                .persons()
                .forEach(person -> jdbc.sql(sql)
                        .params(forgotten.neutral(), forgotten.workshop().value(), person.value())
                        .update());
    }

    private void insert(WorkshopId workshop, int place, ListedPerson person) {
        jdbc.sql("""
                        insert into roster_entry (workshop, place, name, department, group_number, role_note)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(workshop.value(), place, person.name(), person.department(), person.group(), person.role())
                .update();
    }
}
