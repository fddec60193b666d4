package okrworkshop.teaching.internal;

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

/** Quizzes of a rehearsal go with it; a workshop that is deleted takes all with it; names go when people ask. */
@Component
class TeachingOfPeople {
    private final JdbcClient database;
    private final StoredQuizzes quizzes;

    TeachingOfPeople(JdbcClient database, StoredQuizzes quizzes) {
        this.database = database;
        this.quizzes = quizzes;
    }

    /** The items and the diagnosis are preparation, and stay. */
    @EventListener
    void on(WorkshopReset reset) {
        remove(reset.workshop(), List.of("quiz_round"));
    }

    @EventListener
    void on(WorkshopPurged purged) {
        remove(purged.workshop(), List.of("quiz_round", "quiz_item", "diagnosis_source"));
    }

    /** Whom a shared device has answered for are names, too: they are numbered instead. */
    @EventListener
    void on(PersonForgotten forgotten) {
        forgotten.persons().forEach(person -> number(person.value(), forgotten.neutral()));
        afterCommit(forgotten.workshop());
    }

    private void number(UUID person, String neutral) {
        List<String> spoken = database.sql("select distinct speaks_for from quiz_answer where person = ?"
                        + " and speaks_for <> '' order by speaks_for")
                .param(person)
                .query(String.class)
                .list();
        for (int i = 0; i < spoken.size(); i++) {
            database.sql("update quiz_answer set speaks_for = ? where person = ? and speaks_for = ?")
                    .params(neutral + " " + (i + 1), person, spoken.get(i))
                    .update();
        }
    }

    private void remove(WorkshopId workshop, List<String> tables) {
        tables.forEach(table -> database.sql("delete from " + table + " where workshop = ?")
                .param(workshop.value())
                .update());
        afterCommit(workshop);
    }

    private void afterCommit(WorkshopId workshop) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                quizzes.forget(workshop);
            }
        });
    }
}
