package okrworkshop.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import okrworkshop.people.Seats;
import okrworkshop.people.Trainers;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.templates.Templates;
import okrworkshop.workshops.Joining;
import okrworkshop.workshops.Progress;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPlan;
import okrworkshop.workshops.Workshops;
import okrworkshop.writing.Wordings;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The services of people and workshops on a database in a folder, without the web. Closing and opening is a restart. */
public final class RoomServices implements AutoCloseable {
    public final SettableClock clock;
    public final MemoryDocuments documents;
    public final RecordingBroadcaster broadcaster = new RecordingBroadcaster();
    public final PersonId trainer;
    private final Supplier<DataSource> database;
    private final Templates templates;
    private final AnnotationConfigApplicationContext context;

    public RoomServices(Path folder) {
        this(folder, new SmallTemplate());
    }

    /** With other methods than the small one. */
    public RoomServices(Path folder, Templates templates) {
        this(() -> database(folder), templates);
    }

    /** On any database; it is brought up to date first. */
    public RoomServices(Supplier<DataSource> database, Templates templates) {
        this(database, templates, new SettableClock(), PersonId.random());
    }

    private RoomServices(Supplier<DataSource> database, Templates templates, SettableClock clock, PersonId trainer) {
        this(database, templates, clock, new MemoryDocuments(clock), trainer);
    }

    private RoomServices(
            Supplier<DataSource> database,
            Templates templates,
            SettableClock clock,
            MemoryDocuments documents,
            PersonId trainer) {
        this.database = database;
        this.templates = templates;
        this.clock = clock;
        this.documents = documents;
        this.trainer = trainer;
        context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> migrated(database.get()));
        context.registerBean(SettableClock.class, () -> clock);
        context.registerBean(MemoryDocuments.class, () -> documents);
        context.registerBean(RecordingBroadcaster.class, () -> broadcaster);
        context.registerBean(Templates.class, () -> templates);
        context.register(Services.class);
        context.refresh();
    }

    /** The same data in a new process, so to say. */
    public RoomServices restarted() {
        close();
        return new RoomServices(database, templates, clock, documents, trainer);
    }

    public Workshops workshops() {
        return get(Workshops.class);
    }

    public Joining joining() {
        return get(Joining.class);
    }

    public Seats seats() {
        return get(Seats.class);
    }

    public Trainers trainers() {
        return get(Trainers.class);
    }

    public Progress progress() {
        return get(Progress.class);
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public Workshop create(int groups, int groupSize) {
        return workshops().create(trainer, plan(groups, groupSize));
    }

    public static WorkshopPlan plan(int groups, int groupSize) {
        LocalDate start = LocalDate.of(2026, 4, 1);
        return new WorkshopPlan(
                SmallTemplate.ID, "新品上市", "", start, start.plusMonths(3), groups, groupSize, Language.ZH, "short");
    }

    @Override
    public void close() {
        context.close();
    }

    private static DataSource database(Path folder) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:hsqldb:file:" + folder.resolve("db/okr")
                + ";hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.default_table_type=cached;shutdown=true");
        config.setUsername("SA");
        config.setPassword("");
        return new HikariDataSource(config);
    }

    private static DataSource migrated(DataSource source) {
        Flyway.configure().dataSource(source).load().migrate();
        return source;
    }

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = {"okrworkshop.people.internal", "okrworkshop.workshops.internal"},
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*(SecurityConfiguration|ApiRefusals|Test).*"))
    static class Services {
        @Bean
        JdbcClient jdbcClient(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        TransactionOperations transactions(DataSource source) {
            return new TransactionTemplate(new DataSourceTransactionManager(source));
        }

        @Bean
        Wordings wordings() {
            return new Wordings();
        }

        @Bean
        PasswordEncoder passwordEncoder() {
            return PasswordEncoderFactories.createDelegatingPasswordEncoder();
        }
    }
}
