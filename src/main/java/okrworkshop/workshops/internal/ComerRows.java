package okrworkshop.workshops.internal;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who came from a merged group, so that they can go back. */
@Component
class ComerRows {
    private final JdbcClient jdbc;

    ComerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(GroupId merged, Collection<PersonId> people) {
        jdbc.sql("delete from workshop_group_comer where group_id = ?")
                .param(merged.value())
                .update();
        people.forEach(person -> jdbc.sql("insert into workshop_group_comer (group_id, person) values (?, ?)")
                .params(merged.value(), person.value())
                .update());
    }

    Set<PersonId> of(GroupId merged) {
        return jdbc
                .sql("select person from workshop_group_comer where group_id = ?")
                .param(merged.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
