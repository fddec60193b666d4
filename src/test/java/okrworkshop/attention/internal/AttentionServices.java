package okrworkshop.attention.internal;

import java.util.Set;
import javax.sql.DataSource;
import okrworkshop.documents.Documents;
import okrworkshop.people.Seats;
import okrworkshop.people.Trainers;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.testing.SettableClock;
import okrworkshop.workshops.Workshops;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The services of this module on a database, the others in memory. Closing and making new ones is a restart. */
final class AttentionServices implements AutoCloseable {
    private static final Set<Class<?>> PARTS = Set.of(
            Doors.class,
            People.class,
            News.class,
            HelpRows.class,
            HelpEvents.class,
            StoredHelpDesk.class,
            ReadyRows.class,
            ReadyEvents.class,
            StoredReadiness.class,
            NoticeRows.class,
            NoticeEvents.class,
            StoredNotices.class,
            StoredSilence.class,
            Views.class,
            StoredGuidance.class,
            SpotlightEvents.class,
            StoredSpotlight.class,
            SpotlightAccess.class,
            PollRows.class,
            PollEvents.class,
            StoredPolls.class,
            QuestionRows.class,
            QuestionEvents.class,
            StoredQuestions.class,
            MeasuredAttention.class,
            AttentionReset.class);

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    AttentionServices(
            DataSource database,
            Workshops workshops,
            Seats seats,
            Trainers trainers,
            Documents documents,
            Broadcaster broadcaster,
            SettableClock clock) {
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(
                TransactionOperations.class, () -> new TransactionTemplate(new JdbcTransactionManager(database)));
        context.registerBean(Workshops.class, () -> workshops);
        context.registerBean(Seats.class, () -> seats);
        context.registerBean(Trainers.class, () -> trainers);
        context.registerBean(Documents.class, () -> documents);
        context.registerBean(Broadcaster.class, () -> broadcaster);
        context.registerBean(SettableClock.class, () -> clock);
        PARTS.forEach(context::register);
        context.refresh();
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
