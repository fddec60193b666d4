package okrworkshop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import okrworkshop.shared.RefusedException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseVersionCheckTest {
    @TempDir
    Path temp;

    private final DatabaseVersionCheck check = new DatabaseVersionCheck();

    @Test
    void refusesADatabaseOfANewerVersionAndChangesNothing() throws IOException {
        program("newer", "1", "2", "7").migrate();
        Flyway older = program("older", "1", "2", "3");
        assertThatThrownBy(() -> check.migrate(older)).isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo("start.database-newer");
            assertThat(refused.refusal().arguments()).containsExactly("7");
        });
        assertThat(older.info().applied())
                .extracting(migration -> migration.getVersion().toString())
                .containsExactly("1", "2", "7");
    }

    @Test
    void bringsAnOlderDatabaseUpToDate() throws IOException {
        program("older", "1").migrate();
        Flyway current = program("current", "1", "2");
        check.migrate(current);
        assertThat(current.info().applied()).hasSize(2);
    }

    /** A version of the program with its migrations; all versions share the test's database. */
    private Flyway program(String name, String... versions) throws IOException {
        Path migrations = Files.createDirectories(temp.resolve(name));
        for (String version : versions) {
            Files.writeString(
                    migrations.resolve("V" + version + "__step.sql"),
                    "create table step" + version + " (id integer primary key);");
        }
        return Flyway.configure()
                .dataSource("jdbc:hsqldb:file:" + temp.resolve("db") + "/okr;shutdown=true", "SA", "")
                .locations("filesystem:" + migrations)
                .load();
    }
}
