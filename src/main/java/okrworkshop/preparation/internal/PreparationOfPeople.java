package okrworkshop.preparation.internal;

import java.util.List;
import java.util.Locale;
import okrworkshop.workshops.PersonForgotten;
import okrworkshop.workshops.WorkshopPurged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes names and whole workshops out of what happened before class. Nobody had a seat then: who answered or handed something in
 * is known by what they typed as their name.
 */
@Component
class PreparationOfPeople {
    private static final List<String> TABLES = List.of("survey_reply", "material", "preparation");

    private final JdbcClient database;
    private final PreparationChanges changes;

    PreparationOfPeople(JdbcClient database, PreparationChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    @EventListener
    void on(PersonForgotten forgotten) {
        for (String name : forgotten.former()) {
            for (String column : List.of("survey_reply set name", "material set handed_by")) {
                String named = column.substring(column.lastIndexOf(' ') + 1);
                database.sql("update " + column + " = ? where workshop = ? and lower(" + named + ") = ?")
                        .params(forgotten.neutral(), forgotten.workshop().value(), name.toLowerCase(Locale.ROOT))
                        .update();
            }
        }
        changes.changed(forgotten.workshop());
    }

    @EventListener
    void on(WorkshopPurged purged) {
        TABLES.forEach(table -> database.sql("delete from " + table + " where workshop = ?")
                .param(purged.workshop().value())
                .update());
    }
}
