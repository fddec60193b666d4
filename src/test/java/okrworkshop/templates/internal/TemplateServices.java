package okrworkshop.templates.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import okrworkshop.people.Trainer;
import okrworkshop.templates.TemplateDrafts;
import okrworkshop.templates.Templates;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The real templates on a database of the test, for what stands on them. */
public final class TemplateServices {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final InstalledTemplates templates;
    private final TemplateDrafts drafts;

    /** @param data folder with {@code workshops/}, which may be missing */
    public TemplateServices(DataSource database, Path data, Clock clock) {
        Flyway.configure().dataSource(database).load().migrate();
        this.jdbc = JdbcClient.create(database);
        this.clock = clock;
        KeptDrafts rows = new KeptDrafts(jdbc);
        templates = new InstalledTemplates(data.toString(), rows);
        drafts =
                new StoredDrafts(rows, templates, new TransactionTemplate(new JdbcTransactionManager(database)), clock);
    }

    public Templates templates() {
        return templates;
    }

    public TemplateDrafts drafts() {
        return drafts;
    }

    /** Forgets what trainers wrote. */
    public void clear() {
        jdbc.sql("delete from template_version").update();
        jdbc.sql("delete from template_draft").update();
        jdbc.sql("delete from trainer").update();
    }

    /** Drafts belong to accounts. */
    public void account(Trainer trainer) {
        jdbc.sql("""
                        insert into trainer (id, username, display_name, password_hash, created_at)
                        values (?, ?, ?, 'x', ?)""")
                .params(
                        trainer.id().value(),
                        trainer.username(),
                        trainer.displayName(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
