package okrworkshop.stage.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import okrworkshop.attention.Spotlight;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.testing.SettableClock;
import okrworkshop.workshops.Progress;
import okrworkshop.workshops.Workshops;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The services of this module on a database, the others in memory. Closing and making new ones is a restart. */
final class StageServices implements AutoCloseable {
    private static final Set<Class<?>> PARTS = Set.of(
            Told.class,
            Direction.class,
            SceneRows.class,
            StoredStage.class,
            ComingRows.class,
            ComingEvents.class,
            Readiness.class,
            StoredNextStep.class,
            StageReset.class);

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    StageServices(
            DataSource database,
            Workshops workshops,
            Progress progress,
            Light light,
            Broadcaster broadcaster,
            SettableClock clock) {
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(
                TransactionOperations.class, () -> new TransactionTemplate(new JdbcTransactionManager(database)));
        context.registerBean(Workshops.class, () -> workshops);
        context.registerBean(Progress.class, () -> progress);
        context.registerBean(Spotlight.class, () -> light);
        context.registerBean(Broadcaster.class, () -> broadcaster);
        context.registerBean(Clock.class, () -> clock);
        PARTS.forEach(context::register);
        context.refresh();
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** As the process does. */
    void publish(Object event) {
        context.publishEvent(event);
    }

    @Override
    public void close() {
        context.close();
    }

    /** A spotlight that a test switches. */
    static final class Light implements Spotlight {
        private volatile Optional<Shown> shown = Optional.empty();

        @Override
        public Optional<Shown> of(WorkshopId workshop) {
            return shown;
        }

        @Override
        public void show(PersonId trainer, WorkshopId workshop, Shown now) {
            shown = Optional.of(now);
        }

        @Override
        public void end(PersonId trainer, WorkshopId workshop) {
            shown = Optional.empty();
        }

        @Override
        public void lead(PersonId trainer, WorkshopId workshop, Shown there) {
            throw new UnsupportedOperationException();
        }
    }
}
