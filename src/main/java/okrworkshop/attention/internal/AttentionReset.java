package okrworkshop.attention.internal;

import java.util.List;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.WorkshopReset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What drew attention in a rehearsal goes with it. */
@Component
class AttentionReset {
    private static final List<String> TABLES =
            List.of("help_call", "ready_mark", "notice", "silence", "spotlight", "poll", "question_board", "question");

    private final JdbcClient jdbc;
    private final List<Keeper> keepers;

    AttentionReset(JdbcClient jdbc, List<Keeper> keepers) {
        this.jdbc = jdbc;
        this.keepers = keepers;
    }

    @EventListener
    void on(WorkshopReset reset) {
        WorkshopId workshop = reset.workshop();
        TABLES.forEach(table -> jdbc.sql("delete from " + table + " where workshop = ?")
                .param(workshop.value())
                .update());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keepers.forEach(keeper -> keeper.forget(workshop));
            }
        });
    }
}
