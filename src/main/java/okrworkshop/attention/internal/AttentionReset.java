package okrworkshop.attention.internal;

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

/** What drew attention in a rehearsal goes with it, and with a workshop that is deleted; names go when people ask. */
@Component
class AttentionReset {
    private static final List<String> TABLES = List.of(
            "help_call",
            "ready_mark",
            "notice",
            "silence",
            "spotlight",
            "poll",
            "question_board",
            "question",
            "guidance");

    private final JdbcClient jdbc;
    private final List<Keeper> keepers;

    AttentionReset(JdbcClient jdbc, List<Keeper> keepers) {
        this.jdbc = jdbc;
        this.keepers = keepers;
    }

    @EventListener
    void on(WorkshopReset reset) {
        removeAll(reset.workshop());
    }

    @EventListener
    void on(WorkshopPurged purged) {
        removeAll(purged.workshop());
    }

    /** Whom a shared device has answered for are names, too: they are numbered instead. */
    @EventListener
    void on(PersonForgotten forgotten) {
        forgotten.persons().forEach(person -> numberVoices(person.value(), forgotten.neutral()));
        forgetAfterCommit(forgotten.workshop());
    }

    private void numberVoices(UUID person, String neutral) {
        List<String> spoken = jdbc.sql("select distinct speaks_for from poll_answer where person = ?"
                        + " and speaks_for <> '' order by speaks_for")
                .param(person)
                .query(String.class)
                .list();
        for (int i = 0; i < spoken.size(); i++) {
            jdbc.sql("update poll_answer set speaks_for = ? where person = ? and speaks_for = ?")
                    .params(neutral + " " + (i + 1), person, spoken.get(i))
                    .update();
        }
    }

    private void removeAll(WorkshopId workshop) {
        TABLES.forEach(table -> jdbc.sql("delete from " + table + " where workshop = ?")
                .param(workshop.value())
                .update());
        forgetAfterCommit(workshop);
    }

    private void forgetAfterCommit(WorkshopId workshop) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keepers.forEach(keeper -> keeper.forget(workshop));
            }
        });
    }
}
