package okrworkshop.gallery.internal;

import java.util.List;
import java.util.UUID;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.PersonForgotten;
import okrworkshop.workshops.WorkshopPurged;
import okrworkshop.workshops.WorkshopReset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The walk of a rehearsal goes with it, and with a workshop that is deleted; names go when people ask. */
@Component
class WalksOfPeople {
    private final JdbcClient database;
    private final StoredWalks walks;

    WalksOfPeople(JdbcClient database, StoredWalks walks) {
        this.database = database;
        this.walks = walks;
    }

    @EventListener
    void on(WorkshopReset reset) {
        remove(reset.workshop());
    }

    @EventListener
    void on(WorkshopPurged purged) {
        remove(purged.workshop());
    }

    /** For whom a shared device has spoken are names, too: they are numbered instead, the same in dots and comments. */
    @EventListener
    void on(PersonForgotten forgotten) {
        forgotten.persons().forEach(person -> number(person.value(), forgotten.neutral()));
        afterCommit(forgotten.workshop());
    }

    private void number(UUID person, String neutral) {
        List<String> spoken =
                database.sql("""
                        select speaks_for from gallery_dot where person = ? and speaks_for <> ''
                        union select speaks_for from gallery_comment where person = ? and speaks_for <> ''
                        order by 1""").params(person, person).query(String.class).list();
        for (int i = 0; i < spoken.size(); i++) {
            for (String table : List.of("gallery_dot", "gallery_comment")) {
                database.sql("update " + table + " set speaks_for = ? where person = ? and speaks_for = ?")
                        .params(neutral + " " + (i + 1), person, spoken.get(i))
                        .update();
            }
        }
    }

    private void remove(WorkshopId workshop) {
        database.sql("delete from gallery_round where workshop = ?")
                .param(workshop.value())
                .update();
        afterCommit(workshop);
    }

    private void afterCommit(WorkshopId workshop) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                walks.forget(workshop);
            }
        });
    }
}
