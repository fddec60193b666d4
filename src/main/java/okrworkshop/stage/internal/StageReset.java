package okrworkshop.stage.internal;

import java.util.List;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.WorkshopReset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What was on the stage in a rehearsal goes with it. */
@Component
class StageReset {
    private static final List<String> TABLES = List.of("projector_scene", "coming_step");

    private final JdbcClient jdbc;
    private final StoredNextStep nextStep;

    StageReset(JdbcClient jdbc, StoredNextStep nextStep) {
        this.jdbc = jdbc;
        this.nextStep = nextStep;
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
                nextStep.tell(workshop);
            }
        });
    }
}
